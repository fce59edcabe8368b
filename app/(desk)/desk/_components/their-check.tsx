import { useTranslation } from "#translation";

import { RatingMark, Tag } from "@/components/marks";
import { webAddress } from "@/lib/web-address";
import type { TheirCheck } from "@/usecases/imports/read-rating-rule";

/** A check of another house: whose it is, where it stands, how they rate it. */
export function TheirCheckView({ check }: { check: TheirCheck }) {
  const t = useTranslation();
  const { statement, language, claimant, publisher, publishedOn } = check;
  return (
    <div className="space-y-1">
      <p
        lang={language ?? undefined}
        dir="auto"
        className="font-serif leading-snug break-words"
      >
        {statement}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
        <Tag>{t("theirs", "autre rédaction")}</Tag>
        <a
          href={webAddress(check.url) ?? undefined}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="break-words"
        >
          {publisher.name}
          <span className="sr-only">
            {t(
              ": their check, in a new tab",
              "\u00a0: sa vérification, dans un nouvel onglet",
            )}
          </span>
        </a>
        {publisher.name !== publisher.host && (
          <span className="text-ink-soft">{publisher.host}</span>
        )}
        {publishedOn && (
          <time dateTime={publishedOn} className="text-ink-soft">
            {publishedOn}
          </time>
        )}
        {claimant && (
          <span dir="auto" className="text-ink-soft">
            {t("claimed by", "affirmé par")} {claimant}
          </span>
        )}
      </p>
      <TheirRating rating={check.rating} />
    </div>
  );
}

function TheirRating({ rating }: { rating: TheirCheck["rating"] }) {
  const t = useTranslation();
  const { given, mapped } = rating;
  const rule = t.of(rating.rule);
  if (given === null) {
    return (
      <p className="text-sm text-ink-soft">
        {t("They give no rating.", "Aucune appréciation n’est donnée.")}
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span>
        {t("They say", "Leur verdict\u00a0:")}{" "}
        <q dir="auto" className="break-words">
          {typeof given === "string" ? given : t.of(given)}
        </q>
      </span>
      <span className="text-ink-soft">
        {mapped
          ? t("on our scale", "sur notre échelle")
          : t(`not mapped: ${rule}`, `sans équivalent\u00a0: ${rule}`)}
      </span>
      {mapped && <RatingMark {...mapped} />}
      {mapped && (
        <span className="text-ink-soft">
          {t("by", "selon")} {rule}
        </span>
      )}
    </p>
  );
}
