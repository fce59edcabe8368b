import { describe, expect, it } from "vitest";

import { fortyEight } from "@/documents/public/mali-example/forty-eight";
import type { CheckedClaim } from "./checked-claim";
import { textsThatName } from "./confidentiality";
import { toPublicClaim } from "./to-public-claim";

const NAME = "Aminata K.";
const verdict = fortyEight.verdict!;

const NAMED: [string, Partial<CheckedClaim>][] = [
  ["statement", { statement: `As ${NAME} says` }],
  ["statement", { originalWording: "Aminata  k. a dit" }],
  [
    "rationale",
    { verdict: { ...verdict, rationale: `So AMINATA K. told us` } },
  ],
  [
    "rationale",
    {
      verdict: {
        ...verdict,
        rationale: "We asked a nurse at the hospital of Niono.",
      },
    },
  ],
  ["override-reason", { verdict: { ...verdict, overrideReason: NAME } }],
  [
    "search-notes",
    { searchNotes: [{ ...fortyEight.searchNotes[0]!, where: NAME }] },
  ],
  ["figures", { figures: [{ ...fortyEight.figures[0]!, statedBy: NAME }] }],
];

describe("textsThatName", () => {
  it.each(NAMED)(
    "finds a confidential source's name in the %s",
    (where, change) => {
      expect(textsThatName({ ...fortyEight, ...change })).toEqual([where]);
    },
  );

  it("finds it in what another source is quoted with", () => {
    const evidence = fortyEight.evidence.map((item, i) =>
      i === 0 ? { ...item, excerpt: `dit ${NAME}` } : item,
    );
    expect(textsThatName({ ...fortyEight, evidence })).toEqual(["excerpts"]);
  });

  it("finds it in what is said of where those words stand", () => {
    const evidence = fortyEight.evidence.map((item, i) =>
      i === 0 ? { ...item, locator: `interview of ${NAME}` } : item,
    );
    expect(textsThatName({ ...fortyEight, evidence })).toEqual(["excerpts"]);
  });

  it("minds neither the example nor names of sources that may be named", () => {
    expect(textsThatName(fortyEight)).toEqual([]);
    const rationale =
      "See the Communiqué of the Malian army on the attacks of 27 July.";
    const named = { ...fortyEight, verdict: { ...verdict, rationale } };
    expect(textsThatName(named)).toEqual([]);
  });

  it("takes no single word for a name", () => {
    const evidence = fortyEight.evidence.map((item) => ({
      ...item,
      source: { ...item.source, title: "Hospital", author: "Awa" },
    }));
    expect(textsThatName({ ...fortyEight, evidence })).toEqual([]);
  });
});

it.each(NAMED)("nothing is published whose %s names it", (where, change) => {
  expect(toPublicClaim({ ...fortyEight, ...change }, "en")).toEqual({
    ok: false,
    error: "names-confidential-source",
    detail: { texts: [where] },
  });
});
