import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { mediaTypeOf } from "./media-type";

const zipOf = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("{}")])));

describe("the media type of a zip", () => {
  it.each([
    ["a web archive", ["archive/data.warc.gz", "datapackage.json"]],
    ["one not packed", ["datapackage.json", "archive/data.warc", "pages/p"]],
  ])("is WACZ of %s, whatever its name", async (_what, names) => {
    expect(await mediaTypeOf(zipOf(...names), "copy.zip")).toBe(
      "application/wacz",
    );
  });

  it.each([
    ["a data package", ["datapackage.json", "data/rows.csv"]],
    ["records without a manifest", ["archive/data.warc.gz"]],
    ["other things in that folder", ["datapackage.json", "archive/notes.txt"]],
  ])("is zip of %s", async (_what, names) => {
    expect(await mediaTypeOf(zipOf(...names), "copy.wacz")).toBe(
      "application/zip",
    );
  });

  it("is zip where its contents can't be listed", async () => {
    const cut = zipOf("datapackage.json", "archive/a.warc").slice(0, -30);
    expect(await mediaTypeOf(cut, "copy.wacz")).toBe("application/zip");
  });
});
