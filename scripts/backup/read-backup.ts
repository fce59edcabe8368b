import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import { sha256 } from "@/lib/hash";
import { readTar, type TarPart } from "@/lib/tar";
import {
  BackupError,
  FORMAT,
  MANIFEST,
  type Manifest,
  manifest,
} from "./manifest";

/** The parts of a backup in the order they were written. */
export async function* partsOf(file: string): AsyncGenerator<TarPart> {
  const unzipped = createGunzip();
  // A fault of either stream reaches whoever reads; nothing is left to tell.
  pipeline(createReadStream(file), unzipped, () => {});
  try {
    yield* readTar(unzipped);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BackupError(`The backup ${file} can't be read: ${why}`);
  }
}

/**
 * Reads a backup to its end and holds each part against the manifest.
 *
 * @throws BackupError with what is wrong.
 */
export async function checkBackup(file: string): Promise<Manifest> {
  const found: Manifest["parts"] = [];
  let last: TarPart | undefined;
  for await (const part of partsOf(file)) {
    last = part;
    const { name, bytes } = part;
    found.push({ name, size: bytes.length, sha256: sha256(bytes) });
  }
  if (last?.name !== MANIFEST) {
    throw new BackupError(
      `${file} is not a whole backup: no manifest ends it.`,
    );
  }
  const said = readManifest(last.bytes);
  requireSame(said.parts, found.slice(0, -1));
  return said;
}

function readManifest(bytes: Buffer): Manifest {
  const said = manifest.safeParse(JSON.parse(bytes.toString("utf8")));
  if (!said.success) {
    throw new BackupError("The backup's manifest is not one.");
  }
  if (said.data.format !== FORMAT) {
    throw new BackupError(
      `The backup has format ${said.data.format}; this version reads ${FORMAT}.`,
    );
  }
  return said.data;
}

function requireSame(said: Manifest["parts"], found: Manifest["parts"]) {
  for (const [at, part] of said.entries()) {
    const other = found[at];
    if (other?.name !== part.name) {
      throw new BackupError(`The backup lacks the part ${part.name}.`);
    }
    if (other.sha256 !== part.sha256) {
      throw new BackupError(
        `The part ${part.name} is not what was backed up: its hash is ${other.sha256}, not ${part.sha256}.`,
      );
    }
  }
  const more = found[said.length];
  if (more) throw new BackupError(`Nothing is said of the part ${more.name}.`);
}
