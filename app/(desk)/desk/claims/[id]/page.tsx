import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { readChoices } from "@/usecases/claims/read-choices";
import { viewClaim } from "@/usecases/claims/view-claim";
import { ClaimPanel } from "../../_claim/claim-panel";

export const metadata: Metadata = { title: "Claim" };

type Props = { params: Promise<{ id: string }> };

export default async function ClaimPage({ params }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewClaim(actor, id.data) : undefined;
  if (!view) notFound();
  const choices = await readChoices(actor);
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="sr-only">Claim: {view.claim.statement}</h1>
      <ClaimPanel view={view} choices={choices} viewerId={actor.userId} />
    </div>
  );
}
