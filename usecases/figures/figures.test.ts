import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { findFigure } from "@/db/queries/figure-rows";
import { listRechecksOfClaim } from "@/db/queries/rechecks";
import { ledger } from "@/db/schema";
import {
  editFigureInput,
  newDerivedFigureInput,
  newFigureInput,
} from "@/domain/figures/figure-form";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { addFigure } from "./add-figure";
import { deriveFigure } from "./derive-figure";
import { editFigure } from "./edit-figure";
import { removeFigure } from "./remove-figure";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

const stated = (n: number, more: object = {}) => ({
  low: n,
  high: n,
  bound: "exactly",
  measure: "killed",
  exactWords: `${n} dead`,
  ...more,
});

/** A claim of its own with one stated figure. */
async function claimStating(n: number, more: object = {}) {
  const { claim, mention } = await desk.claim(checker, `There were ${n} dead`);
  const input = { claimId: claim.id, ...stated(n, more) };
  const added = await addFigure(checker, newFigureInput.parse(input));
  return { claimId: claim.id, mentionId: mention.id, ...granted(added) };
}

const derive = (
  claimId: string,
  terms: [string, 1 | -1][],
  measure = "killed",
) =>
  deriveFigure(
    checker,
    newDerivedFigureInput.parse({
      claimId,
      measure,
      terms: terms.map(([figureId, sign]) => ({ figureId, sign })),
    }),
  );

const edit = (figureId: string, revision: number | null, input: object) =>
  editFigure(checker, editFigureInput.parse({ figureId, revision, ...input }));

const numberOf = async (figureId: string) => {
  const { newsroomId } = desk;
  const found = await findFigure(db, { newsroomId, figureId });
  return found && [found.low, found.high, found.bound];
};

/** 12 dead, 3 of them civilians: 9 soldiers; with 6 elsewhere 15. */
async function twelveLessThree() {
  const all = await claimStating(12);
  const civilians = await claimStating(3);
  const elsewhere = await claimStating(6);
  const soldiers = granted(
    await derive(civilians.claimId, [
      [all.id, 1],
      [civilians.id, -1],
    ]),
  );
  const total = granted(
    await derive(elsewhere.claimId, [
      [soldiers.id, 1],
      [elsewhere.id, 1],
    ]),
  );
  return { all, civilians, elsewhere, soldiers, total };
}

describe("a stated figure", () => {
  it("raises its claim's revision and names who states it", async () => {
    const { claim } = await desk.claim(checker);
    const input = {
      claimId: claim.id,
      ...stated(15, { statedByName: "The army" }),
    };
    const added = granted(
      await addFigure(checker, newFigureInput.parse(input)),
    );
    expect(added.revision).toBe(claim.revision + 1);
    const key = { newsroomId: desk.newsroomId, figureId: added.id };
    expect((await findFigure(db, key))?.statedBy).toBeTruthy();
  });

  it("stands on a mention of its own claim only", async () => {
    const one = await claimStating(12);
    const other = await claimStating(3);
    const input = { claimId: one.claimId, mentionId: other.mentionId };
    const added = addFigure(
      checker,
      newFigureInput.parse({ ...input, ...stated(12) }),
    );
    expect(await added).toMatchObject({ error: "no-such-mention" });
  });

  it("may be of a source's own statement", async () => {
    const source = await desk.source(checker);
    const input = { sourceId: source.id, ...stated(48) };
    const added = granted(
      await addFigure(checker, newFigureInput.parse(input)),
    );
    expect(added.revision).toBeNull();
    expect(await edit(added.id, null, stated(47))).toMatchObject({ ok: true });
    expect(await numberOf(added.id)).toEqual([47, 47, "exactly"]);
  });

  it("belongs to a claim or a source, to one of them", () => {
    expect(newFigureInput.safeParse(stated(1)).success).toBe(false);
  });

  it("is another newsroom's to nobody here", async () => {
    const { id, revision } = await claimStating(12);
    const away = await (await Desk.open(db)).person("editor");
    const input = editFigureInput.parse({
      figureId: id,
      revision,
      ...stated(11),
    });
    expect(await editFigure(away, input)).toMatchObject({ error: "not-found" });
    const gone = removeFigure(away, { figureId: id, revision });
    expect(await gone).toMatchObject({ error: "not-found" });
  });
});

