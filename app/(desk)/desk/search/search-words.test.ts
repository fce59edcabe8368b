import { expect, it } from "vitest";

import { translator } from "@/lib/translate";
import { STATES, sayCount, stateWord } from "./search-words";

const en = translator("en");
const fr = translator("fr");

it("counts what was found, and says where it stopped counting", () => {
  expect(sayCount({ count: 1, more: false }, en)).toBe("1 found");
  expect(sayCount({ count: 100, more: true }, en)).toBe("More than 100 found");
  expect(sayCount({ count: 1, more: false }, fr)).toBe("1 résultat");
  expect(sayCount({ count: 2, more: false }, fr)).toBe("2 résultats");
  expect(sayCount({ count: 100, more: true }, fr)).toBe(
    "Plus de 100 résultats",
  );
});

it("offers each state in words, in the order that work takes", () => {
  expect(STATES.map((state) => stateWord(state, en))).toEqual([
    "Draft",
    "Open",
    "In check",
    "Proposed",
    "Approved",
    "Published",
    "Corrected",
    "Retracted",
    "Withdrawn",
    "Disabled",
  ]);
  expect(stateWord("in_check", fr)).toBe("En vérification");
});
