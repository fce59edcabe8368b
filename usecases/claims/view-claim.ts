import "server-only";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import { listComments } from "@/db/queries/comments";
import { listEvidenceOnDesk } from "@/db/queries/evidence";
import { listExpertQuestions } from "@/db/queries/experts";
import { listEntries } from "@/db/queries/ledger";
import { listRatings } from "@/db/queries/newsrooms";
import type { Reader } from "@/db/queries/people";
import { listRepeated } from "@/db/queries/provenance";
import { listRechecksOfClaim } from "@/db/queries/rechecks";
import { listSnapshotChoices } from "@/db/queries/snapshots";
import { listVerdicts } from "@/db/queries/verdicts";
import { drawOrigins } from "@/documents/provenance/drawing";
import { claimActsFor } from "@/domain/claims/state";
import { type Actor, may } from "@/domain/people/actor";
import { sayOrigins } from "@/domain/provenance/say-origins";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import type { Language } from "@/lib/language";
import { readEventLedger } from "@/usecases/events/read-event-ledger";
import { offerFigures } from "@/usecases/figures/offer-figures";
import { offerTerms } from "@/usecases/figures/offer-terms";
import { readAddress } from "@/usecases/publishing/read-address";
import { readScheduling } from "@/usecases/publishing/read-scheduling";
import { readCorrecting } from "@/usecases/publishing/standing-edition";
import { policyFindings } from "@/usecases/verdicts/policy-findings";
import { lineUpMentions } from "./compare-mentions";
import { readCheckedClaims } from "./read-checked-claims";

/**
 * A claim as its page on the desk shows it: the whole check, every verdict
 * that was proposed, what was said and done, and what this person may do.
 * Undefined when the newsroom has no such claim. Its sentences are in the
 * language of who asks, or else in English.
 */
export async function viewClaim(
  actor: Actor & Partial<Pick<Reader, "language">>,
  claimId: string,
) {
  const { newsroomId, language = "en" } = actor;
  const key = { newsroomId, claimId };
  const claimIds = [claimId];
  const [row, [claim]] = await Promise.all([
    findClaim(db, key),
    readCheckedClaims(db, { newsroomId, claimIds }),
  ]);
  if (!row || !claim) return undefined;
  const [verdicts, comments, history, ratings] = await Promise.all([
    listVerdicts(db, { newsroomId, claimIds }),
    listComments(db, key),
    listEntries(db, { newsroomId, subjectId: claimId, limit: 100 }),
    listRatings(db, newsroomId),
  ]);
  const proposal = verdicts.find(
    (verdict) =>
      verdict.status === "proposed" && verdict.claimRevision === row.revision,
  );
  const ratingKey = proposal?.rating.key;
  const rechecks = await listRechecksOfClaim(db, key);
  return {
    claim,
    correcting: claim.slug
      ? await readCorrecting(actor, { kind: "claim", subjectId: claimId })
      : null,
    address: claim.slug
      ? await readAddress(actor, { kind: "claim", subjectId: claimId })
      : null,
    scheduling: claim.slug
      ? null
      : await readScheduling(actor, { kind: "claim", subjectId: claimId }),
    evidence: await evidenceOnDesk(newsroomId, claim),
    rechecks,
    experts: await listExpertQuestions(db, { newsroomId, claimIds }),
    mayResolve: may(actor, "propose"),
    selectionReason: row.selectionReason,
    contentNotice: row.contentNotice,
    assignedTo: row.assignedTo,
    dueAt: row.dueAt,
    verdicts,
    comments,
    history,
    ratings: ratings.filter((rating) => !rating.retired),
    proposal,
    origins: {
      supports: drawn(claim, "supports", language),
      contradicts: drawn(claim, "contradicts", language),
    },
    ledger: claim.event
      ? await readEventLedger(db, { newsroomId, eventId: claim.event.id })
      : undefined,
    wordings: await lineUpMentions(db, { newsroomId, language }, claim),
    offered: {
      figures: offerFigures(claim),
      terms: await offerTerms(db, newsroomId, claim),
    },
    findings: ratingKey ? await policyFindings(db, { ...key, ratingKey }) : [],
    acts: claimActsFor(
      {
        state: row.state,
        hasEdition: claim.slug !== null,
        proposerId: proposal?.proposedBy ?? null,
      },
      actor,
    ),
  };
}

/** The evidence with what only the desk sees of it, and the copies to choose from. */
async function evidenceOnDesk(newsroomId: string, claim: CheckedClaim) {
  const known = await listEvidenceOnDesk(db, {
    newsroomId,
    claimId: claim.id,
  });
  const sourceIds = [...new Set(known.map((item) => item.sourceId))];
  const copies = await listSnapshotChoices(db, { newsroomId, sourceIds });
  const repeated = await listRepeated(db, { newsroomId, sourceIds });
  const { supports, contradicts } = claim.origins;
  const counted = new Set([
    ...supports.documentIds,
    ...contradicts.documentIds,
  ]);
  return claim.evidence.map((item) => {
    const own = known.find(({ id }) => id === item.id);
    return {
      ...item,
      snapshotId: own?.snapshotId ?? null,
      interest: own?.interest ?? null,
      interestReason: own?.interestReason ?? null,
      withdrawnReason: own?.withdrawnReason ?? null,
      /** What its source repeats, and whether it does so in this claim. */
      repeats: repeated
        .filter(({ childId }) => childId === item.source.id)
        .map(({ parentId: id, title }) => {
          return { id, title, here: !own?.notRepeating.includes(id) };
        }),
      notRepeatingReason: own?.notRepeatingReason ?? null,
      /** Whether it rests on what was withdrawn, so that nothing stands on it. */
      fallen: item.stance !== "context" && !counted.has(item.source.id),
      copies: copies
        .filter((copy) => copy.sourceId === item.source.id)
        .map(({ id, filename, capturedAt }) => {
          return { id, filename, capturedAt: capturedAt.toISOString() };
        }),
    };
  });
}

/** One side of the evidence as a line and as the small drawing. */
function drawn(
  claim: CheckedClaim,
  side: "supports" | "contradicts",
  language: Language,
) {
  const view = claim.origins[side];
  const eventKind = eventKindOf(claim);
  if (view.count.documents === 0) return { line: "", svg: null };
  return {
    line: sayOrigins(view.count, language, eventKind),
    svg: drawOrigins(view, {
      language,
      eventKind,
      linkFor: (id) => `/desk/sources/${id}`,
    }),
  };
}

export type ClaimView = NonNullable<Awaited<ReturnType<typeof viewClaim>>>;

export type EvidenceOnDesk = ClaimView["evidence"][number];
