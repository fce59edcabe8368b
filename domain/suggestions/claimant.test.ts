import { describe, expect, it } from "vitest";

import { type ArticleContext, suggestClaimant } from "./claimant";

/** The claimant of the last of some sentences. */
function claimant(sentences: string[], more: Partial<ArticleContext> = {}) {
  const before = sentences.slice(0, -1);
  const context = { before, language: "en", ...more };
  return suggestClaimant(sentences.at(-1)!, context)?.name ?? null;
}

describe("suggestClaimant", () => {
  it.each([
    [["The Malian army says it won."], "Malian army"],
    [["It won, according to a note signed by Colonel Keita."], "Colonel Keita"],
    [["Awa Ba, a nurse, spoke.", "Ba said it was over."], "Awa Ba"],
    [["Awa Ba said it rained.", "She said it was over."], "Awa Ba"],
    [["The army said it won.", "It claims to have won twice."], "army"],
    [
      ["The Malian army said it won.", "The army says more will come."],
      "Malian army",
    ],
    [
      ["The army claims a win.", "Nobody died, according to the same source."],
      "army",
    ],
    [["The mayor says so.", "“All is lost”, is it written."], "mayor"],
    [["Officials said no.", "They said it again."], "Officials"],
  ])("names who asserts the last of %j", (sentences, name) => {
    expect(claimant(sentences)).toBe(name);
  });

  it.each([
    [
      ["L’armée malienne se bat.", "L’armée affirme avoir gagné."],
      "armée malienne",
    ],
    [["Le préfet a parlé, dit-il.", "Selon la même source, c’est fini."], null],
    [["Le préfet dit non.", "« C’est fini », a-t-il ajouté."], "préfet"],
    [["C’est fini, selon un communiqué du ministère."], "ministère"],
  ])("does so in French for %j", (sentences, name) => {
    expect(claimant(sentences, { language: "fr" })).toBe(name);
  });

  it.each([
    [["Twelve people died."], "nobody says so"],
    [["She said it was over."], "nobody before could be she"],
    [["The army said it won.", "She said it was over."], "an army is no she"],
    [
      ["Awa Ba said no.", "A.", "B.", "C.", "D.", "She said yes."],
      "too far back",
    ],
    [["Reuters reported twelve dead."], "an agency carries, it doesn't claim"],
    [["“The army said no.”"], "the words are inside a quotation"],
  ])("names nobody for %j: %s", (sentences) => {
    expect(claimant(sentences)).toBeNull();
  });

  it("never names the outlet", () => {
    const sentence = "The Daily Echo said twelve people died.";
    expect(claimant([sentence], { outlet: "The Daily Echo" })).toBeNull();
  });

  it("leaves “the army” alone where there are two of them", () => {
    const sentences = [
      "The Malian army met the French army.",
      "The army says it won.",
    ];
    expect(claimant(sentences)).toBe("army");
  });

  it("says for whom a pronoun stands", () => {
    const before = ["Awa Ba said it rained."];
    const found = suggestClaimant("She left, she said.", {
      before,
      language: "en",
    });
    expect(found?.why).toEqual({
      en: "“she” stands for “Awa Ba” of a sentence before.",
      fr: "«\u00a0she\u00a0» désigne «\u00a0Awa Ba\u00a0», dans une phrase précédente.",
    });
  });
});
