import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { NewSummaryForm } from "./new-summary-form";

export const generateMetadata = titled("New summary", "Nouvelle synthèse");

export default async function NewSummaryPage() {
  await requireActor();
  const t = useTranslation();
  return (
    <div className="mx-auto max-w-xl">
      <PageHead
        title={t("New summary", "Nouvelle synthèse")}
        about={t(
          "Give it a title; the writing comes next.",
          "Donnez-lui un titre\u00a0; l’écriture vient ensuite.",
        )}
      />
      <NewSummaryForm />
    </div>
  );
}
