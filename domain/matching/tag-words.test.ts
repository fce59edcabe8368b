import { describe, expect, it } from "vitest";

import { tagWords } from "./tag-words";

describe("tagWords", () => {
  it.each([
    ["#AustraliaFires2020", ["Australia", "Fires", "2020"]],
    ["@moussaKeita", ["moussa", "Keita"]],
    ["#USAToday", ["USA", "Today"]],
    ["#no_fly_zone", ["no", "fly", "zone"]],
    ["#mali", ["mali"]],
    ["#__", []],
  ])("parts %s", (tag, expected) => {
    expect(tagWords(tag)).toEqual(expected);
  });
});
