import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { scheduledPublications, sources } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishScheduled } from "./publish-due";
import { publishSummary } from "./publish-summary";
import { schedulePublication } from "./schedule-publication";

let desk: Desk;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000);

async function approved() {
  const checker = await desk.person("checker");
  const { claimId, verdictId } = await desk.proposal(checker);
  const signed = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signed));
  return { kind: "claim", subjectId: claimId } as const;
}

async function written() {
  const text = { type: "text", text: "The bridge is open." };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The bridge", document });
  const writer = await desk.person("editor");
  const { id } = granted(await createSummary(writer, input));
  return { kind: "summary", subjectId: id } as const;
}

describe("what is scheduled", () => {
  it("has the queue look at it at its time", async () => {
    const publishAt = tomorrow();
    const asked = { ...(await approved()), publishAt };
    const { id } = granted(await schedulePublication(editor, asked));
    const [job] = await db.execute<{ at: string }>(sql`
      select start_after::text as at from jobs.job
      where name = 'publication.due' and data ->> 'id' = ${id}`);
    expect(new Date(job?.at ?? "")).toEqual(publishAt);
  });

  it("could be published now as it stands", async () => {
    const claim = await approved();
    await db
      .update(sources)
      .set({ confidential: true, author: "The act gives the sum." })
      .where(eq(sources.newsroomId, desk.newsroomId));
    const asked = { ...claim, publishAt: tomorrow() };
    expect(await schedulePublication(editor, asked)).toMatchObject({
      error: "names-confidential-source",
    });
  });

  it("and is published by hand before, is not published again", async () => {
    const { subjectId: summaryId, ...summary } = await written();
    const of = { ...summary, subjectId: summaryId };
    const asked = { ...of, publishAt: tomorrow() };
    const { id } = granted(await schedulePublication(editor, asked));
    granted(await publishSummary(editor, { summaryId }));
    const [schedule] = await db
      .select({ state: scheduledPublications.state })
      .from(scheduledPublications)
      .where(eq(scheduledPublications.id, id));
    expect(schedule?.state).toBe("published");
    const key = { newsroomId: desk.newsroomId, id };
    const later = new Date(Date.now() + 48 * 60 * 60 * 1000);
    expect(await publishScheduled(key, later)).toBe("ended");
  });
});
