import type { SentenceDisposition } from "@/domain/articles/coverage";
import type { VersionText } from "@/domain/articles/version";
import type { ArticleView } from "@/usecases/articles/view-article";

/** What the workbench is sent of an article, and no more. */
export type WorkbenchArticle = Pick<
  ArticleView["article"],
  | "id"
  | "title"
  | "outlet"
  | "byline"
  | "publishedAt"
  | "language"
  | "sourceUrl"
  | "rights"
  | "revision"
  | "assignedTo"
  | "dueAt"
>;

export type WorkbenchVersion = VersionText & {
  id: string;
  n: number;
  sha256: string;
};

export type WaitingMention = Pick<
  ArticleView["waiting"][number],
  "id" | "claimId" | "state" | "before" | "start" | "end"
>;

export type WorkbenchView = {
  article: WorkbenchArticle;
  version: WorkbenchVersion;
  versions: ArticleView["versions"];
  mentions: ArticleView["mentions"];
  waiting: WaitingMention[];
  claims: ArticleView["claims"];
  dispositions: SentenceDisposition[];
  signOff: { by: string; at: Date; sha256: string } | null;
};

export type ClaimLine = ArticleView["claims"][number];
