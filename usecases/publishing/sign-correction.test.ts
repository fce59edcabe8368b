import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { correctionProposals, editions } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { type Desk, granted } from "@/e2e/desk";
import { readQueue } from "@/usecases/queue/read-queue";
import { CorrectingDesk, propose } from "./correcting.fixture";
import { countersignCorrection } from "./countersign-correction";
import { returnCorrection, withdrawCorrection } from "./return-correction";
import { readCorrecting } from "./standing-edition";

let on: CorrectingDesk;
let desk: Desk;
let checker: Actor;
let editor: Actor;
let writer: Actor;

beforeEach(async () => {
  on = await CorrectingDesk.open();
  desk = on.desk;
  ({ checker, editor, writer } = on.people);
});

afterAll(() => db.$client.end());

describe("the second signature under a correction", () => {
  it("is never the proposer's, whoever writes", async () => {
    const { editionId } = await on.published();
    const { id } = granted(await propose(editor, "retraction", editionId));
    const asked = { correctionId: id };
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "own-proposal",
    });
    const forged = db
      .update(correctionProposals)
      .set({
        status: "countersigned",
        decidedBy: editor.userId,
        decidedAt: new Date(),
      })
      .where(eq(correctionProposals.id, id));
    await expect(forged).rejects.toMatchObject({
      cause: {
        constraint_name:
          "correction_proposals_countersigner_is_not_the_proposer",
      },
    });
    const reworded = db
      .update(correctionProposals)
      .set({ publicNote: "Another note than the one that was proposed." })
      .where(eq(correctionProposals.id, id));
    await expect(reworded).rejects.toMatchObject({
      cause: { constraint_name: "correction_proposals_are_frozen" },
    });
  });

  it("is needed by every edition after the first", async () => {
    const { editionId } = await on.published();
    const [first] = await db
      .select()
      .from(editions)
      .where(eq(editions.id, editionId));
    const { id: correctionId } = granted(
      await propose(writer, "clarification", editionId),
    );
    const { id: _id, ...rest } = first!;
    for (const by of [null, correctionId]) {
      const forged = db
        .insert(editions)
        .values({ ...rest, n: 2, correctionId: by });
      await expect(forged).rejects.toMatchObject({
        cause: { constraint_name: "editions_replace_by_a_signed_correction" },
      });
    }
  });

  it("is given to what was proposed, not to what it became", async () => {
    const { claimId, editionId } = await on.published();
    await on.explain(claimId);
    const { id } = granted(await propose(writer, "factual", editionId));
    const asked = { correctionId: id };
    await desk.evidence(checker, claimId);
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "not-countersigned-anew",
    });
    await on.explain(claimId);
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "correction-out-of-date",
    });
    const reason = "The claim has more evidence now.";
    granted(await returnCorrection(editor, { ...asked, reason }));
    const view = await readCorrecting(writer, {
      kind: "claim",
      subjectId: claimId,
    });
    expect(view).toMatchObject({
      waiting: null,
      returned: { returnReason: reason },
      mayPropose: true,
    });
    expect(await on.correct("factual", editionId)).toMatchObject({ ok: true });
  });

  it("waits in others' queues, and comes back to its proposer's", async () => {
    const { editionId } = await on.published();
    const { id } = granted(await propose(writer, "retraction", editionId));
    expect((await readQueue(editor)).corrections).toMatchObject([{ id }]);
    expect((await readQueue(writer)).corrections).toEqual([]);
    expect((await readQueue(checker)).corrections).toEqual([]);
    const reason = "Say which sum is right.";
    const back = { correctionId: id, reason };
    expect(await returnCorrection(writer, back)).toMatchObject({
      error: "own-proposal",
    });
    granted(await returnCorrection(editor, back));
    expect((await readQueue(writer)).returnedCorrections).toMatchObject([
      { id, reason },
    ]);
    expect(await withdrawCorrection(writer, back)).toMatchObject({
      error: "already-decided",
    });
  });

  it("is not asked for once the proposer takes it back", async () => {
    const { editionId } = await on.published();
    const { id } = granted(await propose(writer, "retraction", editionId));
    const asked = { correctionId: id };
    expect(await withdrawCorrection(editor, asked)).toMatchObject({
      error: "not-your-proposal",
    });
    granted(await withdrawCorrection(writer, asked));
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "already-decided",
    });
  });
});
