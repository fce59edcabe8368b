import Link from "next/link";
import { useTranslation } from "#translation";

import type { MentionView } from "@/domain/publishing/checked-claim";

/** The article, outlet and version that a mention stands in. */
export function MentionSource({ mention }: { mention: MentionView }) {
  const t = useTranslation();
  return (
    <>
      <Link href={`/desk/articles/${mention.articleId}`}>
        {mention.articleTitle}
      </Link>
      {mention.outlet && `, ${mention.outlet}`} · {t("version", "version")}{" "}
      {mention.versionN}
    </>
  );
}
