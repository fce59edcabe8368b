import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { figureNumber } from "@/domain/figures/figure-number";
import { FIELD_SENTENCES, fieldSentence } from "./field-sentences";

/** What says sentences of fields without being a schema itself. */
const BESIDE_SCHEMAS = [
  "domain/figures/figure-problems.ts",
  "lib/form-state.ts",
  "lib/read-input.ts",
];

/** Sentences in quotation marks, but for those written in both languages. */
const QUOTED = /(?<!\b(?:en|fr): )(["`])([A-Z“][^"`\n]* [^"`\n]*[.…])\1/g;

/** The messages of the few schemas that stand with an act of the desk. */
const OF_ACTS = /error: (["`])([^"`\n]+)\1/g;

function saidIn(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*.*?\*\//gs, "");
    return [...code.matchAll(pattern)].map(([, , sentence]) => sentence ?? "");
  });
}

function withZod(pattern: string): string[] {
  return globSync(pattern)
    .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
    .filter((file) => readFileSync(file, "utf8").includes('from "zod"'));
}

/** Thrown, spoken on the expert's own page, or asked of the schema below. */
const LEFT_OUT =
  /^(No span|This is longer than|Ce texte dépasse|A figure has at most) \$\{/;

function inUse(): Set<string> {
  const files = [...withZod("domain/**/*.ts"), ...BESIDE_SCHEMAS];
  const said = [
    ...saidIn(files, QUOTED),
    ...saidIn(withZod("app/(desk)/**/*actions.ts"), OF_ACTS),
  ]
    .filter((sentence) => !LEFT_OUT.test(sentence))
    .map((sentence) => sentence.replaceAll(/\$\{[^}]*\}/g, "12"));
  return new Set([...said, tooManyDigits()]);
}

function tooManyDigits(): string {
  const read = figureNumber.safeParse("1".repeat(30));
  return read.error?.issues[0]?.message ?? "";
}

describe("fieldSentence", () => {
  const said = [...inUse()];

  it("finds what the schemas say", () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said).toContain("Say what the verdict rests on.");
    expect(said).toContain("Choose the file to keep.");
    expect(said).toContain(
      "A figure has at most 15 digits, 6 of them after the point.",
    );
  });

  it.each(said)("has French for: %s", (sentence) => {
    expect(fieldSentence(sentence, "en")).toBe(sentence);
    expect(fieldSentence(sentence, "fr")).not.toBe(sentence);
  });

  it.each(Object.keys(FIELD_SENTENCES))("is asked for: %s", (sentence) => {
    expect(said).toContain(sentence);
  });

  it("says in French how long a text may be", () => {
    const sentence = "Keep the excerpt under 10,001 characters.";
    expect(fieldSentence(sentence, "fr")).toBe(
      "Ne dépassez pas 10\u202f000\u00a0caractères.",
    );
  });

  it("leaves what is said in French already", () => {
    const sentence = "Le site est injoignable.";
    expect(fieldSentence(sentence, "fr")).toBe(sentence);
  });
});
