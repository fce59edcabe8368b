import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";

import { db } from "@/db";
import { sources } from "@/db/schema";
import {
  newDerivedFigureInput,
  newFigureInput,
} from "@/domain/figures/figure-form";
import type { Actor } from "@/domain/people/actor";
import { eventInput } from "@/domain/people/event-input";
import { Desk, granted } from "@/e2e/desk";
import { saveEvent } from "@/usecases/events/save-event";
import { addFigure } from "@/usecases/figures/add-figure";
import { deriveFigure } from "@/usecases/figures/derive-figure";
import { readReport } from "@/usecases/reports/make-report";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { publishClaim } from "./publish-claim";
import { readPublicPage } from "./read-public-page";

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

/** A claim whose figure is the sum of what an act and a source say. */
async function sumOf(confidential: boolean) {
  const event = eventInput.parse({ name: "Attacks", place: "Mali" });
  const eventId = granted(await saveEvent(editor, event)).id;
  const { claim, article } = await desk.claim(checker);
  const act = await desk.source(editor, "Budget act");
  const other = await desk.source(editor, "Leaked register");
  await db
    .update(sources)
    .set({ confidential })
    .where(eq(sources.id, other.id));
  const state = async (sourceId: string, count: number) => {
    const figure = { low: count, high: count, bound: "exactly" };
    const said = { exactWords: String(count), measure: "killed" };
    const input = { ...figure, ...said, sourceId, eventId };
    return granted(await addFigure(editor, newFigureInput.parse(input))).id;
  };
  const terms = [await state(act.id, 33), await state(other.id, 8)];
  const sum = newDerivedFigureInput.parse({
    claimId: claim.id,
    measure: "killed",
    terms: terms.map((figureId) => ({ figureId, sign: 1 })),
  });
  granted(await deriveFigure(checker, sum));
  return { claimId: claim.id, articleId: article.id };
}

async function published(claimId: string): Promise<string> {
  const { revision } = await desk.evidence(checker, claimId);
  const proposed = await proposeVerdict(checker, {
    claimId,
    revision,
    attribution: "said",
    rating: "unverified",
    rationale: "The act gives the sum.",
  });
  const verdictId = granted(proposed).id;
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
  const { slug } = granted(await publishClaim(editor, { claimId }));
  const page = granted(await readPublicPage({ kind: "claim", slug }));
  if (page.is !== "page") throw new Error("it moved");
  return String(page.document.body);
}

async function reported(id: string, outside: boolean): Promise<string> {
  const of = { kind: "article", id, outside } as const;
  return JSON.stringify(granted(await readReport(editor, of)));
}

it("tells the terms of a sum where their sources may be named", async () => {
  const { claimId, articleId } = await sumOf(false);
  expect(await reported(articleId, true)).toContain("33 + 8");
  expect(await published(claimId)).toContain("33 + 8");
});

it("tells no sum of which a confidential source gives a term", async () => {
  const { claimId, articleId } = await sumOf(true);
  expect(await reported(articleId, false)).toContain("33 + 8");
  expect(await reported(articleId, true)).not.toContain("33 + 8");
  const page = await published(claimId);
  expect(page).not.toContain("33 + 8");
  expect(page).toContain("41");
});
