import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import { CORRECTION_CHOICES } from "@/components/words";
import type { Correcting as View } from "@/usecases/publishing/standing-edition";
import { CorrectForm } from "./correct-form";
import { DecideCorrection, WithdrawCorrection } from "./decide-correction";

type Props = { view: View; of: "claim" | "summary" };

/** What stands published, the correction that waits for it, and what may be done. */
export function Correcting({ view, of }: Props) {
  const t = useTranslation();
  const { edition, waiting, returned } = view;
  return (
    <div className="space-y-3">
      {waiting && (
        <section
          aria-label={t(
            "Correction to countersign",
            "Correction à contresigner",
          )}
          className="space-y-3 rounded border border-rule bg-sheet p-3"
        >
          <Proposal proposal={waiting} n={edition.n} />
          {view.mayDecide && <DecideCorrection correctionId={waiting.id} />}
          {view.mayWithdraw && <WithdrawCorrection correctionId={waiting.id} />}
        </section>
      )}
      {returned && (
        <p className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
          {t(
            `The correction was returned by ${returned.decidedByName}:`,
            `La correction a été renvoyée par ${returned.decidedByName}\u00a0:`,
          )}{" "}
          {returned.returnReason}
        </p>
      )}
      {view.mayPropose && <CorrectForm edition={edition} of={of} />}
    </div>
  );
}

function Proposal(props: {
  proposal: NonNullable<View["waiting"]>;
  n: number;
}) {
  const t = useTranslation();
  const { kind, publicNote, reason, before, after } = props.proposal;
  const { proposedByName, proposedAt } = props.proposal;
  const what = t.of(CORRECTION_CHOICES[kind]);
  return (
    <div className="space-y-2">
      <p className="text-sm text-ink-soft">
        {t(
          `${what} of edition ${props.n}, proposed by ${proposedByName},`,
          `${what}, édition ${props.n}. Proposition\u00a0: ${proposedByName},`,
        )}{" "}
        <Time at={proposedAt} />
        {t(
          `. The public goes on reading edition ${props.n} until another editor countersigns it.`,
          `. Le public continue de lire l’édition ${props.n} jusqu’à ce qu’un autre éditeur contresigne.`,
        )}
      </p>
      <p dir="auto" className="font-serif whitespace-pre-line">
        {publicNote}
      </p>
      {before && after && (
        <p dir="auto" className="text-sm whitespace-pre-line">
          <del className="text-red">{before}</del>
          {"\n"}
          <ins className="text-green">{after}</ins>
        </p>
      )}
      {reason && (
        <p dir="auto" className="text-sm whitespace-pre-line text-ink-soft">
          {t("To the countersigner:", "À qui contresigne\u00a0:")} {reason}
        </p>
      )}
    </div>
  );
}
