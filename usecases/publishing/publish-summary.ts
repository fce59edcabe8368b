import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import {
  addEdition,
  listCurrentDocuments,
  listSlugs,
  putPublication,
} from "@/db/queries/publications";
import {
  findSummarySignature,
  listSummaryAuthors,
  lockSummary,
  type SummaryRow,
  updateSummaryState,
} from "@/db/queries/summaries";
import { summaryEditionPage } from "@/documents/public/summary-page";
import { type Actor, may } from "@/domain/people/actor";
import {
  type ClaimEdition,
  type EditionCorrection,
  type EditionSigner,
  freeze,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import {
  type SummaryClaimsRefusal,
  summaryClaims,
} from "@/domain/publishing/summary-claims";
import type { SummaryDocumentRefusal } from "@/domain/summaries/summary-block";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import { citedClaimIds } from "@/domain/summaries/summary-sentences";
import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";
import {
  refusedSignature,
  type SignSummaryRefusal,
  signSummary,
} from "@/usecases/summaries/sign-summary";
import { chooseSlug } from "./choose-slug";
import { nextEditionHead } from "./edition-head";
import type { PublishedEdition } from "./publish-claim";

export type PublishSummaryRefusal =
  | SignSummaryRefusal
  | "address-taken"
  | "already-published"
  | "empty"
  | SummaryClaimsRefusal
  | SummaryDocumentRefusal;

/**
 * Puts a summary before the public, frozen. One that nobody has countersigned
 * yet is countersigned by this act, which its only author therefore can't do.
 */
export async function publishSummary(
  actor: Actor,
  input: { summaryId: string; slug?: string; revision?: number },
): Promise<Result<PublishedEdition, PublishSummaryRefusal>> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const { summaryId } = input;
  const key = { newsroomId, summaryId };
  try {
    return await db.transaction(async (tx) => {
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
      const signed = await findSummarySignature(tx, { ...key, revision });
      if (!signed) {
        const signature = await signSummary(tx, actor, { summaryId, revision });
        if (!signature.ok) return rollBack(signature);
      }
      const added = await addSummaryEdition(tx, actor, {
        summary,
        slug: input.slug,
        correction: null,
        state: "published",
      });
      return added.ok ? added : rollBack(added);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal as never;
    if (breaks(error, "slugs_subject_kind_slug_pk")) {
      return refuse("address-taken");
    }
    return refusedSignature(error);
  }
}

/** A refusal after something was written: the transaction must not keep it. */
class Refused extends Error {
  constructor(readonly refusal: { ok: false; error: string }) {
    super(refusal.error);
  }
}

function rollBack(refusal: { ok: false; error: string }): never {
  throw new Refused(refusal);
}

/** Freezes the next edition of a countersigned summary for the public. */
export async function addSummaryEdition(
  tx: Transaction,
  actor: Actor,
  of: {
    summary: SummaryRow;
    slug?: string;
    correction: EditionCorrection | null;
    state: "published" | "corrected" | "retracted";
  },
): Promise<
  Result<
    PublishedEdition,
    "address-taken" | "empty" | SummaryClaimsRefusal | SummaryDocumentRefusal
  >
> {
  const { newsroomId, userId } = actor;
  const { summary } = of;
  const key = { newsroomId, summaryId: summary.id };
  const subject = { kind: "summary", subjectId: summary.id } as const;
  const words = { newsroomId, words: summary.title, asked: of.slug };
  const slug = await chooseSlug(tx, { ...subject, ...words });
  if (!slug.ok) return slug;
  const edition = await summaryEdition(tx, actor, { ...of, slug: slug.value });
  if (!edition.ok) return edition;
  const { revision } = summary;
  const signature = await findSummarySignature(tx, { ...key, revision });
  const page = await summaryEditionPage(edition.value);
  const shown = { slug: slug.value, title: summary.title };
  const owner = {
    newsroomId,
    subjectKind: "summary",
    subjectId: summary.id,
  } as const;
  const added = await addEdition(tx, {
    ...shown,
    ...owner,
    n: edition.value.n,
    document: freeze(edition.value).json,
    html: page.body,
    sha256: sha256(page.body),
    styleHash: page.styleHash ?? "",
    signatureId: signature?.id ?? null,
    publishedBy: userId,
    publishedAt: new Date(edition.value.publishedAt),
  });
  const retractedAt = of.state === "retracted" ? new Date() : null;
  const published = { ...shown, ...owner, editionId: added.id, retractedAt };
  await putPublication(tx, published);
  await updateSummaryState(tx, key, { state: of.state });
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "edition.published",
    subjectKind: "summary",
    subjectId: summary.id,
    payload: {
      edition: added.id,
      subject: summary.id,
      n: added.n,
      sha256: added.sha256,
      slug: slug.value,
    },
  });
  return ok({ slug: slug.value, edition: added });
}

async function summaryEdition(
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
    "empty" | SummaryClaimsRefusal | SummaryDocumentRefusal
  >
> {
  const { summary, slug, correction } = of;
  const blocks = readSummaryDocument(summary.document);
  if (!blocks.ok) return blocks;
  if (blocks.value.length === 0) return refuse("empty");
  const { newsroomId } = actor;
  const documents = await listCurrentDocuments(tx, {
    newsroomId,
    kind: "claim",
    subjectIds: citedClaimIds(blocks.value),
  });
  const published = documents.map((json) => JSON.parse(json) as ClaimEdition);
  const claims = summaryClaims(blocks.value, published);
  if (!claims.ok) return claims;
  const now = new Date();
  const head = await nextEditionHead(tx, {
    kind: "summary",
    subjectId: summary.id,
    newsroomId,
    slug,
    correction,
    now,
    signedBy: await signersOf(tx, actor, summary, now),
  });
  const { title, standfirst, language } = summary;
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
