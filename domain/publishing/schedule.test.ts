import { describe, expect, it } from "vitest";

import { clockIn, isAhead, momentIn, publishAtInput } from "./schedule";

describe("momentIn", () => {
  it.each([
    ["UTC", "2026-11-21T05:30", "2026-11-21T05:30:00.000Z"],
    ["Africa/Bamako", "2026-07-27T12:00", "2026-07-27T12:00:00.000Z"],
    ["Europe/Paris", "2026-07-27T12:00", "2026-07-27T10:00:00.000Z"],
    ["Asia/Kolkata", "2026-01-01T00:15", "2025-12-31T18:45:00.000Z"],
    ["America/New_York", "2026-12-31T23:59", "2027-01-01T04:59:00.000Z"],
    // Clocks go back at 3: this hour comes twice, and the first is meant.
    ["Europe/Paris", "2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    // Clocks go forward at 2: there is no such time, so it is an hour later.
    ["Europe/Paris", "2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
  ])("reads a clock in %s at %s", (zone, local, moment) => {
    expect(momentIn(zone, local)?.toISOString()).toBe(moment);
  });

  it.each(["", "tomorrow", "2026-13-01T00:00", "2026-01-01"])(
    "reads no time in %j",
    (local) => {
      expect(momentIn("UTC", local)).toBeNull();
    },
  );
});

describe("clockIn", () => {
  it.each([
    ["UTC", "2026-11-21T05:30:00+00:00"],
    ["Europe/Paris", "2026-07-27T12:00:00+02:00"],
    ["Asia/Kolkata", "2026-01-01T00:15:00+05:30"],
    ["America/New_York", "2026-12-31T23:59:00-05:00"],
  ])("shows what clocks in %s show", (zone, shown) => {
    expect(clockIn(zone, new Date(shown))).toBe(shown);
  });
});

describe("isAhead", () => {
  const now = new Date("2026-11-21T05:30:00Z");
  it.each([
    ["2026-11-21T05:30:00Z", false],
    ["2026-11-21T05:31:00Z", true],
    ["2027-11-20T00:00:00Z", true],
    ["2029-11-20T00:00:00Z", false],
  ])("is asked of %s", (at, ahead) => {
    expect(isAhead(new Date(at), now)).toBe(ahead);
  });
});

describe("publishAtInput", () => {
  it("takes a moment with its zone, and none without", () => {
    const at = publishAtInput.parse("2026-11-21T06:30:00+01:00");
    expect(at.toISOString()).toBe("2026-11-21T05:30:00.000Z");
    expect(publishAtInput.safeParse("2026-11-21T06:30:00").success).toBe(false);
  });
});