describe("a derived figure", () => {
  it("is what its sum gives, over other sums too", async () => {
    const { soldiers, total } = await twelveLessThree();
    expect(soldiers).toMatchObject({ low: 9, high: 9, bound: "exactly" });
    expect(total).toMatchObject({ low: 15, high: 15 });
  });

  it("follows a correction through every sum, with one row of history", async () => {
    const { all, civilians, elsewhere, soldiers, total } =
      await twelveLessThree();
    const edited = granted(await edit(all.id, all.revision, stated(11)));
    expect(await numberOf(soldiers.id)).toEqual([8, 8, "exactly"]);
    expect(await numberOf(total.id)).toEqual([14, 14, "exactly"]);
    expect(edited.followed.figureIds).toEqual([soldiers.id, total.id]);
    for (const { claimId } of [civilians, elsewhere]) {
      const key = { newsroomId: desk.newsroomId, claimId };
      const waiting = await listRechecksOfClaim(db, key);
      expect(waiting.map(({ reason }) => reason)).toEqual([
        expect.stringContaining("now comes to"),
      ]);
    }
    const rows = await db
      .select({ payload: ledger.payload })
      .from(ledger)
      .where(eq(ledger.subjectId, all.claimId));
    const last = rows.filter(
      ({ payload }) => "recomputed" in (payload as object),
    );
    expect(last).toHaveLength(1);
  });

  it("says so in the newsroom's language", async () => {
    await desk.readsFrench();
    const { all, elsewhere } = await twelveLessThree();
    granted(await edit(all.id, all.revision, stated(11)));
    const key = { newsroomId: desk.newsroomId, claimId: elsewhere.claimId };
    const [waiting] = await listRechecksOfClaim(db, key);
    expect(waiting?.reason).toContain("Un chiffre corrigé");
  });

  it("raises the revision of the claim whose sum moved", async () => {
    const { all, elsewhere, total } = await twelveLessThree();
    granted(await edit(all.id, all.revision, stated(11)));
    const late = edit(elsewhere.id, total.revision, stated(7));
    expect(await late).toMatchObject({ error: "changed-meanwhile" });
  });

  it("bars a correction that its sum can't follow, and nothing changes", async () => {
    const { all, soldiers } = await twelveLessThree();
    const wounded = stated(12, { measure: "wounded" });
    expect(await edit(all.id, all.revision, wounded)).toMatchObject({
      error: "sum-different-measures",
    });
    expect(await edit(all.id, all.revision, stated(2))).toMatchObject({
      error: "sum-below-zero",
    });
    expect(await numberOf(all.id)).toEqual([12, 12, "exactly"]);
    expect(await numberOf(soldiers.id)).toEqual([9, 9, "exactly"]);
  });

  it("never adds what is neutralized to what is killed", async () => {
    const killed = await claimStating(15);
    const other = await claimStating(48, { measure: "neutralized" });
    const sum = derive(killed.claimId, [
      [killed.id, 1],
      [other.id, 1],
    ]);
    expect(await sum).toMatchObject({ error: "sum-different-measures" });
  });

  it("takes no figure of another newsroom", async () => {
    const { claimId, id } = await claimStating(15);
    desk = await Desk.open(db);
    checker = await desk.person("checker");
    const here = await claimStating(3);
    const sum = derive(here.claimId, [
      [here.id, 1],
      [id, 1],
    ]);
    expect(await sum).toMatchObject({ error: "sum-unknown-term" });
    expect(
      await derive(claimId, [
        [here.id, 1],
        [id, 1],
      ]),
    ).toMatchObject({
      error: "not-found",
    });
  });

  it("is corrected through its terms alone, and holds them in place", async () => {
    const { all, soldiers, total, elsewhere } = await twelveLessThree();
    const typed = edit(soldiers.id, soldiers.revision, stated(10));
    expect(await typed).toMatchObject({ error: "figure-is-derived" });
    const key = { figureId: all.id, revision: all.revision };
    expect(await removeFigure(checker, key)).toMatchObject({
      error: "figure-in-sum",
    });
    const sum = { figureId: total.id, revision: total.revision };
    granted(await removeFigure(checker, sum));
    const term = { figureId: elsewhere.id, revision: total.revision + 1 };
    granted(await removeFigure(checker, term));
    expect(await numberOf(elsewhere.id)).toBeUndefined();
  });
});
