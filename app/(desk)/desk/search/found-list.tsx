import Link from "next/link";
import { useTranslation } from "#translation";

import { RatingMark, Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { Found } from "@/usecases/search/show-found";
import { MarkedText } from "./marked-text";
import { KIND_WORDS, pageOf, stateWord } from "./search-words";

/** What was found, in its order, with the hits marked. */
export function FoundList({ found }: { found: Found[] }) {
  const t = useTranslation();
  return (
    <ol className="max-w-3xl">
      {found.map((one) => (
        <li
          key={one.id}
          className="border-b border-rule py-2.5 sm:grid sm:grid-cols-[6rem_1fr] sm:gap-x-3"
        >
          <p className="text-sm text-ink-soft">
            {t.of(KIND_WORDS[one.kind].one)}
          </p>
          <div className="min-w-0 space-y-1">
            <p dir="auto" className="font-serif break-words">
              <Link href={pageOf(one)}>
                <MarkedText text={one.title} />
              </Link>
            </p>
            {one.snippet.length > 0 && (
              <p dir="auto" className="text-sm break-words text-ink-soft">
                <MarkedText text={one.snippet} />
              </p>
            )}
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
              {one.rating && <RatingMark {...one.rating} />}
              {one.state && <Tag>{stateWord(one.state, t)}</Tag>}
              {one.confidential && (
                <Tag>{t("confidential", "confidentielle")}</Tag>
              )}
              <Time at={one.createdAt} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
