import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { PageHead, Section } from "@/components/page";
import { baseUrl } from "@/lib/env";
import { bookmarklet } from "./bookmarklet";
import { BookmarkletLink } from "./bookmarklet-link";

export const generateMetadata = titled("Bookmarklet", "Marque-page actif");

export default async function BookmarkletPage() {
  await requireActor();
  const t = useTranslation();
  return (
    <>
      <PageHead
        title={t("Bookmarklet", "Marque-page actif")}
        about={t(
          "For pages that only your browser gets to see: behind a subscription, or made by scripts.",
          "Pour les pages que seul votre navigateur peut voir\u00a0: réservées aux abonnés, ou faites par des scripts.",
        )}
      />
      <Section title={t("Set it up", "L’installer")}>
        <div className="space-y-4">
          <p>
            {t(
              "Drag this to your browser’s bar of bookmarks:",
              "Faites glisser ceci dans la barre de marque-pages de votre navigateur\u00a0:",
            )}
          </p>
          <BookmarkletLink program={bookmarklet(baseUrl())} />
        </div>
      </Section>
      <Section title={t("Use it", "L’utiliser")}>
        <ol className="list-decimal space-y-1 pl-5">
          <li>
            {t(
              "Open the article and choose the bookmark.",
              "Ouvrez l’article et choisissez le marque-page.",
            )}
          </li>
          <li>
            {t(
              "A new window shows what was understood of the page. Sign in if you are asked to.",
              "Une nouvelle fenêtre montre ce qui a été compris de la page. Connectez-vous si on vous le demande.",
            )}
          </li>
          <li>
            {t(
              "Set right what is wrong, and save. Until then nothing is kept.",
              "Rectifiez ce qui est faux, puis enregistrez. Jusque-là, rien n’est conservé.",
            )}
          </li>
        </ol>
        <p className="mt-3 text-sm text-ink-soft">
          {t(
            "The page is handed over as your browser has it, with whatever it shows of you. It waits half an hour. A few sites forbid their pages to send forms elsewhere: save such a page as a file and bring that in.",
            "La page est remise telle que votre navigateur la tient, avec tout ce qu’elle montre de vous. Elle attend une demi-heure. Quelques sites interdisent à leurs pages d’envoyer des formulaires ailleurs\u00a0: enregistrez alors la page dans un fichier, et déposez ce fichier.",
          )}
        </p>
      </Section>
    </>
  );
}
