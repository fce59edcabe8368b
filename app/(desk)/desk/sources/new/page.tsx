import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { NewSourceForm } from "./new-source-form";

export const generateMetadata = titled("New source", "Nouvelle source");

export default async function NewSourcePage() {
  await requireActor();
  const t = useTranslation();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={t("New source", "Nouvelle source")}
        about={t(
          "What can be consulted: a document, a statement, a recording, someone's word. Copies, and whom it repeats, are added on its page.",
          "Ce qui peut être consulté\u00a0: un document, une déclaration, un enregistrement, la parole de quelqu’un. Les copies, et qui elle reprend, s’ajoutent sur sa page.",
        )}
      />
      <NewSourceForm />
    </div>
  );
}
