import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { editClaimInput, newMentionInput } from "@/domain/claims/claim-input";
import { matchInput } from "@/domain/matching/match-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { mentionClaim } from "@/usecases/claims/create-claim";
import { editClaim } from "@/usecases/claims/edit-claim";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { matchClaim, matchText } from "./match-text";

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

const match = (actor: Actor | undefined, text: string, limit = 10) =>
  matchText(actor, matchInput.parse({ text, limit }));

/** A word no other test has: published claims are searched of every newsroom. */
const newWord = () =>
  `k${randomUUID().replace(/[^a-f]/g, "")}${randomUUID().replace(/[^a-f]/g, "")}`;

async function published(words: string) {
  const { claimId, verdictId } = await desk.proposal(checker, words);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const { slug } = granted(await publishClaim(editor, { claimId }));
  return { claimId, slug };
}

describe("matchText on a desk", () => {
  it("finds a claim again, says it is likely the same, and why", async () => {
    const { claim } = await desk.claim(checker);
    const [found] = await match(checker, "Did the bridge cost 48 million?");
    expect(found).toMatchObject({
      claim: { id: claim.id, slug: null, rating: null },
      likely: true,
      why: {
        names: [],
        numbers: ["48 million"],
        words: ["bridge", "cost", "million"],
      },
    });
  });

  it("shows a claim with another figure, and does not call it the same", async () => {
    await desk.claim(checker);
    const [found] = await match(checker, "The bridge cost 80 million");
    expect(found?.likely).toBe(false);
  });

  it("finds nothing of another newsroom", async () => {
    await desk.claim(checker);
    const other = await (await Desk.open(db)).person("editor");
    expect(await match(other, "The bridge cost 48 million")).toEqual([]);
  });

  it("gives no more than were asked for", async () => {
    await desk.claim(checker);
    await desk.claim(checker);
    expect(await match(checker, "The bridge cost 48 million", 1)).toHaveLength(
      1,
    );
  });

  it("finds an edited claim by its new words, at once", async () => {
    const { claim } = await desk.claim(checker);
    const edit = editClaimInput.parse({
      claimId: claim.id,
      revision: claim.revision,
      statement: "A tunnel was dug beneath the harbour.",
      kind: "figure",
    });
    granted(await editClaim(checker, edit));
    expect(await match(checker, "tunnel harbour")).toMatchObject([
      { claim: { id: claim.id } },
    ]);
    expect(await match(checker, "ministry")).toEqual([]);
  });

  it("finds a claim by the words of a further mention", async () => {
    const { claim } = await desk.claim(checker);
    const article = await desk.article(checker, "The viaduct was dear.");
    const input = {
      articleId: article.id,
      claimId: claim.id,
      start: 0,
      end: 20,
    };
    const mention = newMentionInput.parse({
      ...input,
      exact: "The viaduct was dear",
    });
    granted(await mentionClaim(checker, mention));
    expect(await match(checker, "viaducts")).toMatchObject([
      { claim: { id: claim.id } },
    ]);
  });
});

describe("matchClaim", () => {
  it("gives the known claims nearest to a claim, not itself", async () => {
    const { claim } = await desk.claim(checker);
    const twin = (await desk.claim(checker)).claim;
    expect(await matchClaim(checker, claim.id)).toMatchObject([
      { claim: { id: twin.id }, likely: true },
    ]);
  });

  it("knows no claim of another newsroom", async () => {
    const { claim } = await desk.claim(checker);
    const other = await (await Desk.open(db)).person("editor");
    expect(await matchClaim(other, claim.id)).toBeUndefined();
  });
});

describe("matchText in public", () => {
  it("finds what is published, with its address and rating", async () => {
    const word = newWord();
    const { claimId, slug } = await published(`The ${word} cost 48 million`);
    expect(await match(undefined, `the ${word}`)).toMatchObject([
      { claim: { id: claimId, slug, rating: "unverified" } },
    ]);
  });

  it("tells nothing of what is only on a desk", async () => {
    const word = newWord();
    await desk.claim(checker, `The ${word} cost 48 million`);
    expect(await match(undefined, word)).toEqual([]);
    expect(await match(checker, word)).toHaveLength(1);
  });

  it("goes on by the published words while the desk edits them", async () => {
    const [word, draft] = [newWord(), newWord()];
    const { claimId } = await published(`The ${word} cost 48 million`);
    const edit = editClaimInput.parse({
      claimId,
      revision: 2,
      statement: `The ${draft} cost 49 million.`,
      kind: "figure",
    });
    granted(await editClaim(checker, edit));
    expect(await match(undefined, draft)).toEqual([]);
    expect(await match(undefined, word)).toMatchObject([
      { claim: { statement: `The ${word} cost 48 million.` } },
    ]);
  });
});
