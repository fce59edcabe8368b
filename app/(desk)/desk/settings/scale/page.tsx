import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { RatingMark, Tag } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { may } from "@/domain/people/actor";
import { readScale } from "@/usecases/verdicts/edit-scale";
import { NotForYou } from "../_components/not-for-you";
import { AddRatingForm, RatingForms } from "./rating-forms";

export const generateMetadata = titled(
  "Rating scale",
  "Échelle d’appréciation",
);

export default async function ScalePage() {
  const actor = await requireActor();
  const t = useTranslation();
  if (!may(actor, "administer")) {
    return <NotForYou title={t("Rating scale", "Échelle d’appréciation")} />;
  }
  const scale = await readScale(actor);
  const next = Math.max(-1, ...scale.map(({ position }) => position)) + 1;
  return (
    <>
      <PageHead
        title={t("Rating scale", "Échelle d’appréciation")}
        about={t(
          "What a verdict can say of a claim. Editions that are out keep the words they were published with.",
          "Ce qu’un verdict peut dire d’une affirmation. Les éditions déjà parues gardent les mots avec lesquels elles ont été publiées.",
        )}
      />
      <Section title={t("Ratings", "Appréciations")}>
        <ul
          aria-label={t("Ratings", "Appréciations")}
          className="divide-y divide-rule"
        >
          {scale.map((rating) => (
            <li key={rating.key}>
              <details>
                <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
                  <RatingMark {...rating} />
                  <span className="min-w-0 flex-1 basis-60 text-sm text-ink-soft">
                    {rating.meaning}
                  </span>
                  <span className="ml-auto flex items-baseline gap-3">
                    <code className="font-mono text-sm">{rating.key}</code>
                    {rating.retired && (
                      <Tag>{t("retired", "n’est plus donnée")}</Tag>
                    )}
                    <span className="text-sm text-accent underline">
                      {t("Change", "Modifier")}
                    </span>
                  </span>
                </summary>
                <RatingForms rating={rating} />
              </details>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("Add a rating", "Ajouter une appréciation")}>
        <AddRatingForm position={next} />
      </Section>
    </>
  );
}
