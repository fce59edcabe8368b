import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { publishedClaim } from "@/e2e/publishing";
import { countersignSummary } from "@/usecases/summaries/sign-summary";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";
import { publishSummary } from "./publish-summary";

let desk: Desk;
let writer: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  writer = await desk.person("editor");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

function textOf(words: string) {
  const content = words ? [{ type: "text", text: words }] : [];
  return { type: "doc", content: [{ type: "paragraph", content }] };
}

async function written(words = "The bridge is open.") {
  const document = textOf(words);
  const input = newSummaryInput.parse({ title: "The bridge", document });
  return granted(await createSummary(writer, input)).id;
}

async function countersigned() {
  const summaryId = await written();
  granted(await countersignSummary(editor, { summaryId, revision: 1 }));
  return summaryId;
}

describe("publishSummary", () => {
  it("is for editors of the newsroom, also once it is countersigned", async () => {
    const summaryId = await countersigned();
    for (const role of ["checker", "contributor"] as const) {
      const person = await desk.person(role);
      expect(await publishSummary(person, { summaryId })).toMatchObject({
        error: "not-your-role",
      });
    }
    const stranger = await (await Desk.open(db)).person("editor");
    expect(await publishSummary(stranger, { summaryId })).toMatchObject({
      error: "not-found",
    });
    granted(await publishSummary(writer, { summaryId }));
  });

  it("publishes the revision that is asked for, or none", async () => {
    const summaryId = await countersigned();
    const draft = { summaryId, revision: 1, title: "The bridge, anew" };
    const document = textOf("It is open again.");
    const save = saveSummaryInput.parse({ ...draft, document });
    const { revision } = granted(await saveSummary(writer, save));
    expect(
      await publishSummary(editor, { summaryId, revision: 1 }),
    ).toMatchObject({ error: "changed-meanwhile", detail: { revision } });
    granted(await publishSummary(editor, { summaryId, revision }));
  });

  it("publishes nothing that has no words, and nothing twice", async () => {
    const summaryId = await written("");
    const empty = await publishSummary(editor, { summaryId });
    expect(empty).toMatchObject({ ok: false });
    const other = await countersigned();
    granted(await publishSummary(editor, { summaryId: other }));
    expect(await publishSummary(editor, { summaryId: other })).toMatchObject({
      error: "already-published",
    });
  });

  it("refuses an address that is taken, and loses nothing", async () => {
    const [one, two] = [await countersigned(), await countersigned()];
    const slug = `bridge-${one.slice(0, 8)}`;
    granted(await publishSummary(editor, { summaryId: one, slug }));
    expect(
      await publishSummary(editor, { summaryId: two, slug }),
    ).toMatchObject({ error: "address-taken" });
    expect(
      granted(await publishSummary(editor, { summaryId: two })).slug,
    ).not.toBe(slug);
  });

  it("shares an address with a claim, which is another kind", async () => {
    const { slug } = await publishedClaim(desk);
    const summaryId = await countersigned();
    const made = granted(await publishSummary(editor, { summaryId, slug }));
    expect(made.slug).toBe(slug);
  });
});
