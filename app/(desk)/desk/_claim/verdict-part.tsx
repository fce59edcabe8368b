import { useTranslation } from "#translation";

import { Address } from "@/app/(desk)/desk/_components/address";
import { Correcting } from "@/app/(desk)/desk/_components/correcting";
import { Scheduling } from "@/app/(desk)/desk/_components/scheduling";
import { Stamp } from "@/components/stamp";
import { sayFinding } from "@/domain/verdicts/say-policy";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { DecideForms, PublishForm, WithdrawForm } from "./decide-forms";
import { ProposeForm } from "./propose-form";

type Props = { view: ClaimView; viewerId: string };

/** The verdict that stands, and the next signature that this person may give. */
export function VerdictPart({ view, viewerId }: Props) {
  const t = useTranslation();
  const { claim, acts, proposal } = view;
  const findings = view.findings.map((one) => sayFinding(one, t.language));
  return (
    <div className="space-y-4">
      {claim.verdict ? (
        <>
          <Stamp verdict={claim.verdict} />
          <p className="whitespace-pre-line">{claim.verdict.rationale}</p>
        </>
      ) : (
        <p className="text-ink-soft">
          {t(
            "No verdict stands on this revision of the claim.",
            "Aucun verdict ne porte sur cette révision de l’affirmation.",
          )}
        </p>
      )}
      {proposal && findings.length > 0 && (
        <div className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
          <p className="font-medium">
            {t(
              "The evidence policy is not met:",
              "La règle de preuve n’est pas remplie\u00a0:",
            )}
          </p>
          <ul className="list-disc pl-5">
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </div>
      )}
      {acts.includes("propose") && (
        <ProposeForm
          claimId={claim.id}
          revision={claim.revision}
          ratings={view.ratings}
          hasEvidence={claim.evidence.length > 0}
        />
      )}
      {proposal && acts.includes("countersign") && (
        <DecideForms
          verdictId={proposal.id}
          policyMet={findings.length === 0}
        />
      )}
      {proposal && proposal.proposedBy === viewerId && (
        <WithdrawForm verdictId={proposal.id} />
      )}
      {acts.includes("publish") && !claim.slug && (
        <PublishForm claimId={claim.id} />
      )}
      {view.scheduling && (
        <Scheduling view={view.scheduling} ready={acts.includes("publish")} />
      )}
      {view.correcting && <Correcting view={view.correcting} of="claim" />}
      {view.address && <Address view={view.address} />}
    </div>
  );
}
