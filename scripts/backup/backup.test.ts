import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";

import { getBlob, putBlob } from "@/adapters/blobs/blob-store";
import { connect, type Database } from "@/db/client";
import { snapshots } from "@/db/schema";
import { Desk } from "@/e2e/desk";
import { openTestDatabase } from "@/e2e/test-database";
import { dataPath } from "@/lib/env";
import { sha256 } from "@/lib/hash";
import { readTar, type TarPart, tarEnd, tarPart } from "@/lib/tar";
import { restoreBackup } from "./restore-backup";
import { writeBackup } from "./write-backup";

const quiet = () => {};
const NAME = `backup_${process.pid}`;

let folder: string;
let file: string;
let from: postgres.Sql;
let db: Database;
let stops: (() => Promise<void>)[];
let blob: string;
let others: string[];

async function open(name: string) {
  const database = await openTestDatabase(name);
  stops.push(database.stop);
  return { ...database, client: postgres(database.url, { max: 1 }) };
}

beforeAll(async () => {
  stops = [];
  folder = await mkdtemp(join(tmpdir(), "backup-"));
  file = join(folder, "desk.backup");
  const source = await open(`${NAME}_source`);
  from = source.client;
  db = connect(source.url, 2);
  await fill();
  const { missingBlobs } = await writeBackup(from, file, quiet);
  expect(missingBlobs).toEqual([]);
});

afterAll(async () => {
  await from.end();
  await db.$client.end();
  await rm(folder, { recursive: true });
  for (const stop of stops) await stop();
});

/** A desk with a snapshot, tabs, line ends and backslashes in its words. */
async function fill() {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker", "Tab\there\\n");
  const source = await desk.source(checker, "Line\nend");
  blob = await putBlob(randomBytes(5_000));
  await db.insert(snapshots).values({
    newsroomId: desk.newsroomId,
    sourceId: source.id,
    sha256: blob,
    mediaType: "application/octet-stream",
    bytes: 5_000,
    filename: "act.bin",
    capturedBy: "upload",
    addedBy: checker.userId,
  });
  others = await nameBlobs(desk.newsroomId, checker.userId);
  await publish(desk.newsroomId, checker.userId);
  await db.$client`
    insert into ledger (newsroom_id, action, subject_kind, subject_id, payload)
    select ${desk.newsroomId}, 'test.added', 'test', gen_random_uuid(),
      jsonb_build_object('n', n, 'words', E'tab\t and \\ é')
    from generate_series(1, 300) n`;
}

/** One blob in each other place that names them. */
async function nameBlobs(newsroomId: string, by: string): Promise<string[]> {
  const puts = Array.from({ length: 4 }, () => putBlob(randomBytes(500)));
  const [page = "", token = "", table = "", report = ""] =
    await Promise.all(puts);
  const { $client: client } = db;
  await client`
    insert into captures (newsroom_id, requested_by, purpose, url, state,
      sha256, outcome)
    values (${newsroomId}, ${by}, 'new_article', 'https://example.org/a',
      'done', ${page}, 'draft')`;
  await client`
    insert into time_stamps (newsroom_id, ledger_seq, sha256, authority,
      token_sha256)
    values (${newsroomId}, 1, ${sha256("row")}, 'https://tsa.example', ${token})`;
  await client`
    insert into imports (newsroom_id, filename, sha256, bytes, is_kept, format,
      state)
    values (${newsroomId}, 'checks.csv', ${table}, 500, true, 'csv', 'mapping')`;
  await client`
    insert into report_orders (newsroom_id, subject_kind, subject_id, title,
      form, audience, state, blob, bytes, ledger_seq, ledger_hash, requested_by)
    values (${newsroomId}, 'article', gen_random_uuid(), 'Bridge', 'pdf',
      'desk', 'made', ${report}, 500, 1, ${sha256("head")}, ${by})`;
  // A file that is kept no longer is not missed.
  await client`
    insert into report_orders (newsroom_id, subject_kind, subject_id, title,
      form, audience, state, blob, bytes, ledger_seq, ledger_hash, requested_by,
      dropped_at)
    values (${newsroomId}, 'article', gen_random_uuid(), 'Bridge', 'pdf',
      'desk', 'made', ${sha256("dropped")}, 500, 1, ${sha256("head")}, ${by},
      now())`;
  return [page, token, table, report];
}

/** A page that is out, put there without the way that leads to it. */
async function publish(newsroomId: string, by: string) {
  await db.$client.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const html = "<p>Forty-eight, said the ministry.</p>";
    const [edition] = await tx`
      insert into editions (newsroom_id, subject_kind, subject_id, n, slug,
        document, html, sha256, style_hash, title, verdict_id, published_by)
      values (${newsroomId}, 'claim', gen_random_uuid(), 1, 'forty-eight', '{}',
        ${html}, ${sha256(html)}, '', 'Forty-eight', gen_random_uuid(), ${by})
      returning id, subject_id`;
    await tx`
      insert into publications (subject_kind, subject_id, newsroom_id,
        edition_id, slug, title)
      values ('claim', ${edition?.subject_id}, ${newsroomId}, ${edition?.id},
        'forty-eight', 'Forty-eight')`;
  });
}

