import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { claims, sources } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { publishedClaim } from "@/e2e/publishing";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { publishClaim } from "./publish-claim";
import { publishSummary } from "./publish-summary";

const NAME = "Aminata Diabaté";
const refused = { error: "names-confidential-source" };

let desk: Desk;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

/** As if the desk's sources had been given by someone who can't be named. */
async function conceal() {
  await db
    .update(sources)
    .set({ confidential: true, author: NAME })
    .where(eq(sources.newsroomId, desk.newsroomId));
}

async function summaryOf(
  cited: string | string[],
  words: string,
  title = "The cost",
) {
  const content = [cited].flat().map((claimId) => {
    const marks = [{ type: "cite", attrs: { claimId } }];
    const text = { type: "text", text: words, marks };
    return { type: "paragraph", content: [text] };
  });
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title, document });
  const writer = await desk.person("editor");
  const { id: summaryId } = granted(await createSummary(writer, input));
  return publishSummary(editor, { summaryId });
}

/** A claim behind a notice, signed by two people. */
async function noticed(contentNotice: string) {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  const claimId = claim.id;
  await db.update(claims).set({ contentNotice }).where(eq(claims.id, claimId));
  const { revision } = await desk.evidence(checker, claimId);
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      ...{ claimId, revision, attribution: "said" },
      ...{ rating: "unverified", rationale: "The act gives the sum." },
    }),
  );
  const signed = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signed));
  return { claimId };
}

const correct = (editionId: string, publicNote: string) =>
  proposeCorrection(editor, {
    ...{ editionId, publicNote, reason: `${NAME} told us.` },
    kind: "clarification",
  });

describe("the name of a confidential source", () => {
  it("is in no note that a correction tells readers", async () => {
    const { claimId, edition } = await publishedClaim(desk);
    const summary = granted(await summaryOf(claimId, "It cost 48 million."));
    await conceal();
    const naming = `As AMINATA  Diabate says, roads are left out.`;
    expect(await correct(edition.id, naming)).toMatchObject(refused);
    expect(await correct(summary.edition.id, naming)).toMatchObject(refused);
    granted(await correct(edition.id, "The roads are left out of it."));
  });

  it("is in no note that goes along into a summary of its claim and others", async () => {
    const { claimId, edition } = await publishedClaim(desk);
    await conceal();
    const other = await publishedClaim(desk);
    const both = [claimId, other.claimId];
    granted(await summaryOf(both, "It cost 48 million."));
    const naming = `${NAME} says so.`;
    expect(await correct(other.edition.id, naming)).toMatchObject(refused);
    expect(await correct(edition.id, naming)).toMatchObject(refused);
    granted(await correct(other.edition.id, "The roads are left out of it."));
  });

  it("is in no note that was proposed before its source was confidential", async () => {
    const { edition } = await publishedClaim(desk);
    const naming = granted(await correct(edition.id, `${NAME} says so.`));
    await conceal();
    const second = await desk.person("editor");
    const countersigned = countersignCorrection(second, {
      correctionId: naming.id,
    });
    expect(await countersigned).toMatchObject(refused);
  });

  it("is in no title and no sentence of a summary that cites its claim", async () => {
    const { claimId } = await publishedClaim(desk);
    await conceal();
    expect(await summaryOf(claimId, `${NAME} says so.`)).toMatchObject(refused);
    expect(
      await summaryOf(claimId, "It cost 48 million.", `What ${NAME} knows`),
    ).toMatchObject(refused);
    granted(await summaryOf(claimId, "It cost 48 million."));
  });

  it("is in no notice before distressing matter", async () => {
    const naming = await noticed(`${NAME} tells of violence.`);
    const plain = await noticed("It tells of violence.");
    await conceal();
    expect(await publishClaim(editor, naming)).toMatchObject(refused);
    granted(await publishClaim(editor, plain));
  });

  it("is in no notice that a correction would publish again", async () => {
    const naming = await noticed(`${NAME} tells of violence.`);
    const { edition } = granted(await publishClaim(editor, naming));
    await conceal();
    expect(await correct(edition.id, "It is a plan.")).toMatchObject(refused);
  });
});
