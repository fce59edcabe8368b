import { describe, expect, it } from "vitest";

import { readVersion } from "@/domain/articles/read-version";
import { figuresAt } from "./figures-at";

const TEXT = `Attacks 🔥 in the north

At least 15 soldiers and three civilians were killed in Sokolo on 27 July, the army said. It counted 25 wounded.`;

function figuresOf(words: string) {
  const read = readVersion({ text: TEXT, language: "en" });
  if (!read.ok) throw new Error(read.error);
  const { text } = read.value;
  const start = [...text.slice(0, text.indexOf(words))].length;
  const span = { start, end: start + [...words].length };
  return figuresAt(read.value, "en", span).map((figure) => ({
    words: [...text].slice(figure.start, figure.end).join(""),
    low: figure.low,
    measure: figure.measure,
  }));
}

describe("figuresAt", () => {
  it("reads the figures of the words in the light of their whole sentence", () => {
    expect(figuresOf("three civilians")).toEqual([
      { words: "three civilians", low: 3, measure: "killed" },
    ]);
    expect(figuresOf("15 soldiers and three")).toEqual([
      { words: "At least 15 soldiers", low: 15, measure: "killed" },
      { words: "three civilians", low: 3, measure: "killed" },
    ]);
  });

  it("offers neither dates nor the figures of words that were not selected", () => {
    expect(figuresOf("on 27 July")).toEqual([]);
    expect(figuresOf("the army said")).toEqual([]);
  });

  it("reads several sentences, each by itself", () => {
    const figures = figuresOf(TEXT.slice(TEXT.indexOf("At least")));
    expect(figures.map(({ low }) => low)).toEqual([15, 3, 25]);
  });
});
