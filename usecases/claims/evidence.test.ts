import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { findEvidence } from "@/db/queries/evidence";
import { snapshots } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import {
  type NewEvidenceInput,
  newEvidenceInput,
} from "@/domain/sources/evidence-input";
import { derivationInput } from "@/domain/sources/source-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { addDerivation } from "@/usecases/sources/add-derivation";
import { withdrawSource } from "@/usecases/sources/withdraw-source";
import { addEvidence } from "./add-evidence";
import { editEvidence } from "./edit-evidence";
import { removeEvidence } from "./remove-evidence";
import { viewClaim } from "./view-claim";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

async function add(
  claimId: string,
  more: Partial<NewEvidenceInput> = {},
  title?: string,
) {
  const sourceId = more.sourceId ?? (await desk.source(checker, title)).id;
  const words = { stance: "supports", excerpt: "forty-eight million" };
  const input = { claimId, sourceId, ...words, ...more };
  const added = await addEvidence(checker, newEvidenceInput.parse(input));
  return { added, sourceId };
}

async function stateOf(claimId: string) {
  const view = await viewClaim(checker, claimId);
  return { state: view?.claim.state, revision: view?.claim.revision };
}

describe("editing evidence", () => {
  it("changes what is given, voids the signature, and is in the ledger", async () => {
    const { claimId, revision } = await desk.proposal(checker);
    const view = await viewClaim(checker, claimId);
    const evidenceId = view!.claim.evidence[0]!.id;
    const note = "Page 4 of the act.";
    const edited = await editEvidence(checker, { evidenceId, revision, note });
    expect(edited).toEqual({ ok: true, value: { revision: revision + 1 } });
    expect(await stateOf(claimId)).toEqual({
      state: "in_check",
      revision: revision + 1,
    });
    const key = { newsroomId: desk.newsroomId, evidenceId };
    expect(await findEvidence(db, key)).toMatchObject({
      note,
      excerpt: "forty-eight million",
    });
    const [act] = await readLedger(checker, { limit: 1 });
    expect(act).toMatchObject({
      action: "evidence.edited",
      payload: { evidence: evidenceId, note },
    });
  });

  it("that changes nothing leaves the signature alone", async () => {
    const { claimId, revision } = await desk.proposal(checker);
    const view = await viewClaim(checker, claimId);
    const evidenceId = view!.claim.evidence[0]!.id;
    const same = { evidenceId, revision, stance: "supports" as const };
    granted(await editEvidence(checker, same));
    expect(await stateOf(claimId)).toEqual({ state: "proposed", revision });
  });

  it("is refused from an old reading, with what stands now", async () => {
    const { claim } = await desk.claim(checker);
    const { id, revision } = await desk.evidence(checker, claim.id);
    const old = { evidenceId: id, revision: revision - 1, note: "Late." };
    expect(await editEvidence(checker, old)).toMatchObject({
      error: "changed-meanwhile",
      detail: { revision },
    });
  });

  it("lets exactly one of two at once through", async () => {
    const { claim } = await desk.claim(checker);
    const { id, revision } = await desk.evidence(checker, claim.id);
    const both = await Promise.all([
      editEvidence(checker, { evidenceId: id, revision, note: "Mine." }),
      removeEvidence(checker, { evidenceId: id, revision }),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  it("needs a reason for another stake than the usual", async () => {
    const { claim } = await desk.claim(checker);
    const { id, revision } = await desk.evidence(checker, claim.id);
    const word = { interest: "party_to_event" as const };
    const at = { evidenceId: id, revision };
    expect(await editEvidence(checker, { ...at, ...word })).toMatchObject({
      error: "interest-needs-reason",
    });
    const interestReason = "They built the bridge.";
    granted(await editEvidence(checker, { ...at, ...word, interestReason }));
    const view = await viewClaim(checker, claim.id);
    expect(view?.origins.supports.line).toContain("a party to the event");
    const french = await viewClaim({ ...checker, language: "fr" }, claim.id);
    expect(french?.origins.supports.line).toContain("une partie à l’événement");
  });

  it("answers nothing to another newsroom", async () => {
    const { claim } = await desk.claim(checker);
    const { id, revision } = await desk.evidence(checker, claim.id);
    const stranger = await (await Desk.open(db)).person("editor");
    const at = { evidenceId: id, revision };
    expect(await editEvidence(stranger, at)).toMatchObject({
      error: "not-found",
    });
    expect(await removeEvidence(stranger, at)).toMatchObject({
      error: "not-found",
    });
  });
});

describe("removing evidence", () => {
  it("voids the signature, and the ledger keeps what it was", async () => {
    const { claimId, revision } = await desk.proposal(checker);
    const view = await viewClaim(checker, claimId);
    const evidenceId = view!.claim.evidence[0]!.id;
    granted(await removeEvidence(checker, { evidenceId, revision }));
    expect(await stateOf(claimId)).toMatchObject({ state: "in_check" });
    const [act] = await readLedger(checker, { limit: 1 });
    expect(act).toMatchObject({
      action: "evidence.removed",
      payload: { evidence: evidenceId, excerpt: "forty-eight million" },
    });
  });
});

describe("credibility 1", () => {
  it("is refused to a claim's only evidence", async () => {
    const { claim } = await desk.claim(checker);
    const { added } = await add(claim.id, { credibility: 1 });
    expect(added).toMatchObject({
      error: "needs-two-origins",
      detail: { origins: 1 },
    });
  });

  it("is refused where both come from one origin", async () => {
    const { claim } = await desk.claim(checker);
    const first = await add(claim.id, {}, "First report");
    const origin = await desk.source(checker, "The communiqué");
    const second = await desk.source(checker, "Second report");
    for (const sourceId of [first.sourceId, second.id]) {
      const edge = { sourceId, from: origin.id, relation: "quotes" };
      granted(await addDerivation(checker, derivationInput.parse(edge)));
    }
    const { added } = await add(claim.id, {
      sourceId: second.id,
      credibility: 1,
    });
    expect(added).toMatchObject({ error: "needs-two-origins" });
  });

  it("isn't helped by what says the contrary", async () => {
    const { claim } = await desk.claim(checker);
    await add(claim.id, { stance: "contradicts" }, "Another act");
    const { added } = await add(claim.id, { credibility: 1 });
    expect(added).toMatchObject({ error: "needs-two-origins" });
  });

  it("is given with the evidence itself as the second origin", async () => {
    const { claim } = await desk.claim(checker);
    const first = await add(claim.id, {}, "First act");
    const second = await add(claim.id, { credibility: 1 }, "Second act");
    const { revision } = granted(second.added);
    const { id: evidenceId } = granted(first.added);
    const again = { evidenceId, revision, credibility: 1 as const };
    expect((await editEvidence(checker, again)).ok).toBe(true);
  });
});

describe("evidence", () => {
  it("from a withdrawn source is context and no more", async () => {
    const { claim } = await desk.claim(checker);
    const { id: sourceId } = await desk.source(checker);
    const reason = "It was a forgery.";
    granted(await withdrawSource(checker, { sourceId, revision: 1, reason }));
    const carried = await add(claim.id, { sourceId });
    expect(carried.added).toMatchObject({ error: "source-withdrawn" });
    const told = await add(claim.id, { sourceId, stance: "context" });
    expect(told.added.ok).toBe(true);
  });

  it("points at a saved copy of its own source only", async () => {
    const { claim } = await desk.claim(checker);
    const other = await desk.source(checker, "Another act");
    const [copy] = await db
      .insert(snapshots)
      .values({
        newsroomId: desk.newsroomId,
        sourceId: other.id,
        sha256: "0".repeat(64),
        bytes: 1,
        mediaType: "text/plain",
        filename: "act.txt",
        capturedBy: "upload",
        addedBy: checker.userId,
      })
      .returning({ id: snapshots.id });
    const snapshotId = copy!.id;
    const wrong = await add(claim.id, { snapshotId });
    expect(wrong.added).toMatchObject({ error: "no-such-snapshot" });
    const right = await add(claim.id, { snapshotId, sourceId: other.id });
    expect(right.added.ok).toBe(true);
  });

  it("names a source of this newsroom", async () => {
    const { claim } = await desk.claim(checker);
    const elsewhere = await Desk.open(db);
    const theirs = await elsewhere.source(await elsewhere.person("checker"));
    const { added } = await add(claim.id, { sourceId: theirs.id });
    expect(added).toMatchObject({ error: "no-such-source" });
  });
});
