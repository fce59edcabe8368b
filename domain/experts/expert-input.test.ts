import { describe, expect, it } from "vitest";

import { answerProblems } from "./expert-input";

const whole = {
  answer: "The bridge is of steel.",
  quote: "yes",
  namedAs: "A. Diarra, engineer",
  conflict: "none",
};

describe("answerProblems", () => {
  it("lets a whole answer through", () => {
    expect(answerProblems(whole, "en")).toEqual({});
  });

  it.each(["answer", "quote", "namedAs", "conflict"] as const)(
    "asks for what is missing: %s",
    (field) => {
      const problems = answerProblems({ ...whole, [field]: " " }, "fr");
      expect(Object.keys(problems)).toEqual([field]);
    },
  );

  it("needs no name of someone who is not to be quoted", () => {
    const given = { ...whole, quote: "no", namedAs: "" };
    expect(answerProblems(given, "en")).toEqual({});
  });

  it("counts characters as people do", () => {
    const long = { ...whole, answer: "😀".repeat(10_001) };
    expect(answerProblems(long, "en").answer).toContain("10000");
    const fits = { ...whole, answer: "😀".repeat(10_000) };
    expect(answerProblems(fits, "en")).toEqual({});
  });
});
