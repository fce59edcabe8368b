import fc from "fast-check";
import { expect, it } from "vitest";

import { readTar, TarError, type TarPart, tarEnd, tarPart } from "./tar";

function archive(parts: TarPart[]): Buffer {
  return Buffer.concat([...parts.flatMap(tarPart), tarEnd()]);
}

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

async function read(bytes: Buffer, size = 1000): Promise<TarPart[]> {
  const found: TarPart[] = [];
  for await (const part of readTar(inPieces(bytes, size))) found.push(part);
  return found;
}

const parts = fc.array(
  fc.record({
    name: fc.stringMatching(/^[a-z0-9/._-]{1,100}$/),
    bytes: fc.uint8Array({ maxLength: 1500 }).map((all) => Buffer.from(all)),
  }),
  { maxLength: 5 },
);

it("gives back every file, however the bytes arrive", () =>
  fc.assert(
    fc.asyncProperty(
      parts,
      fc.integer({ min: 1, max: 700 }),
      async (all, n) => {
        const found = await read(archive(all), n);
        expect(found.map(({ name }) => name)).toEqual(all.map((p) => p.name));
        for (const [at, { bytes }] of found.entries()) {
          expect(bytes.equals(all[at]!.bytes)).toBe(true);
        }
      },
    ),
  ));

it("refuses a damaged header", async () => {
  const bytes = archive([{ name: "a", bytes: Buffer.from("words") }]);
  bytes[0] = 0x62;
  await expect(read(bytes)).rejects.toThrow(TarError);
});

it("refuses an archive that ends too early", async () => {
  const bytes = archive([{ name: "a", bytes: Buffer.alloc(900) }]);
  await expect(read(bytes.subarray(0, 700))).rejects.toThrow("too early");
});

it("refuses a name that does not fit", () => {
  const name = "n".repeat(101);
  expect(() => tarPart({ name, bytes: Buffer.alloc(0) })).toThrow(TarError);
});
