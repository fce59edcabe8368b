import Link from "next/link";

import type { MentionView } from "@/domain/publishing/checked-claim";

/** The article, outlet and version that a mention stands in. */
export function MentionSource({ mention }: { mention: MentionView }) {
  return (
    <>
      <Link href={`/desk/articles/${mention.articleId}`}>
        {mention.articleTitle}
      </Link>
      {mention.outlet && `, ${mention.outlet}`} · version {mention.versionN}
    </>
  );
}
