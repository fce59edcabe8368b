import { expect, it } from "vitest";

import { sayFullName, sayMeant, sayNamed, sayQualified } from "./say-claimant";

it("says in both languages why somebody seems to assert it", () => {
  expect(sayNamed("Ba")).toEqual({
    en: "Words of saying in the sentence name “Ba”.",
    fr: "La phrase attribue ce qu’elle dit à «\u00a0Ba\u00a0».",
  });
  expect(sayFullName("Ba", "Awa Ba")).toEqual({
    en: "“Ba” is “Awa Ba” before.",
    fr: "«\u00a0Ba\u00a0» est «\u00a0Awa Ba\u00a0» plus haut.",
  });
  expect(sayQualified("army", "Malian army")).toEqual({
    en: "“army” is the “Malian army”.",
    fr: "«\u00a0army\u00a0» désigne «\u00a0Malian army\u00a0».",
  });
});

it("tells a pronoun from a quotation that names nobody", () => {
  expect(sayMeant("she", "Awa Ba").en).toBe(
    "“she” stands for “Awa Ba” of a sentence before.",
  );
  expect(sayMeant(null, "Awa Ba")).toEqual({
    en: "The words quoted are of “Awa Ba” of a sentence before.",
    fr: "Les mots cités sont de «\u00a0Awa Ba\u00a0», dans une phrase précédente.",
  });
});
