import { expect, it } from "vitest";

import { oneNotice } from "./content-notice";

it.each([
  ["nothing of nothing", [], null],
  ["nothing where no warning is", [null, null], null],
  [
    "each warning once",
    ["Bodies.", null, "Torture.", "Bodies."],
    "Bodies. Torture.",
  ],
  [
    "no part of what is said already",
    ["Bodies. Torture.", "Torture."],
    "Bodies. Torture.",
  ],
  [
    "no part of what is said later",
    ["Bodies.", "Bodies. Torture."],
    "Bodies. Torture.",
  ],
])("says %s", (_what, notices, said) => {
  expect(oneNotice(notices)).toBe(said);
});
