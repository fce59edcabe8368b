import { describe, expect, it } from "vitest";

import { newsroomInput } from "./newsroom-input";

const NAMED = { name: "The Desk", language: "fr" };

function problemsOf(given: Record<string, string>) {
  const read = newsroomInput.safeParse({ ...NAMED, ...given });
  return read.success ? [] : read.error.issues.map(({ path }) => path[0]);
}

describe("newsroomInput", () => {
  it("takes a zone that calendars know, and no other", () => {
    expect(problemsOf({ timeZone: "Africa/Bamako" })).toEqual([]);
    expect(problemsOf({ timeZone: "Mars/Olympus" })).toEqual(["timeZone"]);
    expect(newsroomInput.parse(NAMED).timeZone).toBe("UTC");
  });

  it("takes a web address as a licence, and no script", () => {
    expect(problemsOf({ licence: "https://licence.example/by" })).toEqual([]);
    expect(problemsOf({ licence: "javascript:alert(1)" })).toEqual(["licence"]);
    expect(problemsOf({ licence: "" })).toEqual([]);
  });
});
