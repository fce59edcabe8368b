import Link from "next/link";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { NewArticle } from "./new-article";

export const generateMetadata = titled("New article", "Nouvel article");

export default async function NewArticlePage() {
  await requireActor();
  const t = useTranslation();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={t("New article", "Nouvel article")}
        about={
          <>
            {t(
              "Give its address, paste its words or its page, or drop a file. You see what was understood before anything is saved. For a page that only your browser gets to see there is",
              "Donnez son adresse, collez ses mots ou sa page, ou déposez un fichier. Vous voyez ce qui a été compris avant que rien ne soit enregistré. Pour une page que seul votre navigateur voit, il y a",
            )}{" "}
            <Link href="/desk/settings/bookmarklet">
              {t("a bookmarklet", "un marque-page actif")}
            </Link>
            .
          </>
        }
      />
      <NewArticle />
    </div>
  );
}
