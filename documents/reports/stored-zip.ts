import { crc32 } from "node:zlib";

import { ok, type Result, refuse } from "@/lib/result";

/** A file of an archive: its path and its bytes. */
export type ZipFile = { path: string; bytes: Uint8Array };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Names are UTF-8; nothing else is particular. */
const FLAGS = 0x0800;
/** 1 January 1980, the earliest day a zip can write. */
const DAY = 0x21;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * A zip whose every byte follows from its files: stored, not compressed, no
 * times, no extra fields. The same files make the same bytes, and will in
 * years to come, which no compressor promises. Refused above what a plain zip
 * can hold (4 GB, 65,535 files).
 */
export function writeZip(
  files: ZipFile[],
): Result<Uint8Array, "too-large-for-a-zip"> {
  const entries = files.map(({ path, bytes }) => {
    const name = encoder.encode(path);
    return { name, bytes, crc: crc32(bytes) };
  });
  const total = entries.reduce(
    (sum, { name, bytes }) =>
      sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + bytes.length,
    END_SIZE,
  );
  if (total > 0xffffffff || files.length > 0xffff) {
    return refuse("too-large-for-a-zip");
  }
  const zip = new Uint8Array(total);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = put(zip, at, header(LOCAL, entry, 0));
    at = put(zip, at, entry.name);
    at = put(zip, at, entry.bytes);
  }
  const directory = at;
  entries.forEach((entry, i) => {
    at = put(zip, at, header(CENTRAL, entry, offsets[i] ?? 0));
    at = put(zip, at, entry.name);
  });
  put(zip, at, ending(entries.length, at - directory, directory));
  return ok(zip);
}

/**
 * The files of a zip that `writeZip` made. Reads no other zip: one that
 * differs from what its files would make, in any byte, is refused.
 */
export function readZip(zip: Uint8Array): Result<ZipFile[], "not-as-written"> {
  const files: ZipFile[] = [];
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = 0;
  while (at + LOCAL_SIZE <= zip.length && view.getUint32(at, true) === LOCAL) {
    const size = view.getUint32(at + 22, true);
    const name = at + LOCAL_SIZE;
    const data = name + view.getUint16(at + 26, true);
    if (data + size > zip.length) return refuse("not-as-written");
    const path = decoded(zip.subarray(name, data));
    if (path === undefined) return refuse("not-as-written");
    files.push({ path, bytes: zip.subarray(data, data + size) });
    at = data + size;
  }
  const again = writeZip(files);
  const same = again.ok && Buffer.compare(again.value, zip) === 0;
  return same ? ok(files) : refuse("not-as-written");
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

type Entry = { name: Uint8Array; bytes: Uint8Array; crc: number };

/** The local header of an entry, or its longer twin in the directory. */
function header(sign: number, entry: Entry, offset: number): Uint8Array {
  const central = sign === CENTRAL;
  const bytes = new Uint8Array(central ? CENTRAL_SIZE : LOCAL_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sign, true);
  // The directory also names the version that made the entry.
  const shift = central ? 2 : 0;
  if (central) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(6 + shift, FLAGS, true);
  view.setUint16(12 + shift, DAY, true);
  view.setUint32(14 + shift, entry.crc, true);
  view.setUint32(18 + shift, entry.bytes.length, true);
  view.setUint32(22 + shift, entry.bytes.length, true);
  view.setUint16(26 + shift, entry.name.length, true);
  if (central) view.setUint32(42, offset, true);
  return bytes;
}

function ending(files: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(END_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, files, true);
  view.setUint16(10, files, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function put(into: Uint8Array, at: number, bytes: Uint8Array): number {
  into.set(bytes, at);
  return at + bytes.length;
}
