import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { readChoices } from "@/usecases/claims/read-choices";
import { viewClaim } from "@/usecases/claims/view-claim";
import { matchImportedToClaim } from "@/usecases/matching/match-imported";
import { matchClaim } from "@/usecases/matching/match-text";
import { CheckedBeforePart } from "../../_claim/checked-before-part";
import { ClaimPanel } from "../../_claim/claim-panel";

export const generateMetadata = titled("Claim", "Affirmation");

type Props = { params: Promise<{ id: string }> };

export default async function ClaimPage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewClaim(actor, id.data) : undefined;
  if (!view) notFound();
  const [choices, ours, theirs] = await Promise.all([
    readChoices(actor),
    matchClaim(actor, view.claim.id),
    matchImportedToClaim(actor, view.claim.id),
  ]);
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="sr-only">
        {t("Claim:", "Affirmation\u00a0:")} {view.claim.statement}
      </h1>
      <ClaimPanel view={view} choices={choices} viewerId={actor.userId} />
      <CheckedBeforePart ours={ours ?? []} theirs={theirs} />
    </div>
  );
}
