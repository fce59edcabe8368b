/** A file of an archive, its bytes whole in memory. */
export type TarPart = { name: string; bytes: Buffer };

/** An archive that can't be read; the message says where it fails. */
export class TarError extends Error {}

const BLOCK = 512;
/** A name longer than its field would need an extension of the format. */
const LONGEST_NAME = 100;

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, "0")}\0`;
}

function sumOf(header: Buffer): number {
  let sum = 0;
  // The sum is taken with its own eight bytes as spaces.
  for (const [at, byte] of header.entries()) {
    sum += at >= 148 && at < 156 ? 0x20 : byte;
  }
  return sum;
}

/** A file as it stands in a POSIX (ustar) archive: header, bytes, padding. */
export function tarPart({ name, bytes }: TarPart): Buffer[] {
  if (Buffer.byteLength(name) > LONGEST_NAME) {
    throw new TarError(`The name ${name} is too long for an archive.`);
  }
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(bytes.length, 12), 124);
  header.write(octal(0, 12), 136);
  header.write("0", 156);
  header.write("ustar\0", 257);
  header.write("00", 263);
  header.write(`${octal(sumOf(header), 7)} `, 148);
  return [header, bytes, Buffer.alloc(paddingOf(bytes.length))];
}

/** What an archive ends with. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * BLOCK);
}

function paddingOf(length: number): number {
  return (BLOCK - (length % BLOCK)) % BLOCK;
}

/**
 * The files of an archive, one after the other; memory holds one at a time.
 *
 * @throws TarError where a header is damaged or the archive ends too early.
 */
export async function* readTar(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<TarPart> {
  const reader = new ByteReader(source);
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const text = (from: number, to: number) =>
      header.toString("utf8", from, to).replace(/\0.*$/s, "");
    if (Number.parseInt(text(148, 156), 8) !== sumOf(header)) {
      throw new TarError("A header in the file is damaged.");
    }
    const size = Number.parseInt(text(124, 136), 8);
    const bytes = await reader.take(size);
    await reader.take(paddingOf(size));
    yield { name: text(0, LONGEST_NAME), bytes };
  }
  await reader.drain();
}

/** Takes bytes off a stream in the portions that are asked for. */
class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer[] = [];
  private size = 0;

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  async take(wanted: number): Promise<Buffer> {
    while (this.size < wanted) {
      const { value, done } = await this.chunks.next();
      if (done) throw new TarError("The file ends too early.");
      this.held.push(value);
      this.size += value.length;
    }
    const all = Buffer.concat(this.held);
    const rest = all.subarray(wanted);
    this.held = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
    return all.subarray(0, wanted);
  }

  /** To the end, so that what wraps the archive can check itself. */
  async drain(): Promise<void> {
    while (!(await this.chunks.next()).done);
  }
}
