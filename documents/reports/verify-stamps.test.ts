import { expect, it } from "vitest";

import { sha256 } from "@/lib/hash";
import {
  DATA,
  EC_REPLY,
  OTHER_ROOT,
  ROOT,
} from "@/lib/time-stamp/tokens.fixture";
import { packed, smallFiles } from "./bundle.fixture";
import { packBundle } from "./bundle-files";
import type { ZipFile } from "./stored-zip";
import { allHold, verifyBundle } from "./verify";
import { verifyStamps } from "./verify-stamps";

const encoder = new TextEncoder();
const REPLY = new Uint8Array(Buffer.from(EC_REPLY, "base64"));

/** A small bundle that also holds a stamped copy, or `copy` in its place. */
function bundle(reply = REPLY, copy = DATA): Uint8Array {
  const bytes = encoder.encode(copy);
  const files: ZipFile[] = [
    { path: `snapshots/${sha256(bytes)}`, bytes },
    { path: `time-stamps/${sha256(reply)}`, bytes: reply },
  ];
  const zip = packBundle(files);
  if (!zip.ok) throw new Error(zip.error);
  return zip.value;
}

it("names the copy, the time and the authority of a stamp that holds", async () => {
  const checks = await verifyStamps(bundle(), [ROOT]);
  expect(checks).toEqual([
    {
      about: expect.stringMatching(
        /^The saved copy [\da-f]{12} was known by 20\d\d-.*Z, says Test authority ec\.$/,
      ),
      faults: [],
    },
  ]);
});

it("says what does not hold", async () => {
  const changed = REPLY.slice();
  changed[changed.length - 1]! ^= 1;
  const faults = async (zip: Uint8Array, roots = [ROOT]) =>
    (await verifyStamps(zip, roots)).flatMap((check) => check.faults);
  expect(await faults(bundle(changed))).toEqual([
    "Its signature does not hold.",
  ]);
  expect(await faults(bundle(REPLY, "other bytes"))).toEqual([
    "It is of nothing in this bundle.",
  ]);
  expect(await faults(bundle(encoder.encode("no stamp")))).toEqual([
    "It is no answer of a time-stamp authority.",
  ]);
  expect(await faults(bundle(), [OTHER_ROOT])).toEqual([
    expect.stringContaining("TSA_CA_FILE"),
  ]);
});

it("has nothing to say of a bundle without stamps, or of no bundle", async () => {
  expect(await verifyStamps(packed(), [])).toEqual([]);
  expect(await verifyStamps(encoder.encode("no zip"), [])).toEqual([]);
});

it("a stamp in a bundle is under its manifest, named by its hash", () => {
  const misnamed = { path: `time-stamps/${"0".repeat(64)}`, bytes: REPLY };
  const checks = verifyBundle(packed([...smallFiles(), misnamed]));
  expect(allHold(checks)).toBe(false);
  const named = { path: `time-stamps/${sha256(REPLY)}`, bytes: REPLY };
  expect(allHold(verifyBundle(packed([...smallFiles(), named])))).toBe(true);
});
