/**
 * The program of the process that reads one file (see `file.ts`): the bytes
 * come on standard input, hints as the only argument, the answer is JSON.
 */
import { buffer } from "node:stream/consumers";

import { begin, finish } from "@/lib/process-answer";
import { type FileHints, parseFile } from "./parse-file";

const hints = JSON.parse(process.argv[2] ?? "{}") as FileHints;
const say = (answer: unknown) => finish(Buffer.from(JSON.stringify(answer)));

// Stack, or memory for a single allocation, ran out, maybe in a callback.
process.on("uncaughtException", (error) => {
  if (!(error instanceof RangeError)) throw error;
  say({ ok: false, error: "too-complex" });
});

begin();
say(await parseFile(await buffer(process.stdin), hints));
