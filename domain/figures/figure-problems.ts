import type { FigureValue } from "./figure";
import { isCount } from "./measure";
import { firstInstant, lastInstant } from "./when";

/** What is wrong with a figure: the field to correct and a sentence for it. */
export type Problem = { path: string[]; message: string };

type TimeScope = {
  timeFrom: string | null;
  timeTo: string | null;
  asOf: string | null;
  cumulative: boolean;
};

/** What is wrong with when a figure counts and until when. */
export function scopeProblems(figure: TimeScope): Problem[] {
  const { timeFrom, timeTo } = figure;
  const problems: Problem[] = [];
  if (timeFrom && timeTo && firstInstant(timeFrom) > lastInstant(timeTo)) {
    problems.push({
      path: ["timeTo"],
      message: "The time ends before it begins.",
    });
  }
  if (figure.cumulative && !figure.asOf) {
    problems.push({
      path: ["asOf"],
      message: "A running total needs the date on which it was counted.",
    });
  }
  return problems;
}

/**
 * What is wrong with the ends of a stated figure, the first thing only:
 * nothing stated, negative or broken counts, ends the wrong way round, ends
 * that its bound doesn't allow.
 */
export function endProblems(figure: FigureValue): Problem[] {
  const { low, high, measure } = figure;
  const given = [low, high].filter((end) => end !== null);
  const path = low === null ? ["high"] : ["low"];
  if (given.length === 0) {
    return [{ path: ["low"], message: "State at least one number." }];
  }
  if (given.some((end) => end < 0)) {
    return [{ path, message: "A figure is never below zero." }];
  }
  if (isCount(measure) && !given.every(Number.isInteger)) {
    return [{ path, message: "What is counted one by one has no decimals." }];
  }
  if (low !== null && high !== null && low > high) {
    return [{ path: ["high"], message: "The high end is below the low end." }];
  }
  const problem = boundProblem(figure);
  return problem ? [problem] : [];
}

/** Where the ends and the bound contradict each other. */
function boundProblem({ low, high, bound }: FigureValue): Problem | undefined {
  if (bound === "exactly" && low !== high) {
    return {
      path: ["high"],
      message:
        "An exact figure has the same low and high end; a range is “about” or “unspecified”.",
    };
  }
  if (bound === "at_least" && (low === null || high !== null)) {
    return {
      path: ["high"],
      message: "“At least” gives the low end and leaves the high end open.",
    };
  }
  if (bound === "at_most" && (high === null || low !== null)) {
    return {
      path: ["low"],
      message: "“At most” gives the high end and leaves the low end open.",
    };
  }
  if (bound === "about" && (low === null || high === null)) {
    return {
      path: low === null ? ["low"] : ["high"],
      message:
        "“About” gives both ends: the same number twice, or the range as told.",
    };
  }
}
