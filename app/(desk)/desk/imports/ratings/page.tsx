import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { RatingMark } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { RATING_WORDS } from "@/domain/imports/rating-words";
import { may } from "@/domain/people/actor";
import { readReadings } from "@/usecases/imports/edit-readings";
import { ForgetReading, ReadingForm } from "../_components/reading-forms";

export const generateMetadata = titled(
  "Ratings of others",
  "Appréciations des autres",
);

type Readings = Awaited<ReturnType<typeof readReadings>>;

export default async function RatingsPage() {
  const actor = await requireActor();
  const t = useTranslation();
  const { scale, readings } = await readReadings(actor);
  const inUse = scale.filter((entry) => !entry.retired);
  const administers = may(actor, "administer");
  return (
    <>
      <PageHead
        title={t("Ratings of others", "Appréciations des autres")}
        about={t(
          "Their words stay as they are. Beside them stands what they come to on our scale, by the first of these rules that fits; what none fits is not mapped.",
          "Leurs mots restent tels quels. À côté figure leur équivalent sur notre échelle, selon la première de ces règles qui convient\u00a0; si aucune ne convient, il n’y a pas d’équivalent.",
        )}
      />
      <Section title={t("1. Readings of our own", "1. Nos propres lectures")}>
        {readings.length === 0 ? (
          <EmptyState>
            {t(
              "This newsroom has no reading of its own.",
              "Cette rédaction n’a pas de lecture à elle.",
            )}
          </EmptyState>
        ) : (
          <Own readings={readings} scale={scale} administers={administers} />
        )}
        {administers && (
          <div className="mt-4">
            <ReadingForm
              choices={inUse.map(({ key, label }) => ({ value: key, label }))}
            />
          </div>
        )}
      </Section>
      <Section
        title={t("2. Words that mean the same", "2. Des mots de même sens")}
      >
        <p className="mb-2 text-sm text-ink-soft">
          {t(
            "Compared whole, or as far as their first colon, without case and signs.",
            "Comparés en entier, ou jusqu’à leur premier deux-points, sans majuscules ni signes.",
          )}
        </p>
        <dl className="space-y-3">
          {inUse.map((entry) => (
            <div key={entry.key}>
              <dt>
                <RatingMark {...entry} />
              </dt>
              <dd dir="auto" className="text-sm">
                {RATING_WORDS[entry.key]?.join(", ") ??
                  t("no words", "aucun mot")}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t("3. Numbers", "3. Des nombres")}>
        <p>
          {t(
            "The place from worst (1) to best (5), where both ends are given (the worst is 1 where it is not). It is mapped only if an entry of our scale stands at just that place:",
            "La place de la pire (1) à la meilleure (5), quand les deux bornes sont données (à défaut, la pire est 1). Elle n’a d’équivalent que si une entrée de notre échelle est exactement à cette place\u00a0:",
          )}{" "}
          {inUse
            .filter(({ value }) => value !== null)
            .map(({ label, value }) =>
              t(`${value} is ${label}`, `${value} vaut ${label}`),
            )
            .join(", ")}
          .
        </p>
      </Section>
    </>
  );
}

function Own(props: Readings & { administers: boolean }) {
  const t = useTranslation();
  const { readings, scale, administers } = props;
  return (
    <ul
      aria-label={t("Readings of our own", "Nos propres lectures")}
      className="divide-y divide-rule"
    >
      {readings.map(({ words, key }) => {
        const entry = scale.find((one) => one.key === key);
        return (
          <li
            key={words}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5"
          >
            <q dir="auto" className="min-w-0 flex-1 break-words">
              {words}
            </q>
            {entry ? (
              <RatingMark {...entry} />
            ) : (
              <span>{t("not mapped", "sans équivalent")}</span>
            )}
            {administers && <ForgetReading words={words} />}
          </li>
        );
      })}
    </ul>
  );
}
