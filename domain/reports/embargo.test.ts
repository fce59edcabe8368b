import { expect, it } from "vitest";

import { embargoOf, waitingTimes } from "./embargo";

const claim = (subjectId: string, publishAt: string) => ({
  subjectKind: "claim" as const,
  subjectId,
  publishAt: new Date(publishAt),
});

it("waits for the last of what a report holds", () => {
  const embargo = embargoOf(
    [claim("a", "2026-12-04T17:00:00Z"), claim("b", "2026-12-05T17:00:00Z")],
    "Europe/Paris",
  );
  expect(embargo).toMatchObject({
    until: "2026-12-05T18:00:00+01:00",
    timeZone: "Europe/Paris",
  });
  expect(waitingTimes(embargo).get("a")).toBe("2026-12-04T18:00:00+01:00");
});

it("is none where nothing waits", () => {
  expect(embargoOf([], "UTC")).toBeUndefined();
  expect(waitingTimes(undefined).size).toBe(0);
});
