import { describe, expect, it } from "vitest";

import { fieldErrors } from "@/lib/form-state";
import { newClaimForm, newMentionForm } from "./claim-form";

const MENTION = {
  articleId: "018f0000-0000-7000-8000-000000000001",
  start: "5",
  end: "16",
  exact: "15 soldiers",
};
const CLAIM = { ...MENTION, statement: "15 soldiers died.", kind: "figure" };
const FIGURE = {
  figure: "5-16",
  "figure.low": "15",
  "figure.high": "",
  "figure.bound": "at_least",
  "figure.measure": "killed",
  "figure.population": "soldiers",
  "figure.place": " ",
  "figure.exactWords": "At least 15 soldiers",
};

describe("newClaimForm", () => {
  it("reads the figure that was taken; what was left empty is null", () => {
    expect(newClaimForm.parse({ ...CLAIM, ...FIGURE }).figure).toMatchObject({
      low: 15,
      high: null,
      bound: "at_least",
      measure: "killed",
      population: "soldiers",
      place: null,
      exactWords: "At least 15 soldiers",
    });
  });

  it("takes no figure that the person didn't choose", () => {
    const untaken = { ...CLAIM, ...FIGURE, figure: "" };
    expect(newClaimForm.parse(untaken).figure).toBeUndefined();
    expect(newClaimForm.parse(CLAIM).figure).toBeUndefined();
  });

  it("names the field of the figure that is wrong", () => {
    const wrong = { ...CLAIM, ...FIGURE, "figure.low": "fifteen" };
    const read = newClaimForm.safeParse(wrong);
    expect(Object.keys(fieldErrors(read.error!))).toEqual(["figure.low"]);
  });

  it("passes over what is no form at all", () => {
    expect(newClaimForm.safeParse(null).success).toBe(false);
  });
});

describe("newMentionForm", () => {
  it("carries a figure as well", () => {
    const claimId = "018f0000-0000-7000-8000-000000000002";
    const read = newMentionForm.parse({ ...MENTION, ...FIGURE, claimId });
    expect(read).toMatchObject({ claimId, figure: { low: 15 } });
  });
});
