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
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
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

async function warn(claimId: string, revision: number, notice = NOTICE) {
  const said = { statement: "The bridge cost 48 million.", kind: "figure" };
  const input = { claimId, revision, ...said, contentNotice: notice };
  return granted(await editClaim(checker, editClaimInput.parse(input)));
}

async function sign(claimId: string, revision: number) {
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId,
      revision,
      attribution: "said",
      rating: "unverified",
      rationale: "The act gives the sum.",
    }),
  );
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
}

async function publishedWithNotice(notice = NOTICE) {
  const { claimId, revision } = await desk.proposal(checker);
  const edited = await warn(claimId, revision, notice);
  await sign(claimId, edited.revision);
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

async function publishedSummary(claimIds: string[]) {
  const content = claimIds.map((claimId) => {
    const marks = [{ type: "cite", attrs: { claimId } }];
    const text = { type: "text", text: "The ministry gives it.", marks };
    return { type: "paragraph", content: [text] };
  });
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const writer = await desk.person("editor");
  const { id: summaryId } = granted(await createSummary(writer, input));
  return granted(await publishSummary(editor, { summaryId }));
}

it("goes along into a summary that cites the claim", async () => {
  const { claimId } = await publishedWithNotice();

  const { slug } = await publishedSummary([claimId]);

  expect(await bodyOf("summary", slug)).toContain(NOTICE);
});

it("is told by a summary in reading order, as the claims stand", async () => {
  const first = await publishedWithNotice("Describes a fire.");
  const second = await publishedWithNotice();
  const { slug } = await publishedSummary([second.claimId, first.claimId]);
  expect(await bodyOf("summary", slug)).toContain(
    `${NOTICE} Describes a fire.`,
  );

  const view = await viewClaim(checker, second.claimId);
  const { claimId } = second;
  const told = "Describes deaths.";
  const { revision } = await warn(claimId, view!.claim.revision, told);
  await sign(claimId, revision);
  const proposed = await proposeCorrection(editor, {
    ...{ editionId: second.edition.id, kind: "clarification" },
    ...{ publicNote: "The notice says it in fewer words.", reason: null },
  });
  const { id: correctionId } = granted(proposed);
  const colleague = await desk.person("editor");
  granted(await countersignCorrection(colleague, { correctionId }));

  const body = await bodyOf("summary", slug);
  expect(body).toContain(`${told} Describes a fire.`);
  expect(body).not.toContain(NOTICE);
});
