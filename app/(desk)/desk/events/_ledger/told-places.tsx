import Link from "next/link";
import { useTranslation } from "#translation";

import { RatingMark } from "@/components/marks";
import type { ToldPlace } from "@/domain/figures/place-tellings";
import { TOLD_DIFFERENTLY } from "./mark-look";

const { tone, sign, word } = TOLD_DIFFERENTLY;

/** Where reports say that places lie, where they don't tell it alike. */
export function ToldPlaces({ places }: { places: readonly ToldPlace[] }) {
  const t = useTranslation();
  const differing = places.filter(({ mark }) => mark !== null);
  if (differing.length === 0) return null;
  return (
    <ul
      aria-label={t("Places told differently", "Lieux situés différemment")}
      className="mt-4 space-y-2 text-sm"
    >
      {differing.map((told) => (
        <li key={told.place}>
          <RatingMark tone={tone} mark={sign} label={t.of(word)} />{" "}
          {t("Where", "Où se trouve")} <strong>{told.place}</strong>
          {t(" lies: ", "\u00a0: ")}
          <Tellings told={told} />
          {t(
            ". Whether all can hold is for a map to say.",
            ". Une carte dira si tout cela peut être vrai.",
          )}
        </li>
      ))}
    </ul>
  );
}

function Tellings({ told }: { told: ToldPlace }) {
  const t = useTranslation();
  return told.tellings.map(({ words, descriptions }, i) => {
    const byArticle = new Map(
      descriptions.map((each) => [each.articleId, each]),
    );
    return (
      <span key={words}>
        {i > 0 && t("; ", "\u00a0; ")}
        <q className="font-serif">{words}</q> (
        {[...byArticle.values()].map(({ articleId, claimId, carriedBy }, j) => (
          <span key={articleId}>
            {j > 0 && ", "}
            <Link href={`/desk/claims/${claimId}#mentions`}>
              {carriedBy?.name ??
                t("an outlet without a name", "un média sans nom")}
            </Link>
          </span>
        ))}
        )
      </span>
    );
  });
}
