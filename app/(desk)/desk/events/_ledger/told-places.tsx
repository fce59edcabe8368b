import Link from "next/link";

import { RatingMark } from "@/components/marks";
import type { ToldPlace } from "@/domain/figures/place-tellings";
import { TOLD_DIFFERENTLY } from "./mark-look";

const { tone, sign, word } = TOLD_DIFFERENTLY;

/** Where reports say that places lie, where they don't tell it alike. */
export function ToldPlaces({ places }: { places: readonly ToldPlace[] }) {
  const differing = places.filter(({ mark }) => mark !== null);
  if (differing.length === 0) return null;
  return (
    <ul aria-label="Places told differently" className="mt-4 space-y-2 text-sm">
      {differing.map((told) => (
        <li key={told.place}>
          <RatingMark tone={tone} mark={sign} label={word} /> Where{" "}
          <strong>{told.place}</strong> lies: <Tellings told={told} />. Whether
          all can hold is for a map to say.
        </li>
      ))}
    </ul>
  );
}

function Tellings({ told }: { told: ToldPlace }) {
  return told.tellings.map(({ words, descriptions }, i) => {
    const byArticle = new Map(
      descriptions.map((each) => [each.articleId, each]),
    );
    return (
      <span key={words}>
        {i > 0 && "; "}
        <q className="font-serif">{words}</q> (
        {[...byArticle.values()].map(({ articleId, claimId, carriedBy }, j) => (
          <span key={articleId}>
            {j > 0 && ", "}
            <Link href={`/desk/claims/${claimId}#mentions`}>
              {carriedBy?.name ?? "an outlet without a name"}
            </Link>
          </span>
        ))}
        )
      </span>
    );
  });
}
