import { afterAll, beforeEach, expect, it } from "vitest";

import { db } from "@/db";
import { editClaimInput } from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { editClaim } from "@/usecases/claims/edit-claim";
import { viewClaim } from "@/usecases/claims/view-claim";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { publishClaim } from "./publish-claim";
import { publishSummary } from "./publish-summary";
import { readPublicPage } from "./read-public-page";

const NOTICE = "Describes how people died.";

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

async function warn(claimId: string, revision: number) {
  const said = { statement: "The bridge cost 48 million.", kind: "figure" };
  const input = { claimId, revision, ...said, contentNotice: NOTICE };
  return granted(await editClaim(checker, editClaimInput.parse(input)));
}

async function publishedWithNotice() {
  const { claimId, revision } = await desk.proposal(checker);
  const edited = await warn(claimId, revision);
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId,
      revision: edited.revision,
      attribution: "said",
      rating: "unverified",
      rationale: "The act gives the sum.",
    }),
  );
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
  return { claimId, ...granted(await publishClaim(editor, { claimId })) };
}

async function bodyOf(kind: "claim" | "summary", slug: string) {
  const page = granted(await readPublicPage({ kind, slug }));
  if (page.is !== "page") throw new Error("it moved");
  return page.document.body;
}

it("is an edit that voids the signatures given before it", async () => {
  const { claimId, revision } = await desk.proposal(checker);

  const edited = await warn(claimId, revision);

  expect(edited).toEqual({ state: "in_check", revision: revision + 1 });
  const view = await viewClaim(checker, claimId);
  expect(view?.contentNotice).toBe(NOTICE);
});

it("stands before the mentions and evidence of the published claim", async () => {
  const { slug } = await publishedWithNotice();

  const body = await bodyOf("claim", slug);

  const [before = "", behind] = body.split("<details>");
  expect(before).toContain(NOTICE);
  expect(before).not.toContain("cost 48 million, the ministry");
  expect(behind).toContain("<mark");
});

it("goes along into a summary that cites the claim", async () => {
  const { claimId } = await publishedWithNotice();
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const writer = await desk.person("editor");
  const { id: summaryId } = granted(await createSummary(writer, input));

  const { slug } = granted(await publishSummary(editor, { summaryId }));

  expect(await bodyOf("summary", slug)).toContain(NOTICE);
});
