import { describe, expect, it } from "vitest";

import { withoutLinks } from "./links";

describe("withoutLinks", () => {
  it.each([
    ["read https://example.org/x-y here", "read  here"],
    ["glued.https://example.org/x", "glued."],
    ["#Malipic.twitter.com/AbC", "#Mali"],
    ["at example.org/path now", "at  now"],
    ["www.example.org", ""],
    ["the army and/or militants", "the army and/or militants"],
    ["48/52 of them", "48/52 of them"],
  ])("takes the links out of %j", (text, expected) => {
    expect(withoutLinks(text)).toBe(expected);
  });
});
