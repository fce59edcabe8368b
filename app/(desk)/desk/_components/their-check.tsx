import { RatingMark, Tag } from "@/components/marks";
import { webAddress } from "@/lib/web-address";
import type { TheirCheck } from "@/usecases/imports/read-rating-rule";

/** A check of another house: whose it is, where it stands, how they rate it. */
export function TheirCheckView({ check }: { check: TheirCheck }) {
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
        <Tag>theirs</Tag>
        <a
          href={webAddress(check.url) ?? undefined}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="break-words"
        >
          {publisher.name}
          <span className="sr-only">: their check, in a new tab</span>
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
            claimed by {claimant}
          </span>
        )}
      </p>
      <TheirRating rating={check.rating} />
    </div>
  );
}

function TheirRating({ rating }: { rating: TheirCheck["rating"] }) {
  const { given, mapped, rule } = rating;
  if (given === null) {
    return <p className="text-sm text-ink-soft">They give no rating.</p>;
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <span>
        They say{" "}
        <q dir="auto" className="break-words">
          {given}
        </q>
      </span>
      <span className="text-ink-soft">
        {mapped ? "on our scale" : `not mapped: ${rule}`}
      </span>
      {mapped && <RatingMark {...mapped} />}
      {mapped && <span className="text-ink-soft">by {rule}</span>}
    </p>
  );
}
