import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";

import { untimed } from "./untimed-zip";

const FILES = {
  "a.txt": new TextEncoder().encode("one ".repeat(100)),
  "word/b.xml": new Uint8Array(),
  "c.bin": new Uint8Array([1, 2, 3]),
};

it("leaves nothing of a clock in a zip, and all of its files", () => {
  const [one, other] = ["2001-02-03T04:05:06", "2026-11-21T09:00:00"].map(
    (mtime) => zipSync(FILES, { mtime: new Date(mtime) }),
  );
  expect(one).not.toEqual(other);
  const same = untimed(one!);
  expect(untimed(other!)).toEqual(same);
  expect(unzipSync(same)).toEqual(FILES);
});
