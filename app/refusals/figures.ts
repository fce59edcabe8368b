import { answers } from "./answer";

export const FIGURE_REFUSALS = answers({
  "sum-below-zero": {
    status: 422,
    sentence: "The sum comes to less than zero.",
  },
  "sum-cycle": {
    status: 422,
    sentence: "A figure can't be part of the sum that it comes from.",
  },
  "sum-different-measures": {
    status: 422,
    sentence:
      "A sum adds figures of one measure only; what is “neutralized” is not added to what is killed.",
  },
  "figure-in-sum": {
    status: 409,
    sentence:
      "Another figure is derived from this one; take that sum away first.",
  },
  "figure-is-derived": {
    status: 422,
    sentence:
      "A derived figure is what its sum gives; correct the figures it comes from.",
  },
  "no-such-mention": {
    status: 422,
    sentence: "The claim has no such mention.",
  },
  "sum-no-terms": {
    status: 422,
    sentence: "A derived figure needs figures to come from.",
  },
  "sum-too-large": {
    status: 422,
    sentence: "The sum has more digits than can be held exactly.",
  },
  "sum-unknown-term": {
    status: 422,
    sentence: "A figure of the sum is not in this newsroom.",
  },
});
