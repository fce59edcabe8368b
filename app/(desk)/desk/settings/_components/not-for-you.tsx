import { useTranslation } from "#translation";

import { EmptyState, PageHead } from "@/components/page";

/** A setting that only an admin sees, for whoever is none. */
export function NotForYou({ title }: { title: string }) {
  const t = useTranslation();
  return (
    <>
      <PageHead title={title} />
      <EmptyState>
        {t(
          "Your role does not include this. An admin of the newsroom can do it for you.",
          "Votre rôle ne comprend pas cela. Un administrateur de la rédaction peut le faire pour vous.",
        )}
      </EmptyState>
    </>
  );
}
