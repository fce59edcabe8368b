import Link from "next/link";

import { RatingMark } from "@/components/marks";
import type { MentionView } from "@/domain/publishing/checked-claim";
import type { WordingDrift } from "@/usecases/claims/compare-mentions";

type Props = { mentions: MentionView[]; drift: WordingDrift[] };

/** Where the claim is made, and what each changes in the first one's words. */
export function MentionsPart({ mentions, drift }: Props) {
  return (
    <ul className="space-y-3">
      {mentions.map((mention) => (
        <li key={mention.id} className="space-y-1">
          <blockquote
            lang={mention.language}
            dir="auto"
            className="font-serif text-ink-soft"
          >
            …{mention.prefix}
            <mark className="bg-transparent text-ink underline decoration-accent decoration-2 underline-offset-4">
              {mention.exact}
            </mark>
            {mention.suffix}…
          </blockquote>
          <p className="text-sm text-ink-soft">
            <Link href={`/desk/articles/${mention.articleId}`}>
              {mention.articleTitle}
            </Link>
            {mention.outlet && `, ${mention.outlet}`} · version{" "}
            {mention.versionN}
          </p>
          <Drift
            said={drift.find((each) => each.mentionId === mention.id)?.said}
          />
        </li>
      ))}
    </ul>
  );
}

/** What a mention words otherwise; nothing for the first one. */
function Drift({ said = [] }: { said?: string[] }) {
  if (said.length === 0) return null;
  return (
    <ul aria-label="Worded differently" className="space-y-1 text-sm">
      {said.map((sentence) => (
        <li key={sentence}>
          <RatingMark tone="amber" mark="≠" label="Wording" /> {sentence}
        </li>
      ))}
    </ul>
  );
}
