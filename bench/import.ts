import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { connect } from "@/db/client";
import { addNewsroom } from "@/db/queries/newsrooms";
import { openTestDatabase } from "@/e2e/test-database";
import { print } from "./matching-growth";

const SHARED = join(process.env.SHARED_DIR ?? "../shared", "data");
const SIZES = [1_000, 10_000, 100_000];

const server = await openTestDatabase("bench_import");
const db = connect(server.url, 2);
const folder = await mkdtemp(join(tmpdir(), "bench-import-"));

/** Runs the command in a process of its own; answers seconds and peak memory. */
async function run(newsroom: string, path: string) {
  const name = `${newsroom} ${Date.now()}`;
  await db.transaction((tx) => addNewsroom(tx, { name, language: "en" }));
  const args = ["scripts/import.ts", path, "--allow", "*", "--newsroom", name];
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    env: { ...process.env, DATABASE_URL: server.url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const timer = setInterval(async () => {
    peak = Math.max(peak, await residentBytes(child.pid ?? 0));
  }, 200);
  await new Promise((done) => child.once("close", done));
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Memory of a process, where the system tells it. */
async function residentBytes(pid: number): Promise<number> {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return 0;
  const status = await readFile(path, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}

async function measure(name: string, path: string, n: number): Promise<void> {
  const { seconds, peak } = await run(name, path);
  print(`import: ${name}`, n / seconds, "records/s", n);
  print(`import: ${name}, peak memory`, peak / 1e6, "MB", n);
}

async function write(name: string, lines: Iterable<string>): Promise<string> {
  const path = join(folder, name);
  await pipeline(Readable.from(lines), createWriteStream(path));
  return path;
}

/** A feed of `size` made-up checks, the same at every run. */
function* feed(size: number): Generator<string> {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The n-th word one n-th as often as the first, as in texts.
  const word = () => `w${Math.floor(10 * 2000 ** random()).toString(36)}`;
  const words = (n: number) => Array.from({ length: n }, word).join(" ");
  yield '{"@type":"DataFeed","dataFeedElement":[';
  for (let n = 0; n < size; n += 1) {
    const review = {
      "@type": "ClaimReview",
      url: `https://checks.example/${n}`,
      claimReviewed: words(16),
      headline: words(9),
      datePublished: "2022-07-28",
      author: { "@type": "Organization", name: "Example Checks" },
      reviewRating: { ratingValue: String(1 + (n % 5)), bestRating: "5" },
      itemReviewed: { author: { name: words(2) }, datePublished: "2022-07-20" },
    };
    yield `${n ? ",\n" : ""}${JSON.stringify({ item: [review] })}`;
  }
  yield "]}";
}

/** The statements of LIAR as a table; their addresses are made up. */
async function liar(): Promise<{ path: string; n: number } | undefined> {
  const source = join(SHARED, "liar/train.tsv");
  if (!existsSync(source)) return undefined;
  const rows = ["url\trating\tclaim\tspeaker\n"];
  for await (const line of createInterface({
    input: createReadStream(source),
  })) {
    const [id = "", rating = "", claim = "", , speaker = ""] = line.split("\t");
    rows.push(`https://liar.example/${id}\t${rating}\t${claim}\t${speaker}\n`);
  }
  return { path: await write("liar.tsv", rows), n: rows.length - 1 };
}

try {
  for (const size of SIZES) {
    await measure(
      "made-up feed",
      await write(`${size}.json`, feed(size)),
      size,
    );
  }
  const real = await liar();
  if (real) await measure("LIAR as a table", real.path, real.n);
  else console.error("import: LIAR is absent, skipped");
} finally {
  await db.$client.end();
  await server.stop();
  await rm(folder, { recursive: true });
}
