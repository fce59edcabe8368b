import { describe, expect, it } from "vitest";

import { givenDay } from "./given-day";

describe("givenDay", () => {
  it.each([
    ["2022-07-28", "2022-07-28"],
    ["2022-01-28 18:35", "2022-01-28"],
    ["2020-03-27T10:46:13+0200", "2020-03-27"],
    ["2022-07-27T10:00:00.000000+00:00", "2022-07-27"],
    ["31/12/2022", "2022-12-31"],
    ["12/31/2022", "2022-12-31"],
    ["05.05.2022", "2022-05-05"],
    ["July 27, 2022", "2022-07-27"],
    ["27 juillet 2022", "2022-07-27"],
  ])("reads %j", (written, day) => {
    expect(givenDay(written)).toBe(day);
  });

  it.each([
    "05/06/2022",
    "2022-02-30",
    "2022-13-01",
    "31/31/2022",
    "yesterday",
    "0000-01-01",
    "2022",
    "9".repeat(100_000),
  ])("does not guess %j", (written) => {
    expect(givenDay(written)).toBeNull();
  });
});
