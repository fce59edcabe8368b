import { describe, expect, it } from "vitest";

import { clockInWords, dayInWords, isoDay, momentInWords } from "./dates";

describe("dates", () => {
  it.each([
    ["2022-07-27", "27 July 2022", "27 juillet 2022"],
    ["2022-08-01T23:59:59Z", "1 August 2022", "1er août 2022"],
    ["2022-08-01T23:59:59-02:00", "2 August 2022", "2 août 2022"],
  ])("says %s in UTC", (iso, en, fr) => {
    expect(dayInWords(iso, "en")).toBe(en);
    expect(dayInWords(iso, "fr")).toBe(fr);
  });

  it.each([
    [
      "2026-12-01T18:00:00+01:00",
      "Europe/Paris",
      "1er décembre 2026, 18:00 (Europe/Paris, UTC+01:00)",
    ],
    ["2026-12-04T00:05:00+00:00", "UTC", "4 décembre 2026, 00:05 (UTC)"],
  ])("says what the clocks show at %s in %s", (iso, zone, words) => {
    expect(clockInWords(iso, zone, "fr")).toBe(words);
  });

  it("gives the minute and the plain day", () => {
    expect(momentInWords("2022-07-27T05:07:00Z", "en")).toBe(
      "27 July 2022, 05:07 UTC",
    );
    expect(isoDay("2022-07-27T05:07:00Z")).toBe("2022-07-27");
  });
});
