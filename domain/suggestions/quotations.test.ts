import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { findQuotations } from "./quotations";

/** "speaker: words", in quotation marks where the text has them. */
function quoted(text: string, language = "en"): string[] {
  return findQuotations(text, language).map(
    ({ start, end, speaker, direct }) => {
      const words = sliceCodePoints(text, start, end);
      return `${speaker?.text ?? "–"}: ${direct ? `“${words}”` : words}`;
    },
  );
}

describe("words between quotation marks", () => {
  it.each([
    ["“We won,” said Gen. Keita on Monday.", "Gen. Keita: “We won,”"],
    ["The mayor said: “We won.”", "The mayor: “We won.”"],
    ['"We won here," he said.', "he: “We won here,”"],
    ["‘We won here,’ said the mayor.", "the mayor: “We won here,”"],
    [
      "Awa Diallo: “We saw nothing of it.”",
      "Awa Diallo: “We saw nothing of it.”",
    ],
    ["“They said ‘no’ to us,” she said.", "she: “They said ‘no’ to us,”"],
    ["It was blamed on “terrorists”.", "–: “terrorists”"],
    ["The mayor called it ‘a mess’ yesterday.", "The mayor: “a mess”"],
    [
      "“It goes on in the next paragraph.",
      "–: “It goes on in the next paragraph.”",
    ],
  ])("in %j", (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it.each([
    [
      "« C’est “fini” ici », a déclaré le colonel Keita.",
      "le colonel Keita: “C’est “fini” ici”",
    ],
    ["« C’est fini », a-t-elle ajouté.", "elle: “C’est fini”"],
    ["Selon le préfet, « c’est fini ».", "le préfet: “c’est fini”"],
  ])("in French, in %j", (text, expected) => {
    expect(quoted(text, "fr")).toEqual([expected]);
  });

  it("go over several sentences, and on after the speaker is named", () => {
    const text = "“We lost men. They fought,” said Awa Ba. “We mourn them.”";
    expect(quoted(text)).toEqual([
      "Awa Ba: “We lost men. They fought,”",
      "Awa Ba: “We mourn them.”",
    ]);
  });

  it("are told from apostrophes", () => {
    expect(
      quoted("The soldiers’ families left Mali’s north in the ’90s."),
    ).toEqual([]);
  });

  it("survive a mark that is never closed", () => {
    expect(quoted("He saw “no and left. She saw “yes” there.")).toEqual([
      "–: “yes”",
    ]);
  });
});

describe("words reported without marks", () => {
  it.each([
    ["The army said that it won.", "The army: it won"],
    ["The army said on Monday that it won.", "The army: it won"],
    ["It had won, the army said on Monday.", "the army: It had won"],
    ["In Kidal, the army reports six dead.", "the army: six dead"],
    [
      "It had won at last, according to Awa Ba, its head.",
      "Awa Ba: It had won at last",
    ],
    ["According to the mayor, it was over.", "the mayor: it was over"],
    ["It is, he said, all over.", "he: It is, he said, all over"],
  ])("in %j", (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it.each([
    ["Le préfet a indiqué que c’était fini.", "Le préfet: c’était fini"],
    ["C’était fini, selon le préfet.", "le préfet: C’était fini"],
    ["L’armée affirme avoir repris la ville.", "L’armée: repris la ville"],
  ])("in French, in %j", (text, expected) => {
    expect(quoted(text, "fr")).toEqual([expected]);
  });

  it("are given beside the few words that the marks pick out", () => {
    const text = "The army issued a statement saying it “neutralized” 48 men.";
    expect(quoted(text)).toEqual([
      "The army: it “neutralized” 48 men",
      "The army: “neutralized”",
    ]);
  });
});

describe("every quotation", () => {
  it("says why", () => {
    const [first] = findQuotations("“We won,” said Gen. Keita.", "en");
    expect(first).toMatchObject({
      cue: "said",
      why: {
        en: "A few words between quotation marks, with words of saying in the same sentence.",
        fr: "Quelques mots entre guillemets, avec une attribution dans la même phrase.",
      },
    });
  });

  it("lies inside its text, whatever that is", () => {
    const part = fc.constantFrom(
      ..."“ ” « » \" ' ’ ‘ said the army that Keita : , . 🚨 it won selon".split(
        " ",
      ),
    );
    const texts = fc.array(part, { maxLength: 40 }).map((p) => p.join(" "));
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "fr"), (text, language) => {
        for (const { start, end } of findQuotations(text, language)) {
          expect(start).toBeLessThan(end);
          expect(sliceCodePoints(text, start, end).trim()).not.toBe("");
        }
      }),
    );
  });
});
