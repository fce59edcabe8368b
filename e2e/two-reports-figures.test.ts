import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { HAS_REPORTS, readReport } from "@/bench/two-reports";
import { db } from "@/db";
import { newArticleInput } from "@/domain/articles/article-input";
import { newClaimInput } from "@/domain/claims/claim-input";
import {
  newDerivedFigureInput,
  newFigureInput,
} from "@/domain/figures/figure-form";
import type { FigureLedger } from "@/domain/figures/ledger";
import { marksOf } from "@/domain/figures/ledger/mark";
import { sayMark } from "@/domain/figures/ledger/say-mark";
import type { Actor } from "@/domain/people/actor";
import { eventInput, eventPlaceInput } from "@/domain/people/event-input";
import { sliceCodePoints } from "@/lib/code-points";
import { createArticle } from "@/usecases/articles/create-article";
import { createClaim } from "@/usecases/claims/create-claim";
import { viewClaim } from "@/usecases/claims/view-claim";
import { readFigureLedger } from "@/usecases/events/read-event-ledger";
import { saveEvent } from "@/usecases/events/save-event";
import { setEventPlace } from "@/usecases/events/set-event-place";
import { addFigure } from "@/usecases/figures/add-figure";
import { deriveFigure } from "@/usecases/figures/derive-figure";
import { Desk, granted } from "./desk";

/** Sentences of each report that count people, and who says so in them. */
const REPORTS = [
  {
    file: "voa-mali-attacks.txt",
    outlet: "VOA",
    sentences: [
      { begins: "18 Killed", by: null },
      { begins: "Mali's military government", by: "The government" },
      { begins: "The attacks were launched", by: null },
      { begins: "The Malian army issued", by: "The army" },
    ],
  },
  {
    file: "mali-three-coordinated-attacks.txt",
    outlet: "A French daily",
    sentences: [
      { begins: "In Mali, three", by: null },
      { begins: "At least 15", by: null },
      { begins: "In Kalumba", by: "The army" },
      { begins: "In Sokolo", by: "The army" },
      // The place is in the sentence before; the person who accepts says it.
      { begins: "The army claims", by: "The army", place: "Sokolo" },
    ],
  },
];

const COUNTED = ["killed", "wounded", "neutralized"];

type Told = { begins: string; by: string | null; place?: string };
type Report = (typeof REPORTS)[number];

/** A claim for each sentence, each offered count of people accepted as it is. */
async function takeIn(by: Actor, event: string, report: Report) {
  const { text, blocks, sentences } = readReport(report.file);
  const article = newArticleInput.parse({
    title: `The report of ${report.outlet}`,
    outlet: report.outlet,
    language: "en",
    blocks: blocks.map(({ kind, start, end }) => ({
      kind,
      words: sliceCodePoints(text, start, end),
    })),
  });
  const made = granted(await createArticle(by, article, "paste"));
  const whole = made.version.text;
  const taken: { id: string; claimId: string; low: number | null }[] = [];
  for (const told of report.sentences as Told[]) {
    const sentence = sentences
      .map((span) => sliceCodePoints(text, span.start, span.end))
      .find((each) => each.startsWith(told.begins));
    const at = whole.indexOf(sentence!);
    const start = [...whole.slice(0, at)].length;
    const end = start + [...sentence!].length;
    const spot = { articleId: made.id, start, end, exact: sentence };
    const { claim } = granted(
      await createClaim(
        by,
        newClaimInput.parse({
          ...spot,
          statement: sentence!.slice(0, 200),
          kind: "figure",
          event,
          claimant: told.by,
        }),
      ),
    );
    const offered = (await viewClaim(by, claim.id))?.offered.figures ?? [];
    for (const offer of offered) {
      const isPickUps = offer.population === "pick-ups";
      if (!COUNTED.includes(offer.measure) || isPickUps) continue;
      const input = newFigureInput.parse({
        ...offer,
        claimId: claim.id,
        place: offer.place ?? told.place ?? null,
        statedByName: told.by,
      });
      const { id } = granted(await addFigure(by, input));
      taken.push({ id, claimId: claim.id, low: offer.low });
    }
  }
  return taken;
}

