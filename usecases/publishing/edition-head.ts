import "server-only";

import type { Transaction } from "@/db/client";
import { findEditionDocument, listEditions } from "@/db/queries/editions";
import { findHead } from "@/db/queries/ledger";
import { findNewsroom } from "@/db/queries/newsrooms";
import type { Published } from "@/db/queries/publications";
import type {
  Edition,
  EditionCorrection,
  EditionHead,
  EditionSigner,
} from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { baseUrl } from "@/lib/env";

/** Who publishes, as documents name it. */
export async function publisherOf(
  tx: Transaction,
  newsroomId: string,
): Promise<Publisher> {
  const newsroom = await findNewsroom(tx, newsroomId);
  return {
    name: newsroom?.name ?? "",
    url: baseUrl(),
    language: newsroom?.language === "fr" ? "fr" : "en",
  };
}

/**
 * What the next edition of a claim or summary carries at its head: its
 * number, who signed it, the editions before it and where the ledger stood.
 */
export async function nextEditionHead(
  tx: Transaction,
  of: Published & {
    newsroomId: string;
    slug: string;
    signedBy: EditionSigner[];
    correction: EditionCorrection | null;
    contentNotice: string | null;
    now: Date;
  },
): Promise<EditionHead> {
  const earlier = await listEditions(tx, of);
  const publishedAt = of.now.toISOString();
  const head = await findHead(tx, of.newsroomId);
  const last = earlier.at(-1);
  const json = last && (await findEditionDocument(tx, last.id));
  const told = json ? (JSON.parse(json) as Edition).history : [];
  const hashes = new Map(earlier.map(({ n, sha256 }) => [n, sha256]));
  const history = told.map((entry) => ({
    ...entry,
    // An edition can't hold its own hash; the one after it can.
    sha256: hashes.get(entry.n) ?? null,
  }));
  const n = earlier.length + 1;
  const { correction } = of;
  return {
    n,
    slug: of.slug,
    publishedAt,
    firstPublishedAt: history[0]?.publishedAt ?? publishedAt,
    publisher: await publisherOf(tx, of.newsroomId),
    signedBy: of.signedBy,
    ledgerHead: {
      seq: head?.seq ?? 0,
      hash: head?.hash ?? "0".repeat(64),
      at: (head?.at ?? of.now).toISOString(),
    },
    history: [...history, { n, publishedAt, correction, sha256: null }],
    contentNotice: of.contentNotice,
  };
}
