import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { toLedgerAnswer } from "@/app/api/v1/_endpoints/figure-ledger-answer";
import { db } from "@/db";
import { sayMark } from "@/domain/figures/ledger/say-mark";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { listClaims } from "@/usecases/claims/list-claims";
import { viewClaim } from "@/usecases/claims/view-claim";
import { readFrozenPage } from "@/usecases/publishing/read-public-page";
import { readReport } from "@/usecases/reports/make-report";
import { loadMali } from "./load-mali";

const KALUMBA =
  "The reports tell differently where Kalumba lies: “in central Mali” (World Radio Report); “near the Mauritanian border” (The Paris Daily).";

let editor: Actor;

beforeAll(async () => {
  const desk = await Desk.open(db);
  editor = await desk.person("editor");
  await loadMali({
    contributor: await desk.person("contributor"),
    checker: await desk.person("checker"),
    editor,
    secondEditor: await desk.person("editor"),
  });
});

afterAll(() => db.$client.end());

/** The page of the example's claim of these words, as the desk shows it. */
async function claimOf(words: string) {
  const listed = await listClaims(editor, { limit: 50 });
  const found = listed.find(({ statement }) => statement.includes(words));
  const view = await viewClaim(editor, found?.id ?? "");
  if (!view?.ledger) throw new Error(`No claim of these words: ${words}`);
  const said = view.ledger.marks.map((mark) => sayMark(mark, "en"));
  return { ...view, ledger: view.ledger, said };
}

describe("the shipped example, on its claim pages", () => {
  it("counts one origin behind the 48, and it is a party to the fighting", async () => {
    const { origins } = await claimOf("48 militants");
    expect(origins.supports.line).toBe(
      "2 reports · 1 origin · a party to the fighting",
    );
  });

  it("shows neutralized become killed between the two reports", async () => {
    const { wordings } = await claimOf("48 militants");
    const [beside] = wordings;
    const verb = beside?.differences.find(
      ({ kind }) => kind === "verb_changed",
    );
    expect(verb?.said).toContain("“neutralized” became “killed”");
    const marked = [beside?.before, beside?.after].map((side) =>
      side?.find(({ marks }) => marks.includes(verb?.n ?? 0)),
    );
    expect(marked.map((stretch) => stretch?.text)).toEqual([
      "neutralized",
      "killed",
    ]);
  });

  it("marks the 48 as of Sokolo here and of all the attacks there, and as two measures", async () => {
    const { ledger, said } = await claimOf("48 militants");
    const of48 = ledger.rows
      .filter(({ cells }) => cells.some(({ low }) => low === 48))
      .map(({ measure, populations, place }) => [measure, populations, place]);
    expect(of48).toEqual([
      ["killed", ["assailants"], "Sokolo"],
      ["neutralized", ["militants"], null],
    ]);
    expect(said).toContain(
      "The number is the same, the scope isn't: 48 assailants (killed, Sokolo) is only a part of what 48 militants (“neutralized”, the whole event) covers.",
    );
    expect(said.join("\n")).toContain(
      "The words killed and “neutralized” don't mean the same and are not merged.",
    );
  });

  it("shows that the sums hold", async () => {
    const { said } = await claimOf("15 soldiers");
    for (const sum of [
      "9 soldiers (Kalumba) + 6 soldiers (Sokolo) = 15: the sum holds",
      "9 soldiers (Kalumba) + 3 civilians (Kalumba) = 12: the sum holds",
      "15 soldiers (the whole event) + 3 civilians (the whole event) = 18.",
    ]) {
      expect(said.join("\n")).toContain(sum);
    }
    expect(said.join("\n")).not.toContain("sum fails");
  });

  it("shows that the reports differ on where Kalumba lies", async () => {
    const { ledger } = await claimOf("Kalumba lies");
    const { told_places } = toLedgerAnswer(ledger);
    const marked = told_places.filter(({ mark }) => mark !== null);
    expect(marked.map(({ place }) => place)).toEqual(["Kalumba"]);
    expect(marked[0]?.sentence).toContain(KALUMBA);
    const told = marked[0]?.tellings.map(({ words, told_by }) => [
      words,
      [...new Set(told_by.map(({ outlet }) => outlet))],
    ]);
    expect(told).toEqual([
      ["in central Mali", ["World Radio Report"]],
      ["near the Mauritanian border", ["The Paris Daily"]],
    ]);
  });

  it("publishes the ledger of what is published, and of nothing else", async () => {
    const { claim } = await claimOf("15 soldiers");
    const at = { kind: "claim", slug: claim.slug ?? "" } as const;
    const { body } = granted(await readFrozenPage({ ...at, n: 1 }));
    expect(body).toContain("15 soldiers (the whole event) + 3 civilians");
    expect(body).toContain("“neutralized”, militants (the whole event)");
    // These stand on claims that wait for a signature.
    for (const unpublished of ["12 people", "6 soldiers", "captives"]) {
      expect(body).not.toContain(unpublished);
    }
    expect(Buffer.byteLength(body)).toBeLessThan(30_000);
  });

  it("says all of it in the report of the event too", async () => {
    const { claim } = await claimOf("48 militants");
    const of = { kind: "event", id: claim.event?.id ?? "" } as const;
    const { figures, claims } = granted(await readReport(editor, of));
    const said = figures.flatMap(({ marks }) =>
      marks.map(({ sentence }) => sentence),
    );
    expect(said.join("\n")).toContain(KALUMBA);
    const drift = claims.flatMap(({ mentions }) =>
      mentions.flatMap(({ differences = [] }) => differences),
    );
    expect(drift).toContainEqual(
      expect.objectContaining({ kind: "verb_changed", after: "killed" }),
    );
  });
});
