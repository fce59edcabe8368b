import { useTranslation } from "#translation";

import { figureInWords } from "@/domain/figures/figure-words";
import type { FigureView } from "@/domain/publishing/checked-claim";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { AddFigure } from "./add-figure";
import { DeriveFigure } from "./derive-figure";
import { EditFigure } from "./edit-figure";
import { MeasureNames } from "./figure-fields";
import { sayMeasure } from "./say-measure";

/** The figures of a claim as data, and the forms to add and correct them. */
export function FiguresPart({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const { claim, offered } = view;
  const signed = claim.verdict !== null;
  return (
    <div className="space-y-4">
      <MeasureNames />
      {claim.figures.length === 0 && (
        <p className="text-sm text-ink-soft">
          {t(
            "This claim states no figure yet.",
            "Cette affirmation ne donne pas encore de chiffre.",
          )}
        </p>
      )}
      <ul className="divide-y divide-rule">
        {claim.figures.map((figure) => (
          <li key={figure.id} className="space-y-1 py-2">
            <FigureLine figure={figure} />
            <EditFigure
              figure={figure}
              revision={claim.revision}
              signed={signed}
            />
          </li>
        ))}
      </ul>
      <AddFigure
        claimId={claim.id}
        claimant={claim.claimant?.name ?? ""}
        offered={offered.figures}
        mentions={claim.mentions}
        signed={signed}
      />
      {offered.terms.length > 1 && (
        <DeriveFigure
          claimId={claim.id}
          terms={offered.terms}
          signed={signed}
        />
      )}
    </div>
  );
}

function FigureLine({ figure }: { figure: FigureView }) {
  const t = useTranslation();
  const { asOf, formula, statedBy } = figure;
  const measure = sayMeasure(figure.measure, t.language);
  return (
    <>
      <p>
        <span className="font-semibold">
          {figureInWords(figure, t.language)}
        </span>{" "}
        {[figure.population, measure].filter(Boolean).join(", ")}
        <span className="text-sm text-ink-soft">
          {" · "}
          {figure.place ?? t("the whole event", "tout l’événement")}
          {asOf && t(` · as of ${asOf}`, ` · au ${asOf}`)}
        </span>
      </p>
      <p className="text-sm text-ink-soft">
        {figure.derived ? (
          t(`Derived: ${formula}`, `Calculé\u00a0: ${formula}`)
        ) : (
          <>
            <q className="font-serif">{figure.exactWords}</q>
            {statedBy
              ? t(`, stated by ${statedBy}`, `, donné par ${statedBy}`)
              : t(", in the outlet's own voice", ", dit par le média lui-même")}
          </>
        )}
      </p>
    </>
  );
}
