import { useTranslation } from "#translation";

import { Stamp } from "@/components/stamp";
import { Time } from "@/components/time";
import type { Translate } from "@/lib/translate";
import type { ClaimView } from "@/usecases/claims/view-claim";

/** What was done with the claim, and the verdicts that came before. */
export function ClaimHistory({ view }: { view: ClaimView }) {
  const t = useTranslation();
  return (
    <div className="space-y-4">
      <EarlierVerdicts view={view} />
      <ol aria-label={t("History", "Historique")} className="space-y-1 text-sm">
        {view.history.map((entry) => (
          <li key={entry.seq} className="flex flex-wrap gap-x-2">
            <span className="text-ink-soft">
              <Time at={entry.at} />
            </span>
            <span>
              {entry.actorName ?? t("the installation", "l’installation")}
            </span>
            <span className="font-mono">{entry.action}</span>
            <span className="font-mono text-ink-soft" title={entry.hash}>
              {entry.hash.slice(0, 8)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Verdicts that no longer count: returned, taken back, or voided by an edit. */
function EarlierVerdicts({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const current = view.claim.verdict?.id;
  const earlier = view.verdicts.filter((verdict) => verdict.id !== current);
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-sm">
        {t("Earlier verdicts", "Verdicts antérieurs")} ({earlier.length})
      </summary>
      <ul className="mt-2 space-y-3">
        {earlier.map((verdict) => (
          <li key={verdict.id} className="space-y-1">
            <Stamp
              verdict={{
                ...verdict,
                proposedBy: verdict.proposedByName,
                proposedAt: verdict.proposedAt.toISOString(),
                countersignedBy:
                  verdict.status === "countersigned"
                    ? verdict.decidedByName
                    : null,
                countersignedAt: verdict.decidedAt?.toISOString() ?? null,
              }}
            />
            <p className="text-sm">{sayEnd(verdict, t)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why a verdict no longer counts. */
function sayEnd(verdict: ClaimView["verdicts"][number], t: Translate): string {
  const { status, decidedByName, returnReason, claimRevision } = verdict;
  switch (status) {
    case "returned":
      return t(
        `Returned by ${decidedByName}: ${returnReason}`,
        `Renvoyé par ${decidedByName}\u00a0: ${returnReason}`,
      );
    case "withdrawn":
      return t("Taken back by its proposer.", "Retiré par qui l’a proposé.");
    default:
      return t(
        `Voided: it was on revision ${claimRevision}.`,
        `Annulé\u00a0: il portait sur la révision ${claimRevision}.`,
      );
  }
}
