import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { editPartyInput } from "@/domain/people/party-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { editSource } from "@/usecases/sources/edit-source";
import { viewSource } from "@/usecases/sources/view-source";
import { editParty } from "./edit-party";
import { listParties, viewParty } from "./read-parties";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

/** A source that `name` speaks in; answers the party's id too. */
async function spokenBy(name: string) {
  const { id: sourceId } = await desk.source(checker, `Words of ${name}`);
  const speaker = { name, kind: "body" as const };
  granted(await editSource(checker, { sourceId, revision: 1, speaker }));
  const view = await viewSource(checker, sourceId);
  return { sourceId, partyId: view!.speaker!.partyId };
}

const given = (partyId: string, name: string) =>
  editPartyInput.parse({
    partyId,
    name,
    kind: "force",
    interest: "party_to_event",
    url: "",
  });

describe("a party", () => {
  it("is rewritten, and its sources are then taken for a party's words", async () => {
    const { partyId, sourceId } = await spokenBy("The army");
    granted(await editParty(checker, given(partyId, "The armed forces")));
    expect(await viewParty(checker, partyId)).toMatchObject({
      party: { name: "The armed forces", kind: "force", url: null },
      sources: [{ sourceId, role: "speaker" }],
      events: [],
    });
    const source = await viewSource(checker, sourceId);
    expect(source?.drawing.line).toContain("a party to the event");
    const [act] = await readLedger(checker, { limit: 1 });
    expect(act).toMatchObject({
      action: "party.edited",
      payload: { name: "The armed forces", before: { name: "The army" } },
    });
  });

  it("keeps its name to itself, whatever the capitals", async () => {
    await spokenBy("The army");
    const { partyId } = await spokenBy("The police");
    expect(await editParty(checker, given(partyId, "THE ARMY"))).toMatchObject({
      error: "name-taken",
    });
  });

  it("of another newsroom is not there", async () => {
    const { partyId } = await spokenBy("The army");
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await viewParty(stranger, partyId)).toBeUndefined();
    expect(await editParty(stranger, given(partyId, "Mine"))).toMatchObject({
      error: "not-found",
    });
    expect(await listParties(stranger, { limit: 5 })).toEqual([]);
  });

  it("is listed by name, a page at a time, and found by part of it", async () => {
    for (const name of ["Zeta agency", "alpha agency", "Mu 100%"]) {
      await spokenBy(name);
    }
    const names = async (filter: { q?: string; after?: string }) =>
      (await listParties(checker, { ...filter, limit: 2 })).map(
        (party) => party.name,
      );
    expect(await names({})).toEqual(["alpha agency", "Mu 100%"]);
    expect(await names({ after: "Mu 100%" })).toEqual(["Zeta agency"]);
    expect(await names({ q: "AGENCY" })).toEqual([
      "alpha agency",
      "Zeta agency",
    ]);
    expect(await names({ q: "%" })).toEqual(["Mu 100%"]);
  });
});
