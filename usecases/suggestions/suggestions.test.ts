import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newClaimInput } from "@/domain/claims/claim-input";
import { claimFigureInput } from "@/domain/figures/figure-input";
import type { Actor } from "@/domain/people/actor";
import { dismissInput } from "@/domain/suggestions/suggestion-input";
import { Desk, granted } from "@/e2e/desk";
import { captureVersion } from "@/usecases/articles/capture-version";
import { viewArticle } from "@/usecases/articles/view-article";
import { createClaim } from "@/usecases/claims/create-claim";
import { viewClaim } from "@/usecases/claims/view-claim";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { dismissSuggestion, restoreSuggestion } from "./dismiss-suggestion";
import { listSuggestions } from "./list-suggestions";

const TEXT =
  "The army said 15 soldiers were killed. It counted 25 wounded in Sokolo.";

let desk: Desk;
let checker: Actor;
let articleId: string;
let versionId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  const article = await desk.article(checker, TEXT);
  articleId = article.id;
  versionId = article.version.id;
});

afterAll(() => db.$client.end());

async function figures(actor = checker) {
  const offered = granted(await listSuggestions(actor, articleId));
  return offered.filter(({ kind }) => kind === "figure");
}

async function input() {
  const [{ kind, start, end } = { kind: "", start: 0, end: 0 }] =
    await figures();
  return dismissInput.parse({ articleId, versionId, kind, start, end });
}

async function acts() {
  const entries = await readLedger(checker, { after: 0, limit: 50 });
  return entries
    .map(({ action }) => action)
    .filter((action) => action.startsWith("suggestion."));
}

describe("a suggestion that is taken", () => {
  /** Makes the first figure a claim; the figure comes along. */
  async function take(exactWords: string | null) {
    const [first] = await figures();
    if (!first?.figure) throw new Error("no figure");
    const { low, high, bound, measure, population } = first.figure;
    const value = { low, high, bound, measure, population, exactWords };
    const { start, end } = first;
    const input = newClaimInput.parse({
      articleId,
      start,
      end,
      exact: [...TEXT].slice(start, end).join(""),
      statement: "15 soldiers were killed.",
      kind: "figure",
      claimant: "The army",
    });
    const figure = claimFigureInput.parse(value);
    const made = granted(await createClaim(checker, { ...input, figure }));
    return (await viewClaim(checker, made.claim.id))?.claim.figures;
  }

  it("is recorded in its own words, stated by the claimant", async () => {
    expect(await take("some 15 soldiers")).toMatchObject([
      {
        low: 15,
        measure: "killed",
        exactWords: "some 15 soldiers",
        statedBy: "The army",
      },
    ]);
    expect((await figures()).map(({ figure }) => figure?.low)).toEqual([25]);
  });

  it("is recorded in the words of its mention where no others are given", async () => {
    expect(await take(null)).toMatchObject([{ exactWords: "15 soldiers" }]);
  });
});

describe("dismissSuggestion", () => {
  it("keeps a suggestion from being offered, until it is restored", async () => {
    const first = await input();
    granted(await dismissSuggestion(checker, first));
    expect((await figures()).map(({ figure }) => figure?.low)).toEqual([25]);
    const colleague = await desk.person("contributor");
    granted(await restoreSuggestion(colleague, first));
    expect((await figures()).map(({ figure }) => figure?.low)).toEqual([
      15, 25,
    ]);
    expect(await acts()).toEqual([
      "suggestion.dismissed",
      "suggestion.restored",
    ]);
  });

  it("done twice, each of them counts and is told once", async () => {
    const first = await input();
    granted(await dismissSuggestion(checker, first));
    granted(await dismissSuggestion(checker, first));
    granted(await restoreSuggestion(checker, first));
    granted(await restoreSuggestion(checker, first));
    expect(await acts()).toHaveLength(2);
  });

  it("counts for nothing in the coverage, one way or the other", async () => {
    const dispositions = async () =>
      (await viewArticle(checker, articleId))?.dispositions;
    granted(await dismissSuggestion(checker, await input()));
    expect(await dispositions()).toEqual([]);
  });

  it("is refused for words of a version that was replaced meanwhile", async () => {
    const first = await input();
    const blocks = [{ kind: "paragraph" as const, words: `Now: ${TEXT}` }];
    granted(await captureVersion(checker, { articleId, blocks }, "paste"));
    const refusal = { ok: false, error: "article-captured-again" };
    expect(await dismissSuggestion(checker, first)).toMatchObject(refusal);
    expect(await restoreSuggestion(checker, first)).toMatchObject(refusal);
  });

  it("is refused to another newsroom", async () => {
    const first = await input();
    const stranger = await (await Desk.open(db)).person("editor");
    const refusal = { ok: false, error: "not-found" };
    expect(await dismissSuggestion(stranger, first)).toMatchObject(refusal);
    expect(await restoreSuggestion(stranger, first)).toMatchObject(refusal);
    expect(await listSuggestions(stranger, articleId)).toMatchObject(refusal);
  });
});
