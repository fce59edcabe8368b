import { z } from "zod";
import { useTranslation } from "#translation";

import { ClaimPanel } from "@/app/(desk)/desk/_claim/claim-panel";
import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { EmptyState } from "@/components/page";
import { readChoices } from "@/usecases/claims/read-choices";
import { viewClaim } from "@/usecases/claims/view-claim";

export const generateMetadata = titled("Workbench", "Établi");

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The claim in hand; the article and its claims stand around it. */
export default async function ClaimInHandPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await searchParams).claim);
  if (!id.success) return <NoClaim />;
  const view = await viewClaim(actor, id.data);
  if (!view)
    return (
      <EmptyState>
        {t(
          "There is no such claim on the desk.",
          "Cette affirmation n’est pas sur le bureau.",
        )}
      </EmptyState>
    );
  const choices = await readChoices(actor);
  return <ClaimPanel view={view} choices={choices} viewerId={actor.userId} />;
}

function NoClaim() {
  const t = useTranslation();
  return (
    <EmptyState>
      {t(
        "Select words in the article and press C, and they are a claim. Choose an underlined passage or a claim in the list to work on it here. The key ? shows all keys.",
        "Sélectionnez des mots de l’article et appuyez sur C\u00a0: c’est une affirmation. Choisissez un passage souligné ou une affirmation de la liste pour y travailler ici. La touche\u00a0? montre toutes les touches.",
      )}
    </EmptyState>
  );
}
