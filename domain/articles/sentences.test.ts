import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { readVersion } from "./read-version";
import { readSentences } from "./sentences";

/** The sentences of one paragraph. */
function split(text: string, language = "en"): string[] {
  const block = { kind: "paragraph" as const, start: 0, end: text.length };
  return readSentences(text, [block], language).map((sentence) =>
    sliceCodePoints(text, sentence.start, sentence.end),
  );
}

/** Cases give the sentences parted by "|", where the text has a blank. */
function cases(language: string, lines: string[]) {
  it.each(lines)("splits %j", (line) => {
    const sentences = line.split("|");
    expect(split(sentences.join(" "), language)).toEqual(sentences);
  });
}

describe("English", () => {
  cases("en", [
    "The army left.|It came back.|Why?|Nobody knows!",
    "Mr. Traoré met Gen. Kone and Dr. A. B. Diallo.|They agreed.",
    "Col. Souleymane signed it.|Capt. Camara did not.",
    "He moved to the U.S. Army base in the U.S.|The army said so.",
    "The U.N. mission left.|In the U.K. Parliament met.",
    "It began at 5 a.m. Friday and ended at 7 p.m.|Soldiers fled.",
    "It rose 3.5 percent to 15.000 and 1,200.|Then it fell.",
    "See No. 5 and p. 12.|He said no.|She agreed.",
    "St. Louis is far.|He lives on Main St.|The army does too.",
    "Acme Inc. bought Foo Ltd. in Jan. 2020 for $5.|$15 million was paid.",
    "“We left.”|“They came.”|The army agreed.",
    "“We left.|They came,” he said.",
    "“Are you sure?” he asked.|“Yes!” she said.",
    "“Did they leave?” Macron asked.|Nobody answered.",
    'He said "no."|"Yes," she said.',
    "(They left.)|The rest stayed.",
    "He paused ... and went on.|He paused…|The army left.",
    "The “… final throes” of it.|Enough.",
    "The [...] Malian army left.|Good.",
    "In 2021 15 died.|15 more were hurt in 2022.|12 fled.",
    "Fighters left Mali.|al-Qaeda stayed.",
    "It was the 3rd. attack.|The 4th came later.",
    "He wrote it.[1]|The army denied it.",
    "They left. 😀|Then they came. 🇲🇱 👍🏽|Good.",
    "George W. Bush and J. K. Rowling spoke.|So do I.|Macron left.",
    "1. The army left.|2. It came back.",
    "Roe v. Wade, cf. Doe vs. Roe, e.g. others, i.e. more.|Enough.",
    "Readers went to example.com.|The site was down.",
    "He left at 10 a.m. GMT.|By 11 a.m. Eastern they had returned.",
  ]);

  it("finds the end of a sentence whose blank was lost", () => {
    expect(split("They fled the militants.The army left.")).toEqual([
      "They fled the militants.",
      "The army left.",
    ]);
    expect(split("Read it on example.Com or Next.Js today")).toHaveLength(1);
  });

  it("splits a text without capitals", () => {
    expect(split("they left. who? nobody knows")).toEqual([
      "they left.",
      "who?",
      "nobody knows",
    ]);
  });
});

describe("French", () => {
  cases("fr", [
    "M. Dupont a vu Mme Diallo.|Le gén. Koné aussi.",
    "MM. Le Drian et Keïta, Me Traoré et le Dr. Sy.|Ils sont partis.",
    "« C’est fini. »|Le général est parti.",
    "« Sont-ils partis ? » a demandé M. Macron.|« Non ! », a-t-il dit.",
    "« C’est fini », a dit l’armée.|L’armée est partie.",
    "Il y a eu 15.000 morts, soit 3,5 %.|À Kati, six.",
    "La loi de 1901, art. 5, al. 2 et p. ex. le décret no. 3.|Voilà.",
    "En 50 av. J.-C. Rome gagna.|Elle régna.",
    "Le 3 janv. 2022, à Bamako.|Puis le 4 févr. 2022.",
    "Ils ont attaqué…|Les assaillants ont fui… puis sont revenus.",
    "L’O.N.U. Mali est partie.|C’était en déc. 2023, etc.|Personne n’a vu.",
  ]);

  it("takes M. for an initial in English", () => {
    expect(split("He met Agent M. The army left.")).toHaveLength(2);
    expect(split("Il a vu M. Le Pen.", "fr")).toHaveLength(1);
  });
});

describe("other languages", () => {
  cases("ar", ["انسحب الجيش.|هل عاد؟|قال د. أحمد لا."]);

  it("needs no blank after the stops of Chinese and Japanese", () => {
    expect(split("军队撤退了。他们回来了吗？“没有。”", "zh")).toEqual([
      "军队撤退了。",
      "他们回来了吗？",
      "“没有。”",
    ]);
  });
});

describe("readSentences", () => {
  it("gives a headline without a stop, and never crosses blocks", () => {
    const version = readVersion({
      text: "Menu\n\nTwelve dead 😀\n\nThe army left\n\nand came back. It stayed.",
      language: "en",
    });
    if (!version.ok) throw new Error(version.error);
    const { text, sentences } = version.value;
    expect(
      sentences.map(({ index, start, end }) => [
        index,
        sliceCodePoints(text, start, end),
      ]),
    ).toEqual([
      [0, "Twelve dead 😀"],
      [1, "The army left"],
      [2, "and came back."],
      [3, "It stayed."],
    ]);
  });

  it("holds every visible character of a block once, on any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        " ",
        ". ",
        "…",
        " »",
        "”",
        "?",
        "U.S. ",
        "A",
        "The ",
        "😀",
        "。",
        "[1]",
        "5",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const read = readVersion({ text: pieces.join(""), language: "fr" });
        if (!read.ok) return;
        const { text, blocks, sentences } = read.value;
        const outside = (spans: { start: number; end: number }[]) => {
          let end = 0;
          return spans.map((span) => {
            const gap = sliceCodePoints(text, end, span.start);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
            return gap;
          });
        };
        const furniture = blocks.filter((block) => block.kind === "furniture");
        const all = [...furniture, ...sentences];
        all.sort((a, b) => a.start - b.start);
        expect(outside(all).join("").trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});

const articles = path.join(process.env.SHARED_DIR ?? "../shared", "articles");

describe.skipIf(!existsSync(articles))(
  "the two reports (skipped where ../shared/articles is absent)",
  () => {
    it.each([
      ["voa-mali-attacks", [1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1]],
      ["mali-three-coordinated-attacks", [1, 1, 1, 2, 2, 1, 2, 2, 2, 2]],
    ])("splits %s, block by block", (name, counts) => {
      const file = path.join(articles, `${name}.txt`);
      const read = readVersion({
        text: readFileSync(file, "utf8"),
        language: "en",
      });
      if (!read.ok) throw new Error(read.error);
      const { blocks, sentences } = read.value;
      const found = blocks
        .filter((block) => block.kind !== "furniture")
        .map(
          (block) =>
            sentences.filter(
              ({ start, end }) => start >= block.start && end <= block.end,
            ).length,
        );
      expect(found).toEqual(counts);
    });
  },
);
