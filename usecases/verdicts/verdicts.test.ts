import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listVerdicts } from "@/db/queries/verdicts";
import { claims, verdicts } from "@/db/schema";
import { editClaimInput } from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { editClaim } from "@/usecases/claims/edit-claim";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { countersignVerdict } from "./countersign-verdict";
import { proposeVerdict } from "./propose-verdict";
import { returnVerdict, withdrawVerdict } from "./return-verdict";

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

async function stateOf(claimId: string) {
  const [row] = await db
    .select({ state: claims.state, revision: claims.revision })
    .from(claims)
    .where(eq(claims.id, claimId));
  return row!;
}

const VERDICT = {
  attribution: "said",
  rating: "unverified",
  rationale: "The act gives the sum.",
} as const;

function edit(claimId: string, revision: number, statement: string) {
  const input = { claimId, revision, statement, kind: "figure" };
  return editClaim(checker, editClaimInput.parse(input));
}

describe("two signatures", () => {
  it("approve a claim, and the ledger says who gave them", async () => {
    const { claimId, verdictId, revision } = await desk.proposal(checker);
    expect(await stateOf(claimId)).toEqual({ state: "proposed", revision });

    const signed = await countersignVerdict(editor, {
      verdictId,
      overrideReason: null,
    });

    expect(signed.ok).toBe(true);
    expect(await stateOf(claimId)).toEqual({ state: "approved", revision });
    const acts = await readLedger(editor, { after: 0, limit: 50 });
    expect(acts.slice(-2)).toMatchObject([
      { action: "verdict.proposed", actorId: checker.userId },
      { action: "verdict.countersigned", actorId: editor.userId },
    ]);
  });

  it("are never by one person, for the use case and for the database", async () => {
    const { verdictId } = await desk.proposal(editor);
    const own = { verdictId, overrideReason: null };
    expect(await countersignVerdict(editor, own)).toEqual({
      ok: false,
      error: "own-proposal",
    });
    const behind = db
      .update(verdicts)
      .set({
        status: "countersigned",
        decidedBy: editor.userId,
        decidedAt: sql`now()`,
      })
      .where(eq(verdicts.id, verdictId));
    await expect(behind).rejects.toMatchObject({
      cause: { constraint_name: "verdicts_countersigner_is_not_the_proposer" },
    });
  });

  it("need evidence, for the use case and for the database", async () => {
    const { claim } = await desk.claim(checker);
    const input = { ...VERDICT, claimId: claim.id, revision: claim.revision };
    expect(await proposeVerdict(checker, input)).toEqual({
      ok: false,
      error: "no-evidence",
    });
  });

  it("are refused on a revision that moved", async () => {
    const { claimId, verdictId, revision } = await desk.proposal(checker);
    granted(await edit(claimId, revision, "The bridge cost 49 million."));
    expect(await stateOf(claimId)).toMatchObject({ state: "in_check" });
    const late = { verdictId, overrideReason: null };
    expect(await countersignVerdict(editor, late)).toMatchObject({
      error: "claim-moved",
    });
    const behind = db
      .update(verdicts)
      .set({
        status: "countersigned",
        decidedBy: editor.userId,
        decidedAt: sql`now()`,
      })
      .where(eq(verdicts.id, verdictId));
    await expect(behind).rejects.toMatchObject({
      cause: { constraint_name: "verdicts_name_the_current_revision" },
    });
  });

  it("are voided by a later edit, and by later evidence", async () => {
    const { claimId, verdictId, revision } = await desk.proposal(checker);
    granted(
      await countersignVerdict(editor, { verdictId, overrideReason: null }),
    );
    await desk.evidence(checker, claimId, "A second act");
    expect(await stateOf(claimId)).toEqual({
      state: "in_check",
      revision: revision + 1,
    });
    const behind = db
      .update(claims)
      .set({ state: "approved" })
      .where(eq(claims.id, claimId));
    await expect(behind).rejects.toMatchObject({
      cause: { constraint_name: "claims_approved_are_countersigned" },
    });
  });

  it("freeze the verdict against our own code", async () => {
    const { verdictId } = await desk.proposal(checker);
    granted(
      await countersignVerdict(editor, { verdictId, overrideReason: null }),
    );
    const reworded = db
      .update(verdicts)
      .set({ rationale: "Something else." })
      .where(eq(verdicts.id, verdictId));
    await expect(reworded).rejects.toMatchObject({
      cause: { constraint_name: "verdicts_decided_are_frozen" },
    });
    await expect(
      db.delete(verdicts).where(eq(verdicts.id, verdictId)),
    ).rejects.toMatchObject({
      cause: { message: "verdicts is append-only" },
    });
  });

  it("let exactly one of two simultaneous editors through", async () => {
    const other = await desk.person("editor");
    const { verdictId, claimId } = await desk.proposal(checker);
    const input = { verdictId, overrideReason: null };
    const results = await Promise.all([
      countersignVerdict(editor, input),
      countersignVerdict(other, input),
      returnVerdict(other, { verdictId, reason: "Which act is it?" }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const key = { newsroomId: desk.newsroomId, claimIds: [claimId] };
    expect(await listVerdicts(db, key)).toHaveLength(1);
  });

  it("stand or fall together with an edit made at the same time", async () => {
    const { verdictId, claimId, revision } = await desk.proposal(checker);
    await Promise.all([
      countersignVerdict(editor, { verdictId, overrideReason: null }),
      edit(claimId, revision, "The bridge cost 50 million."),
    ]);
    expect(await stateOf(claimId)).toEqual({
      state: "in_check",
      revision: revision + 1,
    });
  });
});

describe("proposing", () => {
  it("is refused on a revision that moved, with what stands now", async () => {
    const { claimId, revision } = await desk.proposal(checker);
    const again = { ...VERDICT, claimId, revision: revision - 1 };
    expect(await proposeVerdict(checker, again)).toMatchObject({
      error: "changed-meanwhile",
      detail: { revision },
    });
  });

  it("happens once on a revision", async () => {
    const { claimId, revision } = await desk.proposal(checker);
    const again = { ...VERDICT, claimId, revision };
    expect(await proposeVerdict(editor, again)).toMatchObject({
      error: "already-proposed",
    });
  });

  it("takes a rating of the newsroom's own scale", async () => {
    const { claim } = await desk.claim(checker);
    const { revision } = await desk.evidence(checker, claim.id);
    const odd = { ...VERDICT, rating: "half-true" };
    const input = { ...odd, claimId: claim.id, revision };
    expect(await proposeVerdict(checker, input)).toMatchObject({
      error: "no-such-rating",
    });
  });

  it("is not for contributors", async () => {
    const contributor = await desk.person("contributor");
    const { claim } = await desk.claim(contributor);
    const input = { ...VERDICT, claimId: claim.id, revision: 1 };
    expect(await proposeVerdict(contributor, input)).toMatchObject({
      error: "not-your-role",
    });
  });
});

describe("returning", () => {
  it("sends the claim back to its check with the reason", async () => {
    const { verdictId, claimId, revision } = await desk.proposal(checker);
    const input = { verdictId, reason: "Which act is it?" };
    granted(await returnVerdict(editor, input));
    expect(await stateOf(claimId)).toEqual({ state: "in_check", revision });
    const key = { newsroomId: desk.newsroomId, claimIds: [claimId] };
    expect(await listVerdicts(db, key)).toMatchObject([
      { status: "returned", returnReason: "Which act is it?" },
    ]);
    expect(
      (await proposeVerdict(checker, { ...VERDICT, claimId, revision })).ok,
    ).toBe(true);
  });

  it("is for others; the proposer withdraws", async () => {
    const { verdictId } = await desk.proposal(editor);
    const input = { verdictId, reason: "Not yet." };
    expect(await returnVerdict(editor, input)).toMatchObject({
      error: "own-proposal",
    });
    expect(await withdrawVerdict(checker, verdictId)).toMatchObject({
      error: "not-your-proposal",
    });
    expect((await withdrawVerdict(editor, verdictId)).ok).toBe(true);
  });
});

it("shows another newsroom none of it", async () => {
  const stranger = await (await Desk.open(db)).person("editor");
  const { verdictId, claimId, revision } = await desk.proposal(checker);
  const acts = [
    countersignVerdict(stranger, { verdictId, overrideReason: null }),
    returnVerdict(stranger, { verdictId, reason: "Not yours." }),
    withdrawVerdict(stranger, verdictId),
    proposeVerdict(stranger, { ...VERDICT, claimId, revision }),
  ];
  for (const result of await Promise.all(acts)) {
    expect(result).toMatchObject({ error: "not-found" });
  }
});
