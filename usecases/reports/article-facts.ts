import "server-only";

import type { Transaction } from "@/db/client";
import { findArticle } from "@/db/queries/articles";
import { findSignOff } from "@/db/queries/coverage";
import {
  listClaimIdsOfVersion,
  listSettledSentences,
} from "@/db/queries/report-facts";
import { findCurrentVersion, type VersionRow } from "@/db/queries/versions";
import type { CaptureMethod, Rights } from "@/domain/articles/version";
import type { ReportFacts } from "@/domain/reports/make-report";
import { codePointIndex } from "@/lib/code-points";
import { coverageOfVersion } from "@/usecases/articles/read-coverage";
import type { SubjectFacts } from "./gather-report";

const HOW: Record<CaptureMethod, string> = {
  paste: "pasted by hand",
  html: "from the source of its page",
  url: "fetched from its address",
  file: "from a file",
  api: "sent by a program",
  bookmarklet: "from a reader's browser",
};

/** How much of a sentence of somebody else's text a report repeats. */
const QUOTED = 120;

/** What is particular to the report of an article: undefined if there is none. */
export async function articleFacts(
  tx: Transaction,
  key: { newsroomId: string; id: string },
): Promise<SubjectFacts | undefined> {
  const { newsroomId, id: articleId } = key;
  const article = await findArticle(tx, { newsroomId, articleId });
  const version = await findCurrentVersion(tx, { newsroomId, articleId });
  if (!article || !version) return undefined;
  const of = { newsroomId, versionId: version.id };
  const signOff = await findSignOff(tx, of);
  const { title, byline, publishedAt, language, rights } = article;
  return {
    subject: {
      kind: "article",
      id: articleId,
      title,
      outlet: article.outlet ?? "",
      byline,
      url: article.sourceUrl,
      publishedAt,
      language,
      rights,
      version: {
        id: version.id,
        n: version.n,
        sha256: version.sha256,
        capturedAt: version.capturedAt.toISOString(),
        capturedHow: HOW[version.captureMethod],
      },
    },
    coverage: await coverageFacts(tx, newsroomId, { version, rights }),
    signOff: signOff
      ? {
          by: signOff.signedBy,
          at: signOff.signedAt.toISOString(),
          versionSha256: signOff.versionSha256,
          note: null,
        }
      : null,
    claimIds: await listClaimIdsOfVersion(tx, of),
  };
}

async function coverageFacts(
  tx: Transaction,
  newsroomId: string,
  of: { version: VersionRow; rights: Rights },
): Promise<NonNullable<ReportFacts["coverage"]>> {
  const { version, rights } = of;
  const coverage = await coverageOfVersion(tx, newsroomId, version);
  const settled = await listSettledSentences(tx, {
    newsroomId,
    versionId: version.id,
  });
  const byIndex = new Map(settled.map((item) => [item.sentence, item]));
  const { toUnit } = codePointIndex(version.text);
  const sentence = (index: number) => {
    const { start, end } = version.sentences[index] ?? { start: 0, end: 0 };
    const words = version.text.slice(toUnit(start), toUnit(end));
    return { index, start, end, words: quoted(words, rights) };
  };
  const inState = (state: string) =>
    coverage.sentences.filter((one) => one.state === state);
  return {
    sentences: coverage.sentences.length,
    claimed: coverage.claimed,
    dispositioned: inState("dispositioned").flatMap(({ index }) => {
      const item = byIndex.get(index);
      if (!item) return [];
      const { disposition, reason, by, at } = item;
      const how = { disposition, reason, by, at: at.toISOString() };
      return [{ ...sentence(index), ...how }];
    }),
    open: inState("open").map(({ index }) => sentence(index)),
  };
}

/** Somebody else's text is quoted, never published again. */
function quoted(words: string, rights: Rights): string {
  const points = [...words];
  if (rights !== "third_party" || points.length <= QUOTED) return words;
  return `${points.slice(0, QUOTED).join("")}…`;
}
