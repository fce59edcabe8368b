import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type postgres from "postgres";
import { getBlob } from "@/adapters/blobs/blob-store";
import { NAMED_BLOBS } from "@/db/named-blobs";
import { copyOut, listMigrations, listTables, type Table } from "@/db/tables";
import { sha256 } from "@/lib/hash";
import { type TarPart, tarEnd, tarPart } from "@/lib/tar";
import { FORMAT, MANIFEST, type Manifest, type Tell } from "./manifest";

/** Rows are cut into parts of about this many bytes, so memory stays small. */
const PART_BYTES = 4 * 1024 * 1024;

type Sink = { add: (part: TarPart) => Promise<void> };

/**
 * Writes the whole installation into one file: every table as it stood at one
 * moment, every blob, and a manifest with the hash of each part. The file
 * appears under its name when it is whole.
 */
export async function writeBackup(
  client: postgres.Sql,
  file: string,
  tell: Tell,
): Promise<Manifest> {
  const half = `${file}.unfinished`;
  const gzip = createGzip();
  const disk = gzip.pipe(createWriteStream(half, { mode: 0o600 }));
  const written = finished(disk);
  const parts: Manifest["parts"] = [];
  const write = async (bytes: Buffer) => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, "drain"), written]);
  };
  const add = async (part: TarPart) => {
    for (const bytes of tarPart(part)) await write(bytes);
    const { name, bytes } = part;
    parts.push({ name, size: bytes.length, sha256: sha256(bytes) });
  };
  try {
    const taken = await takeAll(client, { add }, tell);
    const manifest = { ...taken, parts: [...parts] };
    const bytes = Buffer.from(JSON.stringify(manifest));
    await add({ name: MANIFEST, bytes });
    await write(tarEnd());
    gzip.end();
    await written;
    await rename(half, file);
    return manifest;
  } catch (error) {
    disk.destroy();
    await written.catch((closed: Error) => tell(closed.message));
    await rm(half, { force: true });
    throw error;
  }
}

/** Reads all of it in one transaction, so that it is of one moment. */
function takeAll(client: postgres.Sql, sink: Sink, tell: Tell) {
  const view = "isolation level repeatable read read only";
  return client.begin(view, async (tx) => {
    const tables = await listTables(tx);
    for (const table of tables) {
      const bytes = await takeTable(tx, table, sink);
      tell(`${table.name}: ${bytes} bytes`);
    }
    const missingBlobs = await takeBlobs(tx, sink, tell);
    const heads = await tx<{ id: string; hash: string }[]>`
      select newsroom_id as id, hash from ledger_heads`;
    return {
      format: FORMAT,
      madeAt: new Date().toISOString(),
      migrations: await listMigrations(tx),
      tables: [...tables],
      heads: Object.fromEntries(heads.map(({ id, hash }) => [id, hash])),
      missingBlobs,
    };
  });
}

async function takeTable(
  tx: postgres.TransactionSql,
  table: Table,
  sink: Sink,
): Promise<number> {
  let held: Buffer[] = [];
  let size = 0;
  let total = 0;
  let count = 0;
  const flush = async () => {
    count += 1;
    const name = `tables/${table.name}/${String(count).padStart(6, "0")}`;
    await sink.add({ name, bytes: Buffer.concat(held) });
    total += size;
    held = [];
    size = 0;
  };
  // PostgreSQL sends whole rows, so a part never ends inside one.
  for await (const row of await copyOut(tx, table)) {
    held.push(Buffer.from(row));
    size += row.length;
    if (size >= PART_BYTES) await flush();
  }
  if (size > 0) await flush();
  return total;
}

async function takeBlobs(
  tx: postgres.TransactionSql,
  sink: Sink,
  tell: Tell,
): Promise<string[]> {
  const missing: string[] = [];
  const rows = await tx.unsafe<{ hash: string }[]>(`${NAMED_BLOBS} order by 1`);
  for (const { hash } of rows) {
    const bytes = await getBlob(hash);
    if (bytes) {
      await sink.add({ name: `blobs/${hash}`, bytes: Buffer.from(bytes) });
    } else missing.push(hash);
  }
  tell(`blobs: ${rows.length - missing.length}`);
  return missing;
}
