import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { countOriginsOfClaims } from "@/db/queries/count-origins";
import { listOpenRechecks } from "@/db/queries/rechecks";
import type { Actor } from "@/domain/people/actor";
import {
  narrowEvidenceForm,
  newEvidenceInput,
} from "@/domain/sources/evidence-input";
import { derivationInput } from "@/domain/sources/source-input";
import { clientOf } from "@/e2e/api-client";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { addDerivation } from "@/usecases/sources/add-derivation";
import { withdrawSource } from "@/usecases/sources/withdraw-source";
import { policyFindings } from "@/usecases/verdicts/policy-findings";
import { addEvidence } from "./add-evidence";
import { narrowEvidence } from "./narrow-evidence";
import { viewClaim } from "./view-claim";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

async function repeats(sourceId: string, from: string) {
  const input = { sourceId, from, relation: "quotes" };
  granted(await addDerivation(checker, derivationInput.parse(input)));
}

/** An article that quotes an army and a hospital, and two claims on it. */
async function quotingTwo() {
  const { claim } = await desk.claim(checker);
  const evidence = await desk.evidence(checker, claim.id, "The article");
  const { id: army } = await desk.source(checker, "The army's statement");
  const { id: hospital } = await desk.source(checker, "The hospital's list");
  await repeats(evidence.sourceId, army);
  await repeats(evidence.sourceId, hospital);
  const other = (await desk.claim(checker, "It opened in May")).claim.id;
  granted(
    await addEvidence(
      checker,
      newEvidenceInput.parse({
        claimId: other,
        sourceId: evidence.sourceId,
        stance: "supports",
        excerpt: "in May",
      }),
    ),
  );
  return { claimId: claim.id, other, evidence, army, hospital };
}

type Case = Awaited<ReturnType<typeof quotingTwo>>;

function narrow({ evidence }: Case, ids: string[], change = {}) {
  return narrowEvidence(checker, {
    evidenceId: evidence.id,
    revision: evidence.revision,
    notRepeating: ids,
    reason: "The figure is in the army's statement alone.",
    ...change,
  });
}

/** The titles of the origins that a claim comes down to, by page and by list. */
async function originsOf(claimId: string) {
  const view = await viewClaim(checker, claimId);
  const { count, sources } = view!.claim.origins.supports;
  const { newsroomId } = desk;
  const claimIds = [claimId];
  const listed = await countOriginsOfClaims(db, { newsroomId, claimIds });
  expect(listed.get(claimId)).toBe(count.origins);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return count.groups
    .flatMap(({ originIds }) => originIds.map((id) => titles.get(id)))
    .sort();
}

const BOTH = ["The army's statement", "The hospital's list"];

describe("what evidence doesn't repeat in its claim", () => {
  it("is left out of that claim's count, and of no other's", async () => {
    const given = await quotingTwo();
    expect(await originsOf(given.claimId)).toEqual(BOTH);
    granted(await narrow(given, [given.hospital]));
    expect(await originsOf(given.claimId)).toEqual(["The army's statement"]);
    expect(await originsOf(given.other)).toEqual(BOTH);
    const view = await viewClaim(checker, given.claimId);
    expect(view?.evidence[0]?.repeats).toEqual([
      { id: given.army, title: "The army's statement", here: true },
      { id: given.hospital, title: "The hospital's list", here: false },
    ]);
    const [act] = await readLedger(checker, { limit: 1 });
    expect(act).toMatchObject({
      action: "evidence.narrowed",
      subjectId: given.claimId,
      payload: { notRepeating: [given.hospital] },
    });
  });

  it("makes the source an origin of its own where it repeats nothing", async () => {
    const given = await quotingTwo();
    const { revision } = granted(
      await narrow(given, [given.army, given.hospital]),
    );
    expect(await originsOf(given.claimId)).toEqual(["The article"]);
    granted(await narrow(given, [], { revision, reason: null }));
    expect(await originsOf(given.claimId)).toEqual(BOTH);
  });

  it("is left out of what the policy counts, whatever gives context", async () => {
    const given = await quotingTwo();
    const { claimId } = given;
    const { newsroomId } = desk;
    const lacking = async () => {
      const of = { newsroomId, claimId, ratingKey: "verified" };
      const found = await policyFindings(db, of);
      return found.filter(({ rule }) => rule === "origins");
    };
    expect(await lacking()).toEqual([]);
    granted(await narrow(given, [given.hospital]));
    // The same article for context, of which nobody said what it repeats.
    granted(
      await addEvidence(
        checker,
        newEvidenceInput.parse({
          claimId,
          sourceId: given.evidence.sourceId,
          stance: "context",
          excerpt: "on Monday",
        }),
      ),
    );
    expect(await lacking()).toEqual([{ rule: "origins", needed: 2, found: 1 }]);
  });

  it("hides nothing that is learnt later", async () => {
    const given = await quotingTwo();
    granted(await narrow(given, [given.hospital]));
    const later = await desk.source(checker, "The wire");
    await repeats(given.evidence.sourceId, later.id);
    expect(await originsOf(given.claimId)).toEqual([
      "The army's statement",
      "The wire",
    ]);
  });

  it("costs the claim nothing when it is withdrawn", async () => {
    const given = await quotingTwo();
    granted(await narrow(given, [given.hospital]));
    const reason = "It was a forgery.";
    const sourceId = given.hospital;
    granted(await withdrawSource(checker, { sourceId, revision: 1, reason }));
    expect(await originsOf(given.claimId)).toEqual(["The army's statement"]);
    const { newsroomId } = desk;
    const open = await listOpenRechecks(db, { newsroomId, limit: 50 });
    const said = open
      .filter((row) => row.reason.includes("was withdrawn"))
      .map((row) => [row.claimId === given.claimId, row.reason]);
    expect(said).toContainEqual([true, "“The hospital's list” was withdrawn."]);
    expect(said).toContainEqual([
      false,
      "“The hospital's list” was withdrawn. Independent origins: 2, now 1.",
    ]);
  });

  it("must be something that its source repeats, with a reason, on the claim as read", async () => {
    const given = await quotingTwo();
    const stranger = await desk.source(checker, "Elsewhere");
    expect(await narrow(given, [stranger.id])).toMatchObject({
      error: "not-a-derivation",
    });
    expect(
      await narrow(given, [given.hospital], { reason: null }),
    ).toMatchObject({ error: "not-narrowed-without-reason" });
    expect(
      await narrow(given, [given.hospital], { revision: 1 }),
    ).toMatchObject({ error: "changed-meanwhile" });
    expect(await originsOf(given.claimId)).toEqual(BOTH);
    const typed = narrowEvidenceForm.safeParse({
      evidenceId: given.evidence.id,
      revision: "3",
      [`not:${given.hospital}`]: "on",
      reason: " ",
    });
    expect(typed.error?.issues[0]?.message).toContain("how that is known");
  });

  it("is said over the API too", async () => {
    const given = await quotingTwo();
    const client = await clientOf(desk, checker);
    const path = `/api/v1/evidence/${given.evidence.id}/not-repeating`;
    const body = {
      revision: given.evidence.revision,
      not_repeating: [given.hospital],
      reason: "It is in the army's statement alone.",
    };
    expect(await client.send("PUT", path, { body })).toMatchObject({
      status: 200,
      body: { revision: given.evidence.revision + 1 },
    });
    expect(
      (await client.get(`/api/v1/claims/${given.claimId}/origins`)).body,
    ).toMatchObject({ origins: 1 });
  });
});
