import { describe, expect, it } from "vitest";

import { reportedErrorProblems } from "./reported-error";

const report = {
  about: "/claims/a",
  what: "It was 47.",
  source: "",
  email: "",
};

describe("reportedErrorProblems", () => {
  it("lets a plain report pass, signed or not", () => {
    expect(reportedErrorProblems(report, "en")).toEqual({});
    const signed = { ...report, email: " a@b.example " };
    expect(reportedErrorProblems(signed, "en")).toEqual({});
  });

  it.each([
    [{ what: "  x " }, { what: expect.stringContaining("a few words") }],
    [{ email: "nobody" }, { email: expect.stringContaining("not an e-mail") }],
    [{ email: "a@b@c.d" }, { email: expect.stringContaining("not an e-mail") }],
    [{ what: "x".repeat(5_001) }, { what: expect.stringContaining("5000") }],
    [{ about: "/".repeat(301) }, { about: expect.stringContaining("300") }],
    [{ what: "😀".repeat(5_000) }, {}],
  ])("case %#", (change, problems) => {
    expect(reportedErrorProblems({ ...report, ...change }, "en")).toEqual(
      problems,
    );
  });

  it("says it in French", () => {
    const { what } = reportedErrorProblems({ ...report, what: "" }, "fr");
    expect(what).toContain("quelques mots");
  });

  it("reads a hostile address in no time worth speaking of", () => {
    const email = `${"a@".repeat(20_000)}`;
    expect(reportedErrorProblems({ ...report, email }, "en").email).toContain(
      "254",
    );
  });
});
