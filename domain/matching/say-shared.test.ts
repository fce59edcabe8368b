import { expect, it } from "vitest";

import { sayShared } from "./say-shared";

it("says what is shared, names and numbers first, each once", () => {
  const why = { names: ["Sokolo"], numbers: ["48"], words: ["killed", "48"] };
  expect(sayShared(why, "en")).toBe("Both have Sokolo, 48, killed.");
  expect(sayShared(why, "fr")).toBe("En commun\u00a0: Sokolo, 48, killed.");
  expect(sayShared({ names: [], numbers: [], words: [] }, "en")).toBe("");
});
