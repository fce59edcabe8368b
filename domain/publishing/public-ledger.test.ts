import { describe, expect, it } from "vitest";

import type { LedgerInput } from "@/domain/figures/ledger";
import { MALI, MALI_FIGURES } from "@/domain/figures/ledger/mali-figures";
import type { LedgerFigure } from "@/domain/figures/ledger/reading";
import type { FigureView } from "./checked-claim";
import { type PublishedFigures, toPublicLedger } from "./public-ledger";

/** Each figure of the case on a claim of its own, all of one outlet each. */
const figures: LedgerFigure[] = MALI_FIGURES.map((figure, i) => ({
  ...figure,
  claimId: `claim-${i}`,
  mentionId: `mention-${i}`,
}));

function asView(figure: LedgerFigure): FigureView {
  const { terms, statedBy, ...rest } = figure;
  return {
    ...rest,
    statedBy: statedBy?.name ?? null,
    derived: terms !== null,
    formula: terms && "12 − 3",
  };
}

function editionOf(figure: LedgerFigure): PublishedFigures {
  const outlet = figure.carriedBy?.name ?? "";
  const mention = { id: figure.mentionId ?? "", outlet, cut: false };
  const said = { url: `https://${figure.id}.example/`, exact: "48 dead" };
  const [own, ...others] = figures;
  const letter = String.fromCharCode(97 + others.indexOf(figure));
  const slug = figure === own ? null : `says-${letter}`;
  return {
    figures: [asView(figure)],
    mentions: [{ ...mention, ...said }],
    slug,
  };
}

const all = new Map(
  figures.map((figure) => [figure.claimId ?? "", editionOf(figure)]),
);

function ledger(published = all, change: Partial<LedgerInput> = {}) {
  const told = {
    claimId: "claim-0",
    title: "27 July",
    language: "en",
  } as const;
  return toPublicLedger({ ...MALI, figures, ...change }, published, told);
}

function without(leftOut: (figure: LedgerFigure) => boolean) {
  return new Map(
    figures.flatMap((figure) =>
      leftOut(figure)
        ? []
        : [[figure.claimId ?? "", editionOf(figure)] as const],
    ),
  );
}

describe("toPublicLedger", () => {
  it("lines published figures up, with the sums that hold", () => {
    const { rows, marks } = ledger()!;
    expect(rows.length).toBeGreaterThan(5);
    expect(marks.map(({ sentence }) => sentence).join("\n")).toContain(
      "9 soldiers (Kalumba) + 6 soldiers (Sokolo) = 15: the sum holds",
    );
  });

  it("shows nothing of what isn't published", () => {
    const isSix = ({ low }: LedgerFigure) => low === 6;
    const shown = JSON.stringify(ledger(without(isSix)));
    expect(JSON.stringify(ledger())).toContain("6 soldiers");
    expect(shown).not.toContain("6 soldiers");
    expect(shown).not.toMatch(/"text":"6"/);
    expect(ledger(new Map())).toBeUndefined();
  });

  it("leaves out a figure that was corrected since, and every sum over it", () => {
    const corrected = figures.map((figure) =>
      figure.low === 12 ? { ...figure, low: 11, high: 11 } : figure,
    );
    const shown = JSON.stringify(ledger(all, { figures: corrected }));
    expect(shown).not.toMatch(/\b1[12]\b/);
    const derived = figures.filter(({ terms }) =>
      terms?.some(
        ({ figureId }) => figures.find(({ id }) => id === figureId)?.low === 12,
      ),
    );
    expect(derived.length).toBeGreaterThan(0);
    expect(shown).not.toContain("is derived: 12");
  });

  it("names no outlet that the edition doesn't quote, and repeats no note of the desk", () => {
    const unquoted = new Map(
      [...all].map(([id, { figures: said }]) => [
        id,
        { figures: said, mentions: [], slug: null },
      ]),
    );
    const outlets = figures.flatMap(({ carriedBy }) => carriedBy?.name ?? []);
    expect(outlets.length).toBeGreaterThan(0);
    const note = {
      id: "n",
      measure: "neutralized",
      party: null,
      text: "The desk wonders about captives.",
      source: null,
    };
    const shown = JSON.stringify(ledger(unquoted, { measureNotes: [note] }));
    for (const outlet of outlets) expect(shown).not.toContain(`"${outlet}"`);
    expect(shown).not.toContain("captives");
  });

  it("leads from each cell to the claim that says it, or to its own words", () => {
    const { rows } = ledger()!;
    const cells = rows.flatMap((row) => row.cells);
    const said = cells.filter(({ text }) => text !== "");
    const own = { url: `https://${figures[0]!.id}.example/` };
    const quoted = { ...own, exact: "48 dead", cut: false };
    expect(said.filter((cell) => cell.quoted)).toMatchObject([{ quoted }]);
    for (const cell of said.filter(({ quoted }) => !quoted)) {
      expect(cell.claim).toMatch(/^says-[a-z]$/);
    }
    for (const cell of cells.filter(({ text }) => text === "")) {
      expect(cell).not.toHaveProperty("claim");
    }
  });

  it("tells where places lie only in the words of published mentions", () => {
    const [one, two] = [figures[0]!, figures[1]!];
    const told = (figure: LedgerFigure, words: string) => ({
      claimId: figure.claimId ?? "",
      mentionId: figure.mentionId ?? "",
      articleId: "a",
      place: "Kalumba",
      words,
      carriedBy: figure.carriedBy,
    });
    const descriptions = [
      told(one, "in central Mali"),
      told(two, "near the border"),
    ];
    const shown = (published: typeof all) =>
      JSON.stringify(ledger(published, { descriptions }));
    expect(shown(all)).toContain("where Kalumba lies");
    const less = without(({ id }) => id === two.id);
    expect(shown(less)).not.toContain("near the border");
  });

  it("is left out where the claim's own figure stands alone", () => {
    const lone = without(({ claimId }) => claimId !== "claim-0");
    expect(ledger(lone)).toBeUndefined();
  });

  it("stays small however many figures are published", () => {
    const [some] = figures;
    const many = Array.from({ length: 500 }, (_, i) => ({
      ...some!,
      id: `f${i}`,
      terms: null,
      statedBy: { id: "army", name: "the army" },
      place: i === 0 ? null : `Place ${i}`,
      claimId: "claim-0",
    }));
    const edition = { figures: many.map(asView), mentions: [], slug: null };
    const big = ledger(new Map([["claim-0", edition]]), { figures: many })!;
    expect(big.rows).toHaveLength(14);
    expect(big.rowsLeftOut).toBe(486);
    expect(big.marks.length).toBeLessThanOrEqual(10);
    for (const { cells } of big.rows) {
      for (const { marks } of cells) {
        for (const mark of marks) expect(mark).toBeLessThan(big.marks.length);
      }
    }
  });
});
