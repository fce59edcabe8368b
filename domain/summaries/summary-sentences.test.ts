import { describe, expect, it } from "vitest";

import type { Run, SummaryBlock } from "./summary-block";
import { citedClaimIds, sentencesOf } from "./summary-sentences";

function run(text: string, claimId: string | null = null): Run {
  return { text, bold: false, italic: false, href: null, claimId };
}

function paragraph(...runs: Run[]): SummaryBlock {
  return { kind: "paragraph", runs };
}

describe("sentencesOf", () => {
  it("finds each sentence's words and what they cite", () => {
    const block = paragraph(
      run("The army "),
      run("counts 48", "a"),
      run(". Nobody "),
      run("else", "b"),
      run(" "),
      run("counted", "c"),
      run(". "),
    );
    expect(sentencesOf([block], "en")).toEqual([
      {
        block: 0,
        start: 0,
        end: 19,
        text: "The army counts 48.",
        isHeading: false,
        claimIds: ["a"],
      },
      {
        block: 0,
        start: 20,
        end: 40,
        text: "Nobody else counted.",
        isHeading: false,
        claimIds: ["b", "c"],
      },
    ]);
  });

  it("counts code points", () => {
    const block = paragraph(run("😀 One. "), run("Two.", "a"));
    const [, second] = sentencesOf([block], "en");
    expect(second).toMatchObject({ start: 7, end: 11, claimIds: ["a"] });
  });

  it("takes a citation over two sentences as both's", () => {
    const block = paragraph(run("One. Two.", "a"));
    expect(sentencesOf([block], "en").map((one) => one.claimIds)).toEqual([
      ["a"],
      ["a"],
    ]);
  });

  it("knows headings and blocks", () => {
    const heading: SummaryBlock = {
      kind: "heading",
      level: 2,
      runs: [run("What is open")],
    };
    expect(sentencesOf([heading, paragraph(run("Yes."))], "en")).toMatchObject([
      { block: 0, isHeading: true },
      { block: 1, isHeading: false },
    ]);
  });
});

it("lists what is cited once each, in order", () => {
  const blocks = [
    paragraph(run("x", "b"), run("y")),
    paragraph(run("z", "a"), run("w", "b")),
  ];
  expect(citedClaimIds(blocks)).toEqual(["b", "a"]);
});