async function contents(client: postgres.Sql) {
  const tables = await client<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await client.unsafe(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`,
    );
    found[name] = row?.sum;
  }
  return found;
}

/** The same backup with one part given another content, zipped soundly. */
async function forged(change: (part: TarPart) => TarPart): Promise<string> {
  const bytes = gunzipSync(await readFile(file));
  const parts: Buffer[] = [];
  async function* whole() {
    yield bytes;
  }
  for await (const part of readTar(whole()))
    parts.push(...tarPart(change(part)));
  const path = join(folder, `forged-${randomBytes(4).toString("hex")}`);
  await writeFile(path, gzipSync(Buffer.concat([...parts, tarEnd()])));
  return path;
}

it("gives every row, blob and ledger head back in a fresh database", async () => {
  const { client } = await open(`${NAME}_fresh`);
  for (const hash of [blob, ...others]) {
    await rm(dataPath("blobs", hash.slice(0, 2), hash));
  }

  await restoreBackup(client, { file, replace: false }, quiet);

  expect(await contents(client)).toEqual(await contents(from));
  expect(await getBlob(blob)).toHaveLength(5_000);
  for (const hash of others) expect(await getBlob(hash)).toHaveLength(500);
  const [head] = await client`select seq, hash from ledger_heads`;
  expect(Number(head?.seq)).toBe(300);
  const [page] = await client`
    select html from editions join publications on edition_id = editions.id`;
  expect(page?.html).toContain("Forty-eight");
  // The rules are on again once it is loaded.
  await expect(client`delete from ledger`).rejects.toThrow("append-only");
  await client.end();
});

it("refuses a database that holds something, unless told to replace", async () => {
  const { client, url } = await open(`${NAME}_full`);
  const other = connect(url, 1);
  await Desk.open(other);
  await other.$client.end();
  const before = await contents(client);

  const refused = restoreBackup(client, { file, replace: false }, quiet);
  await expect(refused).rejects.toThrow("--replace");
  expect(await contents(client)).toEqual(before);

  await restoreBackup(client, { file, replace: true }, quiet);
  expect(await contents(client)).toEqual(await contents(from));
  await client.end();
});

it("refuses a file with one byte changed, wherever it is", async () => {
  const bytes = await readFile(file);
  const bad = join(folder, "bad.backup");
  const client = postgres("postgres://nobody.invalid/", { max: 1 });
  // The ten bytes of gzip's own header say nothing of the content.
  for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    await writeFile(bad, changed);
    const refused = restoreBackup(client, { file: bad, replace: true }, quiet);
    await expect(refused, `byte ${at}`).rejects.toThrow(
      /can't be read|not what/,
    );
  }
  await client.end();
});

it("names the part that isn't what was backed up", async () => {
  const path = await forged(({ name, bytes }) => ({
    name,
    bytes: name.startsWith("tables/users")
      ? Buffer.from(bytes.toString().replace("checker", "admin"))
      : bytes,
  }));

  const refused = restoreBackup(from, { file: path, replace: true }, quiet);

  await expect(refused).rejects.toThrow("tables/users/000001");
});

it("refuses a history that does not hold, and replaces nothing", async () => {
  const before = await contents(from);
  let found = { name: "", size: 0, sha256: "" };
  const path = await forged(({ name, bytes }) => {
    if (name.startsWith("tables/ledger/")) {
      const other = bytes.toString().replace('"n": 7,', '"n": 8,');
      const made = Buffer.from(other);
      found = { name, size: made.length, sha256: sha256(made) };
      return { name, bytes: made };
    }
    if (name !== "manifest.json") return { name, bytes };
    const said = JSON.parse(bytes.toString());
    said.parts = said.parts.map((part: { name: string }) =>
      part.name === found.name ? found : part,
    );
    return { name, bytes: Buffer.from(JSON.stringify(said)) };
  });

  const refused = restoreBackup(from, { file: path, replace: true }, quiet);

  await expect(refused).rejects.toThrow("does not hold from entry 7");
  expect(await contents(from)).toEqual(before);
});

it("refuses a file that is cut off, and one that is no backup", async () => {
  const bytes = await readFile(file);
  const short = join(folder, "short.backup");
  await writeFile(short, bytes.subarray(0, bytes.length >> 1));
  const text = join(folder, "text.backup");
  await writeFile(text, "not a backup");

  for (const path of [short, text, join(folder, "none")]) {
    const refused = restoreBackup(from, { file: path, replace: true }, quiet);
    await expect(refused).rejects.toThrow("can't be read");
  }
});

it("leaves nothing under the name when it fails half-way", async () => {
  const path = join(folder, "never.backup");
  const nobody = postgres("postgres://127.0.0.1:1/none", { max: 1 });

  await expect(writeBackup(nobody, path, quiet)).rejects.toThrow();

  expect(existsSync(path)).toBe(false);
  expect(existsSync(`${path}.unfinished`)).toBe(false);
  await nobody.end();
});
