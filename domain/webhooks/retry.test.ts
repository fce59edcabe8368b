import { describe, expect, it } from "vitest";

import { isHopeless, nextTry, PATIENCE_HOURS, RETRY_SECONDS } from "./retry";

const NOW = new Date("2026-11-02T09:00:00Z");

describe("nextTry", () => {
  it("waits longer after every failure, and ends", () => {
    const pauses = RETRY_SECONDS.map((_, i) => nextTry(i + 1, NOW, 0));
    expect(pauses[0]).toEqual(new Date("2026-11-02T09:00:05Z"));
    expect(pauses[8]).toEqual(new Date("2026-11-03T09:00:00Z"));
    expect(pauses).toEqual(
      pauses.toSorted((one, other) => Number(one) - Number(other)),
    );
    expect(nextTry(RETRY_SECONDS.length + 1, NOW, 0)).toBeNull();
  });

  it("spreads pauses by a tenth at most", () => {
    expect(nextTry(2, NOW, 0.999999)?.getTime()).toBeLessThan(
      NOW.getTime() + 330_000,
    );
  });

  it("gives up only after the patience with its address is used up", () => {
    const all = RETRY_SECONDS.reduce((sum, one) => sum + one, 0);
    expect(all / 3600).toBeGreaterThan(PATIENCE_HOURS);
  });
});

describe("isHopeless", () => {
  it("is so after three days and not a moment earlier", () => {
    expect(isHopeless(new Date("2026-10-30T09:00:00Z"), NOW)).toBe(true);
    expect(isHopeless(new Date("2026-10-30T09:00:01Z"), NOW)).toBe(false);
  });
});
