import { expect, it } from "vitest";

import { translator } from "@/lib/translate";
import { sayStanding } from "./say-capture";

const read = {
  state: "done",
  outcome: "draft",
  reason: null,
  status: null,
  nextTryAt: null,
} as const;

it("asks to look over what was read until it was saved or put away", () => {
  const t = translator("en");
  expect(sayStanding({ ...read, closedAt: null }, t)).toBe(
    "Read. Look it over and save it.",
  );
  expect(sayStanding({ ...read, closedAt: new Date(0) }, t)).toBe("Done.");
});

it("says what came of a try in the language of who looks", () => {
  const failed = { ...read, state: "failed", reason: "error-status" } as const;
  expect(sayStanding({ ...failed, status: 404 }, translator("fr"))).toBe(
    "Le site n’a plus cette page (404).",
  );
});
