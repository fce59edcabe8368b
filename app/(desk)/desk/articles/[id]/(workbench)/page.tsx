import type { Metadata } from "next";
import { z } from "zod";

import { ClaimPanel } from "@/app/(desk)/desk/_claim/claim-panel";
import { requireActor } from "@/auth/actor";
import { EmptyState } from "@/components/page";
import { readChoices } from "@/usecases/claims/read-choices";
import { viewClaim } from "@/usecases/claims/view-claim";

export const metadata: Metadata = { title: "Workbench" };

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The claim in hand; the article and its claims stand around it. */
export default async function ClaimInHandPage({ searchParams }: Props) {
  const actor = await requireActor();
  const id = z.uuid().safeParse((await searchParams).claim);
  if (!id.success) return <NoClaim />;
  const view = await viewClaim(actor, id.data);
  if (!view)
    return <EmptyState>There is no such claim on the desk.</EmptyState>;
  const choices = await readChoices(actor);
  return <ClaimPanel view={view} choices={choices} viewerId={actor.userId} />;
}

function NoClaim() {
  return (
    <EmptyState>
      Select words in the article and press C, and they are a claim. Choose an
      underlined passage or a claim in the list to work on it here. The key ?
      shows all keys.
    </EmptyState>
  );
}