describe.skipIf(!HAS_REPORTS)(
  "the figures of both real reports, read, accepted and lined up (needs ../shared)",
  () => {
    let checker: Actor;
    let eventId: string;
    let ledger: FigureLedger;
    let said: string;

    beforeAll(async () => {
      const desk = await Desk.open(db);
      checker = await desk.person("checker");
      const event = { name: "Attacks of 27 July 2022", place: "Mali" };
      eventId = granted(await saveEvent(checker, eventInput.parse(event))).id;
      for (const name of ["Kalumba", "Sokolo", "Mopti"]) {
        const place = { eventId, name, within: "Mali" };
        granted(await setEventPlace(checker, eventPlaceInput.parse(place)));
      }
      const taken = [];
      for (const report of REPORTS)
        taken.push(...(await takeIn(checker, eventId, report)));
      const atKalumba = taken.findIndex(({ low }) => low === 12);
      const [all, civilians] = taken.slice(atKalumba);
      const terms = [
        { figureId: all?.id, sign: 1 },
        { figureId: civilians?.id, sign: -1 },
      ];
      const sum = { measure: "killed", population: "soldiers", terms };
      const input = { ...sum, claimId: all?.claimId, place: "Kalumba" };
      granted(await deriveFigure(checker, newDerivedFigureInput.parse(input)));
      ledger = (await readFigureLedger(checker, eventId))!;
      said = ledger.marks.map((mark) => sayMark(mark, "en")).join("\n");
    });

    it("keeps 48 neutralized and 48 killed apart as two measures", () => {
      const [mark] = marksOf(ledger.marks, "different_measure");
      expect([mark?.one.measure, mark?.other.measure].sort()).toEqual([
        "killed",
        "neutralized",
      ]);
      expect([mark?.one.low, mark?.other.low]).toEqual([48, 48]);
      const rows = ledger.rows.filter(({ cells }) =>
        cells.some(({ low }) => low === 48),
      );
      expect(rows.map(({ measure, place }) => [measure, place])).toEqual([
        ["killed", "Sokolo"],
        ["neutralized", null],
      ]);
    });

    it("marks the 48 of Sokolo as narrower than the 48 of all the attacks", () => {
      const narrower = marksOf(ledger.marks, "narrower_scope").find(
        ({ narrower: told }) => told.low === 48,
      );
      expect(narrower).toMatchObject({
        sameNumber: true,
        narrower: { measure: "killed", place: "Sokolo" },
        wider: { measure: "neutralized", place: null },
      });
    });

    it("finds the sums of the case by itself, and none that fails", () => {
      for (const sum of [
        "9 soldiers (Kalumba) + 6 soldiers (Sokolo) = 15",
        "9 soldiers (Kalumba) + 3 civilians (Kalumba) = 12",
        "12 people (Kalumba) − 3 civilians (Kalumba) = 9",
        "+ 3 civilians",
      ]) {
        expect(said).toContain(sum);
      }
      expect(marksOf(ledger.marks, "sum_fails")).toEqual([]);
    });

    it("finds no conflict between at least 18 and 18, at least 15 and 15", () => {
      expect(marksOf(ledger.marks, "conflicts")).toEqual([]);
      const agreed = marksOf(ledger.marks, "agrees").map(
        ({ told }) => told.low,
      );
      expect(agreed).toEqual(expect.arrayContaining([18, 15, 3]));
    });

    it("sees that the two don't tell alike where Kalumba lies", () => {
      const kalumba = ledger.toldPlaces.find(
        ({ place }) => place === "Kalumba",
      );
      expect(kalumba?.mark).toBe("told_differently");
      expect(
        kalumba?.tellings.map(({ words, descriptions }) => [
          words,
          descriptions[0]?.carriedBy?.name,
        ]),
      ).toEqual([
        ["in central Mali", "VOA"],
        ["near the Mauritanian border", "A French daily"],
      ]);
    });
  },
);

afterAll(() => db.$client.end());
