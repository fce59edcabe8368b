import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { newsrooms, scheduledPublications } from "@/db/schema";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import {
  cancelSchedule,
  schedulePublication,
} from "@/usecases/publishing/schedule-publication";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { makeReport, readReport } from "./make-report";

const NOW = new Date("2026-07-27T06:00:00Z");

afterAll(() => db.$client.end());

it("is on a report for as long as the publication of what it holds waits", async () => {
  const desk = await Desk.open(db);
  await db
    .update(newsrooms)
    .set({ timeZone: "Europe/Paris" })
    .where(eq(newsrooms.id, desk.newsroomId));
  const checker = await desk.person("checker");
  const editor = await desk.person("editor");
  const { claimId, verdictId } = await desk.proposal(checker);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const { id } = granted(await createSummary(editor, input));
  const of = { kind: "summary", id } as const;

  const claim = { kind: "claim", subjectId: claimId } as const;
  const publishAt = new Date("2026-07-27T12:00:00Z");
  granted(await schedulePublication(editor, { ...claim, publishAt }, NOW));

  const until = "2026-07-27T14:00:00+02:00";
  for (const outside of [false, true]) {
    const report = granted(await readReport(editor, { ...of, outside }));
    expect(report.embargo).toEqual({
      until,
      timeZone: "Europe/Paris",
      waiting: [{ subjectKind: "claim", subjectId: claimId, until }],
    });
  }
  const { bytes } = granted(await makeReport(editor, { ...of, format: "md" }));
  expect(Buffer.from(bytes).toString()).toContain(
    "**Embargoed until 27 July 2026, 14:00 (Europe/Paris, UTC+02:00)**",
  );

  granted(await cancelSchedule(editor, claim));
  const free = granted(await readReport(editor, of));
  expect(free).not.toHaveProperty("embargo");
});

it("is for the summary that waits itself", async () => {
  const desk = await Desk.open(db);
  const editor = await desk.person("editor");
  const input = newSummaryInput.parse({
    title: "The cost",
    document: { type: "doc", content: [] },
  });
  const { id } = granted(await createSummary(editor, input));
  await db.insert(scheduledPublications).values({
    newsroomId: desk.newsroomId,
    subjectKind: "summary",
    subjectId: id,
    revision: 1,
    publishAt: new Date("2026-07-27T12:00:00Z"),
    scheduledBy: editor.userId,
  });
  const report = granted(await readReport(editor, { kind: "summary", id }));
  expect(report.embargo).toMatchObject({
    until: "2026-07-27T12:00:00+00:00",
    waiting: [{ subjectKind: "summary", subjectId: id }],
  });
});
