import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";

import { db } from "@/db";
import { findCurrentEdition } from "@/db/queries/corrections";
import { rebuildSearch } from "@/db/queries/search-texts";
import { newsrooms } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { Desk, granted } from "@/e2e/desk";
import { countersignSummary } from "@/usecases/summaries/sign-summary";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { publishClaim } from "./publish-claim";
import { publishSummary } from "./publish-summary";
import { readPublishedList } from "./read-published";
import { readSearchPage, searchInput } from "./read-search";
import {
  countersignWithholding,
  proposeWithholding,
  releaseWithheld,
} from "./withhold";

let desk: Desk;
let writer: Actor;
let editor: Actor;
let claimId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  writer = await desk.person("editor");
  editor = await desk.person("editor");
  await db
    .update(newsrooms)
    .set({ host: hostOf(desk) })
    .where(eq(newsrooms.id, desk.newsroomId));
  const checker = await desk.person("checker");
  const proposal = await desk.proposal(checker);
  claimId = proposal.claimId;
  const signed = { verdictId: proposal.verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signed));
  granted(await publishClaim(editor, { claimId }));
});

afterAll(() => db.$client.end());

const hostOf = ({ newsroomId }: Desk) => `${newsroomId}.example`;

/** A title, a standfirst and a sentence that cites the claim. */
function texts(title: string, standfirst: string, words: string) {
  const marks = [{ type: "cite", attrs: { claimId } }];
  const content = [
    { type: "text", text: words, marks },
    { type: "text", text: "s", marks: [{ type: "bold" }] },
  ];
  const document = { type: "doc", content: [{ type: "paragraph", content }] };
  return { title, standfirst, document };
}

async function publish(title: string, standfirst: string, words: string) {
  const input = newSummaryInput.parse(texts(title, standfirst, words));
  const { id: summaryId } = granted(await createSummary(writer, input));
  const { slug } = granted(await publishSummary(editor, { summaryId }));
  return { summaryId, slug };
}

async function correct(summaryId: string, kind: CorrectionKind) {
  const of = { kind: "summary", subjectId: summaryId } as const;
  const standing = await findCurrentEdition(db, of);
  const publicNote = "The text said something that the sources do not.";
  const asked = { editionId: standing!.id, kind, publicNote, reason: null };
  const { id } = granted(await proposeCorrection(writer, asked));
  granted(await countersignCorrection(editor, { correctionId: id }));
}

/** The addresses of what is found, in the order of the page. */
async function find(q: string, host = hostOf(desk)) {
  const { body } = await readSearchPage(host, searchInput.parse({ q }));
  const found = body.matchAll(/href="[^"]*\/summaries\/([a-z0-9-]+)"/g);
  return [...found].map(([, slug]) => slug);
}

it("finds a summary by what it says, whatever the words' form", async () => {
  const { slug } = await publish(
    "Who paid",
    "The treasury’s part of it",
    "The bridges of Ségou were financed by lender",
  );
  for (const words of [
    "who PAID",
    "treasury part",
    "bridge segou",
    "financing lenders",
    '"bridges of Ségou"',
    '"financed by lenders"',
  ]) {
    expect(await find(words), words).toEqual([slug]);
  }
  for (const words of ["bridge dam", '"Ségou of bridges"', '"by lender s"']) {
    expect(await find(words), words).toEqual([]);
  }
  const elsewhere = await Desk.open(db);
  await db
    .update(newsrooms)
    .set({ host: hostOf(elsewhere) })
    .where(eq(newsrooms.id, elsewhere.newsroomId));
  expect(await find("bridge segou", hostOf(elsewhere))).toEqual([]);
});

it("puts first what has the words in its title", async () => {
  const titled = await publish(
    "The lender",
    "Who it is",
    "It is a bank of road",
  );
  const saying = await publish("The road", "Who built it", "It took a lender");
  expect(await find("lender")).toEqual([titled.slug, saying.slug]);
  const asked = { kind: "summary", q: "lender", limit: 1 } as const;
  const listed = await readPublishedList(hostOf(desk), asked);
  expect(listed.items).toMatchObject([{ slug: titled.slug }]);
});

it("follows the edition that stands, and nothing of the desk", async () => {
  const { slug, summaryId } = await publish("Who paid", "A part", "By lender");
  const next = texts("Who paid", "A part", "By taxpayer");
  const draft = saveSummaryInput.parse({ summaryId, revision: 1, ...next });
  const { revision } = granted(await saveSummary(writer, draft));
  expect(await find("taxpayers")).toEqual([]);
  expect(await find("lenders")).toEqual([slug]);

  granted(await countersignSummary(editor, { summaryId, revision }));
  await correct(summaryId, "factual");
  expect(await find("taxpayers")).toEqual([slug]);
  expect(await find("lenders")).toEqual([]);

  await correct(summaryId, "retraction");
  expect(await find("taxpayers")).toEqual([]);
  expect(await find("who paid")).toEqual([slug]);
});

it("finds nothing that is withheld, and finds it again once released", async () => {
  const { slug, summaryId } = await publish("Who paid", "A part", "By lender");
  const admin = await desk.person("admin");
  const { id: withholdingId } = granted(
    await proposeWithholding(admin, {
      ...{ kind: "summary", subjectId: summaryId },
      ...{ reason: "A court found so.", authority: "Tribunal of Bamako" },
      demandedOn: "2022-08-03",
    }),
  );
  granted(await countersignWithholding(editor, { withholdingId }));
  expect(await find("lenders")).toEqual([]);
  expect(await find("who paid")).toEqual([]);
  const lift = { withholdingId, reason: "The order was set aside." };
  granted(await releaseWithheld(admin, lift));
  expect(await find("lenders")).toEqual([slug]);
});

it("comes to the same words when they are written anew", async () => {
  const { slug } = await publish("Who paid", "A part", "By lender");
  await rebuildSearch(db, desk.newsroomId);
  expect(await find("lenders part")).toEqual([slug]);
});
