/** Midnight of the earliest day that a zip can write. */
const NO_TIME = 0x0021_0000;

/** The record at the end of a zip without a comment, and what it tells. */
const END = { size: 22, entries: 10, directory: 16 };

/** Where an entry of the directory tells its time, its lengths and its file. */
const ENTRY = { size: 46, time: 12, name: 28, extra: 30, note: 32, file: 42 };

/** Where a file's own header tells its time. */
const FILE_TIME = 10;

/** A zip whose entries all carry the same time, so that no clock is in it. */
export function untimed(zip: Uint8Array): Uint8Array {
  const same = zip.slice();
  const view = new DataView(same.buffer);
  const end = same.length - END.size;
  let at = view.getUint32(end + END.directory, true);
  for (
    let left = view.getUint16(end + END.entries, true);
    left > 0;
    left -= 1
  ) {
    view.setUint32(at + ENTRY.time, NO_TIME, true);
    const file = view.getUint32(at + ENTRY.file, true);
    view.setUint32(file + FILE_TIME, NO_TIME, true);
    const lengths = [ENTRY.name, ENTRY.extra, ENTRY.note];
    at += lengths.reduce(
      (sum, place) => sum + view.getUint16(at + place, true),
      ENTRY.size,
    );
  }
  return same;
}
