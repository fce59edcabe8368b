import { expect, it } from "vitest";

import { counted } from "./language";

it.each([
  [0, "en", "0 origins"],
  [1, "en", "1 origin"],
  [2, "en", "2 origins"],
  [0, "fr", "0 origin"],
  [1, "fr", "1 origin"],
  [2, "fr", "2 origins"],
] as const)("counts %d in %s", (n, language, said) => {
  expect(counted(n, { one: "origin", other: "origins" }, language)).toBe(said);
});
