import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { editions } from "@/db/schema";
import { newClaimInput } from "@/domain/claims/claim-input";
import { newFigureInput } from "@/domain/figures/figure-form";
import type { Actor } from "@/domain/people/actor";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { Desk, granted } from "@/e2e/desk";
import { giveHost, retractedEdition } from "@/e2e/publishing";
import { createClaim } from "@/usecases/claims/create-claim";
import { addFigure } from "@/usecases/figures/add-figure";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { publishClaim } from "./publish-claim";
import { readFeed } from "./read-feed";
import { countersignWithholding, proposeWithholding } from "./withhold";

let desk: Desk;
let checker: Actor;
let editor: Actor;
let eventId: string | null;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
  eventId = null;
});

afterAll(() => db.$client.end());

/** A claim on the event with one figure, signed and not yet published. */
async function signed(killed: number, claimant: string) {
  const exact = `${claimant} says that ${killed} were killed`;
  const article = await desk.article(checker, `${exact}.`);
  const input = newClaimInput.parse({
    ...{ articleId: article.id, start: 0, end: [...exact].length, exact },
    ...{ statement: `${exact}.`, kind: "figure", claimant },
    event: eventId ?? "The attacks",
  });
  const { claim } = granted(await createClaim(checker, input));
  const figure = newFigureInput.parse({
    ...{ claimId: claim.id, low: killed, high: killed, bound: "exactly" },
    ...{ measure: "killed", exactWords: String(killed) },
    statedByName: claimant,
  });
  granted(await addFigure(checker, figure));
  const { revision } = await desk.evidence(checker, claim.id);
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      ...{ claimId: claim.id, revision, attribution: "said" },
      ...{ rating: "unverified", rationale: "The act gives the sum." },
    }),
  );
  const none = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, none));
  return claim.id;
}

async function published(killed: number, claimant: string) {
  const claimId = await signed(killed, claimant);
  const { edition } = granted(await publishClaim(editor, { claimId }));
  const [row] = await db
    .select({ document: editions.document })
    .from(editions)
    .where(eq(editions.id, edition.id));
  const { claim, eventLedger } = JSON.parse(row!.document) as ClaimEdition;
  eventId = claim.event?.id ?? null;
  const cells = eventLedger?.rows.flatMap((line) => line.cells) ?? [];
  const said = cells.map(({ text }) => text).filter((text) => text !== "");
  return { claimId, editionId: edition.id, said };
}

it("feeds are narrowed by the event and the claimant of an edition", async () => {
  const host = await giveHost(desk);
  await published(48, "The army");
  const items = async (narrowed: object) => {
    const { body } = granted(await readFeed(host, "feed.json", narrowed));
    return JSON.parse(body).items.length;
  };
  expect(await items({ event: "The attacks" })).toBe(1);
  expect(await items({ event: "The attacks", party: "The army" })).toBe(1);
  expect(await items({ event: "The attacks", party: "The mayor" })).toBe(0);
});

describe("the figures beside a claim as it is published", () => {
  it("are those of the event's claims that are public, and no others", async () => {
    expect((await published(48, "The army")).said).toEqual([]);
    await signed(7, "The union");
    const { said } = await published(40, "The ministry");
    expect(said.toSorted()).toEqual(["40", "48"]);
  });

  it("have none of a claim that was taken back", async () => {
    const { editionId } = await published(48, "The army");
    await published(40, "The ministry");
    await retractedEdition(desk, editionId);
    const { said } = await published(35, "The mayor");
    expect(said.toSorted()).toEqual(["35", "40"]);
  });

  it("have none of a claim that the law keeps back", async () => {
    const { claimId } = await published(48, "The army");
    await published(40, "The ministry");
    const order = {
      kind: "claim" as const,
      subjectId: claimId,
      reason: "A court found that it names a witness.",
      authority: "Tribunal of Bamako",
      demandedOn: "2022-08-03",
    };
    const admin = await desk.person("admin");
    const { id } = granted(await proposeWithholding(admin, order));
    granted(await countersignWithholding(editor, { withholdingId: id }));
    const { said } = await published(35, "The mayor");
    expect(said.toSorted()).toEqual(["35", "40"]);
  });
});
