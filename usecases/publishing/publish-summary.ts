import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { holdPublications } from "@/db/queries/corrections";
import { listCurrentDocuments } from "@/db/queries/publications";
import { endWaiting } from "@/db/queries/schedules";
import { listSlugs } from "@/db/queries/slugs";
import {
  findSummarySignature,
  listSummaryAuthors,
  lockSummary,
  type SummaryRow,
} from "@/db/queries/summaries";
import { unlessRefused } from "@/db/refusable";
import { type Actor, may } from "@/domain/people/actor";
import {
  type ClaimEdition,
  type EditionCorrection,
  type EditionSigner,
  editionAt,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import {
  type SummaryClaimsRefusal,
  summaryClaims,
} from "@/domain/publishing/summary-claims";
import type { SummaryDocumentRefusal } from "@/domain/summaries/summary-block";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import {
  citedClaimIds,
  textOfBlock,
} from "@/domain/summaries/summary-sentences";
import { ok, type Result, refuse } from "@/lib/result";
import {
  refusedSignature,
  type SignSummaryRefusal,
  signSummary,
} from "@/usecases/summaries/sign-summary";
import { chooseSlug } from "./choose-slug";
import { nextEditionHead } from "./edition-head";
import { namesSource } from "./names-source";
import type { PublishedEdition } from "./put-claim-edition";
import { putSummaryEdition } from "./put-summary-edition";
import { summaryNotice } from "./summary-notice";

type SummaryTextRefusal = "empty" | "names-confidential-source";

export type PublishSummaryRefusal =
  | SignSummaryRefusal
  | "address-taken"
  | "already-published"
  | SummaryTextRefusal
  | SummaryClaimsRefusal
  | SummaryDocumentRefusal;

/** Which summary, and where it shall be read; `revision`: that one or none. */
export type PublishSummary = {
  summaryId: string;
  slug?: string;
  revision?: number;
};

/**
 * Puts a summary before the public, frozen. One that nobody has countersigned
 * yet is countersigned by this act, which its only author therefore can't do.
 */
export async function publishSummary(
  actor: Actor,
  input: PublishSummary,
): Promise<Result<PublishedEdition, PublishSummaryRefusal>> {
  try {
    return await unlessRefused(db, (tx) => publishSummaryIn(tx, actor, input));
  } catch (error) {
    if (breaks(error, "slugs_subject_kind_slug_pk")) {
      return refuse("address-taken");
    }
    return refusedSignature(error);
  }
}

/** The same inside a transaction that does not outlive a refusal. */
export async function publishSummaryIn(
  tx: Transaction,
  actor: Actor,
  input: PublishSummary,
): Promise<Result<PublishedEdition, PublishSummaryRefusal>> {
  const { newsroomId } = actor;
  const { summaryId } = input;
  const found = await publishableSummary(tx, actor, input);
  if (!found.ok) return found;
  const { summary, signatureId } = found.value;
  const slug = await chooseSlug(tx, {
    kind: "summary",
    subjectId: summaryId,
    newsroomId,
    words: summary.title,
    asked: input.slug,
  });
  if (!slug.ok) return slug;
  const next = { summary, slug: slug.value, correction: null };
  const edition = await summaryEdition(tx, actor, next);
  if (!edition.ok) return edition;
  const subject = { kind: "summary", subjectId: summaryId } as const;
  await endWaiting(tx, { ...subject, newsroomId }, "published");
  const put = { edition: edition.value, summaryId, signatureId } as const;
  const first = { state: "published", repeats: false } as const;
  return ok(await putSummaryEdition(tx, actor, { ...put, ...first }));
}

/** The summary, locked and signed, if this person may publish it first. */
export async function publishableSummary(
  tx: Transaction,
  actor: Actor,
  input: PublishSummary,
): Promise<
  Result<{ summary: SummaryRow; signatureId: string }, PublishSummaryRefusal>
> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { summaryId } = input;
  const key = { newsroomId: actor.newsroomId, summaryId };
  const summary = await lockSummary(tx, key);
  if (!summary) return refuse("not-found");
  const { revision } = summary;
  if (input.revision !== undefined && input.revision !== revision) {
    return refuse("changed-meanwhile", { revision });
  }
  const [taken] = await listSlugs(tx, {
    kind: "summary",
    subjectIds: [summaryId],
  });
  if (taken) return refuse("already-published");
  const known = await findSummarySignature(tx, { ...key, revision });
  if (known) return ok({ summary, signatureId: known.id });
  const signed = await signSummary(tx, actor, { summaryId, revision });
  return signed.ok ? ok({ summary, ...signed.value }) : signed;
}

/** The next edition of a countersigned summary, not before the public yet. */
export async function summaryEdition(
  tx: Transaction,
  actor: Actor,
  of: {
    summary: SummaryRow;
    slug: string;
    correction: EditionCorrection | null;
  },
): Promise<
  Result<
    SummaryEdition,
    SummaryTextRefusal | SummaryClaimsRefusal | SummaryDocumentRefusal
  >
> {
  const { summary, slug, correction } = of;
  const blocks = readSummaryDocument(summary.document);
  if (!blocks.ok) return blocks;
  if (blocks.value.length === 0) return refuse("empty");
  const { newsroomId } = actor;
  const subjectIds = citedClaimIds(blocks.value);
  await holdPublications(tx, subjectIds);
  const documents = await listCurrentDocuments(tx, {
    newsroomId,
    kind: "claim",
    subjectIds,
  });
  const published = documents.map(({ document, slug: at }) =>
    editionAt<ClaimEdition>(document, at),
  );
  const claims = summaryClaims(blocks.value, published);
  if (!claims.ok) return claims;
  const { title, standfirst, language } = summary;
  const texts = [title, standfirst, ...blocks.value.map(textOfBlock)];
  if (await namesSource(tx, { newsroomId, claimIds: subjectIds }, texts)) {
    return refuse("names-confidential-source");
  }
  const now = new Date();
  const head = await nextEditionHead(tx, {
    kind: "summary",
    subjectId: summary.id,
    newsroomId,
    slug,
    correction,
    contentNotice: await summaryNotice(tx, {
      newsroomId,
      claimIds: subjectIds,
    }),
    now,
    signedBy: await signersOf(tx, actor, summary, now),
  });
  return ok({
    ...head,
    kind: "summary",
    title,
    standfirst,
    language,
    blocks: blocks.value,
    claims: claims.value,
  });
}

async function signersOf(
  tx: Transaction,
  actor: Actor,
  summary: SummaryRow,
  now: Date,
): Promise<EditionSigner[]> {
  const { newsroomId } = actor;
  const at = { newsroomId, summaryId: summary.id, revision: summary.revision };
  const authors = await listSummaryAuthors(tx, summary.id);
  const signature = await findSummarySignature(tx, at);
  const wrote = authors.map(
    ({ name }): EditionSigner => ({
      name,
      part: "wrote",
      at: summary.updatedAt.toISOString(),
    }),
  );
  return [
    ...wrote,
    {
      name: signature?.signedBy ?? "",
      part: "countersigned",
      at: signature?.signedAt.toISOString() ?? "",
    },
    { name: actor.name, part: "published", at: now.toISOString() },
  ];
}
