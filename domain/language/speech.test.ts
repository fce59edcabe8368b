import { describe, expect, it } from "vitest";

import type { Language } from "@/lib/language";
import { findPlaces } from "./place";
import { findAttributions } from "./speech";
import { tokenise } from "./token";

/** "cue: speaker" of every attribution of a sentence. */
function said(sentence: string, language: Language): string[] {
  const tokens = tokenise(sentence);
  const words = ({ start, end }: { start: number; end: number }) =>
    sentence.slice(tokens[start]?.start, tokens[end - 1]?.end);
  return findAttributions(tokens, language).map(
    ({ cue, speaker }) => `${words(cue)}: ${speaker ? words(speaker) : "–"}`,
  );
}

describe("findAttributions in English", () => {
  it.each([
    ["The army said it won.", "said: The army"],
    ["The army has also said it won.", "said: The army"],
    ["In Kidal the army said it won.", "said: the army"],
    ["Awa Diallo, a nurse in Gao, said it was over.", "said: Awa Diallo"],
    ["“It is over,” said Gen. Keita on Monday.", "said: Gen. Keita"],
    ["It is over, said the mayor.", "said: the mayor"],
    ["It is over, he said.", "said: he"],
    [
      "According to a note signed by the mayor, it is over.",
      "According to: a note signed by the mayor",
    ],
    [
      "The army issued a statement saying it won.",
      "issued a statement saying: The army",
    ],
    ["The toll is 12, is it written.", "is it written: –"],
  ])("hears %j", (sentence, expected) => {
    expect(said(sentence, "en")).toEqual([expected]);
  });

  it.each([
    "Reports of looting spread.",
    "The reports were false.",
    "The raid was claimed by rebels.",
    "Voters in 16 states voted.",
    "It was sent to say that all was well.",
  ])("hears nobody in %j", (sentence) => {
    expect(said(sentence, "en")).toEqual([]);
  });
});

describe("findAttributions in French", () => {
  it.each([
    ["L’armée affirme avoir gagné.", "affirme avoir: L’armée"],
    [
      "« C’est fini », a déclaré le colonel Keita lundi.",
      "déclaré: le colonel Keita",
    ],
    ["« C’est fini », a-t-il ajouté.", "ajouté: il"],
    ["C’est fini, dit-elle.", "dit: elle"],
    [
      "Selon le ministère de l’Intérieur, c’est fini.",
      "Selon: le ministère de l’Intérieur",
    ],
    ["Le préfet a indiqué que c’était fini.", "indiqué: Le préfet"],
  ])("hears %j", (sentence, expected) => {
    expect(said(sentence, "fr")).toEqual([expected]);
  });

  it("hears nobody in a participle without its auxiliary", () => {
    expect(said("Le bilan annoncé reste provisoire.", "fr")).toEqual([]);
  });
});

describe("findPlaces", () => {
  it.each<[string, Language, string[]]>([
    ["It happened in central Mali.", "en", ["central Mali"]],
    ["In Burkina Faso and near Gao it rained.", "en", ["Burkina Faso", "Gao"]],
    ["It happened near the Malian border in July.", "en", []],
    ["C’était à Mopti, dans le nord du Mali.", "fr", ["Mopti", "nord du Mali"]],
    ["C’était en juillet, en Côte d’Ivoire.", "fr", ["Côte d’Ivoire"]],
  ])("in %j", (sentence, language, names) => {
    const tokens = tokenise(sentence);
    const found = findPlaces(tokens, language).map(({ start, end }) =>
      sentence.slice(tokens[start]?.start, tokens[end - 1]?.end),
    );
    expect(found).toEqual(names);
  });
});
