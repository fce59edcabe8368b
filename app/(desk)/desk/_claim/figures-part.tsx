import { figureInWords } from "@/domain/figures/figure-words";
import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import type { FigureView } from "@/domain/publishing/checked-claim";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { AddFigure } from "./add-figure";
import { DeriveFigure } from "./derive-figure";
import { EditFigure } from "./edit-figure";
import { MeasureNames } from "./figure-fields";

/** The figures of a claim as data, and the forms to add and correct them. */
export function FiguresPart({ view }: { view: ClaimView }) {
  const { claim, offered } = view;
  const signed = claim.verdict !== null;
  return (
    <div className="space-y-4">
      <MeasureNames />
      {claim.figures.length === 0 && (
        <p className="text-sm text-ink-soft">
          This claim states no figure yet.
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
  const measure = MEASURE_WORDS.en[figure.measure] ?? figure.measure;
  return (
    <>
      <p>
        <span className="font-semibold">{figureInWords(figure, "en")}</span>{" "}
        {[figure.population, measure].filter(Boolean).join(", ")}
        <span className="text-sm text-ink-soft">
          {" · "}
          {figure.place ?? "the whole event"}
          {figure.asOf && ` · as of ${figure.asOf}`}
        </span>
      </p>
      <p className="text-sm text-ink-soft">
        {figure.derived ? (
          `Derived: ${figure.formula}`
        ) : (
          <>
            <q className="font-serif">{figure.exactWords}</q>
            {figure.statedBy
              ? `, stated by ${figure.statedBy}`
              : ", in the outlet's own voice"}
          </>
        )}
      </p>
    </>
  );
}
