/**
 * The program of the process that reads one file (see `file.ts`): the bytes
 * come on standard input, hints as the only argument, and the answer goes out
 * as JSON on channel 3. Standard output is left to what libraries print.
 */
import { writeSync } from "node:fs";
import { buffer } from "node:stream/consumers";

import { type FileHints, parseFile } from "./parse-file";

const ANSWER = 3;

const hints = JSON.parse(process.argv[2] ?? "{}") as FileHints;

// Stack, or memory for a single allocation, ran out, maybe in a callback.
process.on("uncaughtException", (error) => {
  if (!(error instanceof RangeError)) throw error;
  finish({ ok: false, error: "too-complex" });
});

// The first byte says that all is loaded: what fails later is the file's doing.
write("\n");
finish(await parseFile(await buffer(process.stdin), hints));

function finish(answer: unknown): never {
  write(JSON.stringify(answer));
  process.exit();
}

function write(text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) at += writeSync(ANSWER, bytes, at);
}
