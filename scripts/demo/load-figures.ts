import {
  newDerivedFigureInput,
  newFigureInput,
} from "@/domain/figures/figure-form";
import { measureNoteInput } from "@/domain/figures/measure-note-input";
import type { Actor } from "@/domain/people/actor";
import { addFigure } from "@/usecases/figures/add-figure";
import { deriveFigure } from "@/usecases/figures/derive-figure";
import { noteMeasure } from "@/usecases/figures/note-measure";
import type { DemoFigure, Outlet } from "./demo-claim";
import { done } from "./demo-desk";
import { PARTIES } from "./mali-sources";

type At = {
  claimId: string;
  claimant: { name: string };
  mentions: ReadonlyMap<Outlet, string>;
  figureIds: ReadonlyMap<string, string>;
};

/** Records a figure of a demo claim, or the sum of some before it. */
export async function loadFigure(
  actor: Actor,
  figure: DemoFigure,
  { claimId, claimant, mentions, figureIds }: At,
): Promise<{ id: string; revision: number | null }> {
  const { measure, population, place } = figure;
  const scope = { claimId, measure, population, place };
  if ("sum" in figure) {
    const terms = figure.sum.map(([key, sign]) => ({
      figureId: figureIds.get(key),
      sign,
    }));
    const input = newDerivedFigureInput.parse({ ...scope, terms });
    return done(await deriveFigure(actor, input));
  }
  const { n, words, bound = "exactly" } = figure;
  const input = newFigureInput.parse({
    ...scope,
    low: n,
    high: bound === "at_least" ? null : n,
    bound,
    exactWords: words,
    mentionId: mentions.get(figure.in),
    statedByName: figure.by === null ? null : claimant.name,
  });
  return done(await addFigure(actor, input));
}

/** What the army's word is known to mean: nothing, and that is worth noting. */
export async function loadMeaning(actor: Actor): Promise<void> {
  const input = measureNoteInput.parse({
    measure: "neutralized",
    party: PARTIES.army,
    meaning: "it has not said whether this includes captives.",
  });
  done(await noteMeasure(actor, input));
}
