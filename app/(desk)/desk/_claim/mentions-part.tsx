import Link from "next/link";

import type { MentionView } from "@/domain/publishing/checked-claim";

/** Where the claim is made, each in its own words. */
export function MentionsPart({ mentions }: { mentions: MentionView[] }) {
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
        </li>
      ))}
    </ul>
  );
}
