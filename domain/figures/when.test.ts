import { expect, it } from "vitest";

import { firstInstant, lastInstant } from "./when";

it("lets a date cover its whole day and a time only itself", () => {
  const day = "2022-07-27";
  expect(lastInstant(day) - firstInstant(day)).toBe(86_399_999);
  expect(firstInstant("2022-07-27T06:00:00Z")).toBe(
    lastInstant("2022-07-27T08:00:00+02:00"),
  );
});
