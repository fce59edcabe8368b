import { describe, expect, it } from "vitest";

import { WHOLE } from "./places";
import { indexWindows } from "./windows";

function window(timeFrom: string | null, timeTo: string | null = timeFrom) {
  return { timeFrom, timeTo };
}

const day = window("2022-07-27");
const morning = window("2022-07-27T05:00:00Z", "2022-07-27T09:00:00Z");
const since2012 = window("2012-01-01", null);
const event = { startsOn: "2022-07-27", endsOn: null };

describe("indexWindows", () => {
  it("takes no time, and the event's own days, for the whole event", () => {
    const windows = indexWindows([day], event);
    expect(windows.keyOf(window(null))).toBe(WHOLE);
    expect(windows.keyOf(day)).toBe(WHOLE);
    expect(windows.keyOf(morning)).not.toBe(WHOLE);
  });

  it("leads from an hour to the event and to the years around it", () => {
    const windows = indexWindows([day, morning, since2012], event);
    const [hours, years] = [windows.keyOf(morning), windows.keyOf(since2012)];
    expect(windows.chain(hours)).toEqual([hours, WHOLE, years]);
    expect(windows.chain(WHOLE)).toEqual([WHOLE, years]);
    expect(windows.chain(years)).toEqual([years]);
  });

  it("puts every time within an event whose days are not known", () => {
    const unknown = { startsOn: null, endsOn: null };
    const windows = indexWindows([day, morning], unknown);
    const [hours, days] = [windows.keyOf(morning), windows.keyOf(day)];
    expect(windows.chain(hours)).toEqual([hours, days, WHOLE]);
  });

  it("has one key for one time, however it is written", () => {
    const windows = indexWindows([], event);
    expect(windows.keyOf(window("2022-07-28T00:00:00Z"))).toBe(
      windows.keyOf(window("2022-07-28T02:00:00+02:00")),
    );
    expect(windows.keyOf(window("soon"))).not.toBe(
      windows.keyOf(window("later")),
    );
  });

  it("compares very many times with the event's own only", () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      window(`2022-07-27T00:00:00.${String(i).padStart(3, "0")}Z`),
    );
    const windows = indexWindows([...many, day], {
      startsOn: "2022-07-01",
      endsOn: "2022-07-31",
    });
    const key = windows.keyOf(window("2022-07-27T00:00:00.005Z"));
    expect(windows.chain(key)).toEqual([key, WHOLE]);
  });
});
