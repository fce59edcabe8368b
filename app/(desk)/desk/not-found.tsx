import { useTranslation } from "#translation";

import { pageLanguage } from "@/auth/actor";
import { ButtonLink } from "@/components/button";

export default async function NotFound() {
  await pageLanguage();
  const t = useTranslation();
  return (
    <div className="max-w-xl space-y-3">
      <h1 className="font-serif text-2xl font-semibold">
        {t("There is nothing at this address", "Il n’y a rien à cette adresse")}
      </h1>
      <p>
        {t(
          "It may have been moved or belong to another newsroom’s desk.",
          "La page a pu être déplacée, ou appartenir au bureau d’une autre rédaction.",
        )}
      </p>
      <ButtonLink href="/desk">
        {t("Back to the queue", "Retour à la file")}
      </ButtonLink>
    </div>
  );
}
