import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER =
  process.env.SHARED_DIR ?? join(import.meta.dirname, "../../shared");

/** Data that is shared beside the project and never part of it. */
export function sharedFile(path: string) {
  const file = join(FOLDER, path);
  const there = existsSync(file);
  if (!there) console.warn(`skipped: ${path} is not in the shared folder`);
  return { there, read: () => readFileSync(file, "utf8") };
}
