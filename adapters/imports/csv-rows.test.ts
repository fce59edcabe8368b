import { describe, expect, it } from "vitest";

import { readFirstRows } from "./read-file";
import { file, read, values } from "./reading.fixture";

describe("a table", () => {
  it.each([
    [",", 'claim,url\r\n"48 died, it says",https://a.example\r\n'],
    [";", 'claim;url\n"48 died, it says";https://a.example'],
    ["\t", "claim\turl\n48 died, it says\thttps://a.example"],
  ])("is read row by row, separated by %j", async (_sign, text) => {
    const { format, entries } = await read(`\ufeff${text}`, 5);
    expect(format).toBe("csv");
    expect(values(entries)).toEqual([
      ["claim", "url"],
      ["48 died, it says", "https://a.example"],
    ]);
    expect(entries[1]?.place).toBe("line 2");
  });

  it("takes rows of other lengths and quotation marks inside as they are", async () => {
    const { entries } = await read('a,b\n1\n"say ""no""",x,y\n5" pipe,z\n');
    expect(values(entries).slice(1)).toEqual([
      ["1"],
      ['say "no"', "x", "y"],
      ['5" pipe', "z"],
    ]);
  });

  it("refuses a quotation that never ends, and keeps the rows before", async () => {
    const endless = `a,b\n1,2\n"${"x,\n".repeat(500_000)}`;
    const [names, first, ...rest] = values((await read(endless)).entries);
    expect([names, first]).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(rest[0]).toBe("too-large");
    expect(rest.every((one) => typeof one === "string")).toBe(true);
  });

  it("shows its first rows", async () => {
    const rows = await readFirstRows(file("a,b\n1,2\n3,4\n5,6"), 2);
    expect(rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
});
