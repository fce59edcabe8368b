/** Byte order marks and what they announce. */
const MARKS: [bytes: number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** How much of a file tells what it is. */
const SAMPLE = 4096;

/** Texts have next to no control characters, other files a tenth or more. */
const MOST_CONTROLS = 0.02;

/**
 * Text from bytes: by byte order mark, else UTF-16 where every second byte is
 * NUL, else by `stated` (the label a header or page gives), else UTF-8 where
 * that is valid, else windows-1252, in which older files in English and French
 * are. Labels nobody knows count as none. Null for bytes that are no text.
 */
export function decodeText(
  bytes: Uint8Array,
  stated: string | null = null,
): string | null {
  const marked = MARKS.find(([mark]) =>
    mark.every((byte, at) => bytes[at] === byte),
  );
  const label = marked?.[1] ?? unmarkedUtf16(bytes);
  if (label) return new TextDecoder(label).decode(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter(isControl).length;
  if (controls > sample.length * MOST_CONTROLS) return null;
  return (
    (stated === null ? null : decoded(bytes, stated, false)) ??
    decoded(bytes, "utf-8", true) ??
    decoded(bytes, "windows-1252", false)
  );
}

/** Null where the label is unknown, or the bytes are not in it if `fatal`. */
function decoded(
  bytes: Uint8Array,
  label: string,
  fatal: boolean,
): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Latin text in UTF-16 has NUL as every first or second byte, and no other. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  const most = sample.length * 0.4;
  const few = sample.length * 0.02;
  if (second > most && first <= few) return "utf-16le";
  return first > most && second <= few ? "utf-16be" : null;
}

/** Below the blank, save tab, line ends, form feed and escape. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
}
