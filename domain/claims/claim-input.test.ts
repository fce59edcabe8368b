import { expect, it } from "vitest";

import { editClaimInput } from "./claim-input";

const claim = (claimant: unknown) =>
  editClaimInput.parse({
    claimId: "00000000-0000-4000-8000-000000000000",
    revision: 1,
    statement: "Six died.",
    kind: "figure",
    claimant,
  }).claimant;

it.each([
  ["an empty field", "", null],
  ["no field", undefined, null],
  ["a name", " The army ", { name: "The army", kind: "body" }],
])("reads %s as a claimant", (_what, given, read) => {
  expect(claim(given)).toEqual(read);
});
