import { writeSync } from "node:fs";

const CHANNEL = 3;

/**
 * Says that all is loaded: what fails from here on is the input's doing. For
 * the programs that the server starts in processes of their own.
 */
export function begin(): void {
  write(Buffer.from("\n"));
}

/** Answers and ends the process. */
export function finish(answer: Uint8Array): never {
  write(answer);
  process.exit();
}

function write(bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(CHANNEL, bytes, at);
}
