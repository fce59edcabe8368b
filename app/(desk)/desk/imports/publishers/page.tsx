import Link from "next/link";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { ANY_PUBLISHER } from "@/domain/imports/publishers";
import { may } from "@/domain/people/actor";
import { readPublishers } from "@/usecases/imports/edit-publishers";
import { AllowForm, DisallowForm } from "../_components/small-forms";

export const generateMetadata = titled("Publishers", "Médias");

export default async function PublishersPage() {
  const actor = await requireActor();
  const t = useTranslation();
  const publishers = await readPublishers(actor);
  const administers = may(actor, "administer");
  return (
    <>
      <PageHead
        title={t("Publishers", "Médias")}
        about={t(
          "A check comes in if the host of its address is on this list or lies under one that is, and the site of its author too where it names a body.",
          "Une vérification entre si l’hôte de son adresse est sur cette liste ou dépend d’un hôte qui y est, et si le site de son auteur y est aussi lorsqu’elle nomme un organisme.",
        )}
      />
      {publishers.some(({ host }) => host === ANY_PUBLISHER) && (
        <p
          role="status"
          className="mb-4 rounded border border-red bg-red-wash px-3 py-2 text-red"
        >
          {t(
            "The entry * lets every publisher in, whoever it is.",
            "L’entrée * admet tout média, quel qu’il soit.",
          )}
        </p>
      )}
      <Section title={t("Let in", "Admis")}>
        {publishers.length === 0 ? (
          <EmptyState>
            {t(
              "No publisher is let in yet, so every record is refused.",
              "Aucun média n’est encore admis\u00a0: tout enregistrement est donc refusé.",
            )}
          </EmptyState>
        ) : (
          <ul
            aria-label={t("Publishers", "Médias")}
            className="divide-y divide-rule"
          >
            {publishers.map(({ host, createdAt }) => (
              <li
                key={host}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2"
              >
                <Link
                  href={{ pathname: "/desk/imports/checks", query: { host } }}
                  className="min-w-0 flex-1 basis-60 break-all"
                >
                  {host}
                </Link>
                <span className="text-sm text-ink-soft">
                  {t("since", "depuis le")} <Time at={createdAt} />
                </span>
                {administers && <DisallowForm host={host} />}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {administers ? (
        <Section title={t("Let another in", "En admettre un autre")}>
          <AllowForm />
        </Section>
      ) : (
        <p className="text-ink-soft">
          {t(
            "An admin can change this list.",
            "Un administrateur peut modifier cette liste.",
          )}
        </p>
      )}
    </>
  );
}
