import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newVersionInput } from "@/domain/articles/capture-input";
import { newClaimInput, newMentionInput } from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { createClaim, mentionClaim } from "@/usecases/claims/create-claim";
import { findClaims } from "@/usecases/claims/find-claims";
import { removeMention } from "@/usecases/claims/remove-mention";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { captureVersion } from "./capture-version";
import { setDisposition } from "./set-disposition";
import { signOffArticle } from "./sign-off-article";
import { viewArticle } from "./view-article";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

/** The words of the test article's second sentence. */
const OPENED = { start: 57, end: 74, exact: "It opened in May." };

const OPENED_SPAN = { start: OPENED.start, end: OPENED.end };
const MILLION = { start: 19, end: 26, exact: "million" };

async function view(articleId: string) {
  const found = await viewArticle(checker, articleId);
  if (!found) throw new Error("There is no such article.");
  return found;
}

describe("viewArticle", () => {
  it("gives claims in reading order with the verdict that stands", async () => {
    const { articleId, claimId } = await desk.proposal(checker);
    const later = granted(
      await createClaim(
        checker,
        newClaimInput.parse({
          articleId,
          ...OPENED,
          statement: "The bridge opened in May.",
          kind: "date",
        }),
      ),
    );

    const { claims, mentions, coverage } = await view(articleId);

    expect(claims).toMatchObject([
      {
        id: claimId,
        state: "proposed",
        claimant: "The ministry",
        rating: { label: "Unverified", mark: "?", tone: "slate" },
      },
      { id: later.claim.id, state: "open", rating: null },
    ]);
    expect(mentions).toMatchObject([{ start: 0 }, OPENED_SPAN]);
    expect(coverage).toMatchObject({ claimed: 2, complete: true });
  });

  it("shows what waits for a person where it seems to be", async () => {
    const { article, claim, mention } = await desk.claim(checker);
    const words = article.version.text.replace("48", "49");
    const other = newClaimInput.parse({
      articleId: article.id,
      ...OPENED,
      statement: "The bridge opened in May.",
      kind: "date",
    });
    const later = granted(await createClaim(checker, other));
    const again = newVersionInput.parse({
      articleId: article.id,
      blocks: [{ kind: "paragraph", words }],
    });
    granted(await captureVersion(checker, again, "paste"));

    const found = await view(article.id);

    expect(found.version.n).toBe(2);
    expect(found.mentions).toMatchObject([{ claimId: later.claim.id }]);
    expect(found.waiting).toMatchObject([
      { claimId: claim.id, state: "changed_figure", before: mention.exact },
    ]);
    expect(found.claims).toMatchObject([
      { id: claim.id },
      { id: later.claim.id },
    ]);
    expect(found.coverage.claimed).toBe(1);
  });

  it("shows nothing to another newsroom", async () => {
    const { id } = await desk.article(checker);
    const stranger = await (await Desk.open(db)).person("checker");
    expect(await viewArticle(stranger, id)).toBeUndefined();
  });
});

describe("removeMention", () => {
  it("opens the sentence again and withdraws the sign-off", async () => {
    const { article, claim, mention } = await desk.claim(checker);
    granted(
      await setDisposition(checker, {
        articleId: article.id,
        sentences: [1],
        disposition: "background",
        reason: "Known to all.",
      }),
    );
    const signOff = granted(await signOffArticle(checker, article.id));

    granted(await removeMention(checker, { mentionId: mention.id }));

    const after = await view(article.id);
    expect(after).toMatchObject({ mentions: [], claims: [], signOff: null });
    expect(after.coverage.open).toBe(1);
    const acts = await readLedger(checker, { after: 0, limit: 50 });
    expect(acts.at(-1)).toMatchObject({
      action: "mention.removed",
      subjectId: claim.id,
      payload: { mention: mention.id, sign_off_withdrawn: signOff.id },
    });
  });

  it("keeps the sentence claimed while another mention is in it", async () => {
    const { article, claim, mention } = await desk.claim(checker);
    const twice = newMentionInput.parse({
      articleId: article.id,
      claimId: claim.id,
      ...MILLION,
    });
    granted(await mentionClaim(checker, twice));
    granted(await removeMention(checker, { mentionId: mention.id }));
    expect((await view(article.id)).coverage.claimed).toBe(1);
  });

  it("takes a mention away once, and none of another newsroom", async () => {
    const { mention } = await desk.claim(checker);
    const stranger = await (await Desk.open(db)).person("checker");
    const input = { mentionId: mention.id };
    const refused = { ok: false, error: "not-found" };
    expect(await removeMention(stranger, input)).toEqual(refused);
    granted(await removeMention(checker, input));
    expect(await removeMention(checker, input)).toEqual(refused);
  });
});

describe("findClaims", () => {
  it("finds claims by parts of words in any order, of this newsroom only", async () => {
    const { claim } = await desk.claim(checker);
    const found = await findClaims(checker, "MILL bridge");
    expect(found).toMatchObject([{ id: claim.id }]);
    expect(await findClaims(checker, "mill tower")).toEqual([]);
    const stranger = await (await Desk.open(db)).person("checker");
    expect(await findClaims(stranger, "bridge")).toEqual([]);
  });

  it("takes signs of a pattern as they are", async () => {
    await desk.claim(checker);
    expect(await findClaims(checker, "%")).toEqual([]);
    expect(await findClaims(checker, "b_idge")).toEqual([]);
  });
});
