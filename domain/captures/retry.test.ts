import { describe, expect, it } from "vitest";

import { MOST_TRIES, mayPass, nextTry } from "./retry";

const NOW = new Date("2022-07-28T10:00:00Z");

describe("mayPass", () => {
  it.each([
    ["too-slow", undefined],
    ["no-answer", undefined],
    ["error-status", { status: 429 }],
    ["error-status", { status: 503 }],
    ["error-status", { status: 500 }],
  ])("%s %o may be right later", (refusal, detail) => {
    expect(mayPass(refusal, detail)).toBe(true);
  });

  it.each([
    ["error-status", { status: 404 }],
    ["error-status", { status: 403 }],
    ["error-status", { status: 410 }],
    ["error-status", { status: 501 }],
    ["private-address", undefined],
    ["answer-too-large", undefined],
    ["unexpected-type", undefined],
    ["unknown-host", undefined],
    ["no-text", undefined],
  ])("%s %o stays wrong", (refusal, detail) => {
    expect(mayPass(refusal, detail)).toBe(false);
  });
});

describe("nextTry", () => {
  const seconds = (tries: number, retryAfter?: string) => {
    const at = nextTry(NOW, tries, retryAfter);
    return at && (at.getTime() - NOW.getTime()) / 1000;
  };

  it("waits longer each time and then gives up", () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, i) => seconds(i + 1));
    expect(waits).toEqual([15, 60, 300, undefined]);
  });

  it.each([
    ["120", 120],
    ["3", 15],
    ["Thu, 28 Jul 2022 10:02:00 GMT", 120],
    ["Thu, 28 Jul 2022 09:00:00 GMT", 15],
    ["soon", 15],
    ["3601", undefined],
    ["99999999999", 15],
  ])("heeds Retry-After: %s", (retryAfter, wait) => {
    expect(seconds(1, retryAfter)).toBe(wait);
  });
});
