import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addClaim, findClaim, lockClaim } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { addMention } from "@/db/queries/mentions";
import { findNewsroom } from "@/db/queries/newsrooms";
import { findCurrentVersion } from "@/db/queries/versions";
import {
  type Anchor,
  type ResolveRefusal,
  resolve,
} from "@/domain/anchoring/selector";
import type { ClaimState } from "@/domain/claims/claim";
import type {
  NewClaimInput,
  NewMentionInput,
} from "@/domain/claims/claim-input";
import type { ClaimFigureInput } from "@/domain/figures/figure-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { addFigureIn } from "@/usecases/figures/add-figure";
import { shelveDeskClaim } from "@/usecases/matching/shelve";
import { type ContentRefusal, contentOf } from "./content-of";

export type CreateClaimRefusal =
  | "not-found"
  | "not-your-role"
  | ContentRefusal
  | ResolveRefusal;

export type CreatedClaim = {
  claim: { id: string; statement: string; state: ClaimState; revision: number };
  mention: { id: string } & Anchor;
};

/** The figure that the words state, where they state one. */
type WithFigure = { figure?: ClaimFigureInput };

/**
 * Makes a claim of words of an article's current version. The words are
 * checked against the text, so that a span never stands on other words.
 */
export async function createClaim(
  actor: Actor,
  input: NewClaimInput & WithFigure,
): Promise<Result<CreatedClaim, CreateClaimRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  return db.transaction(async (tx) => {
    const spot = await findSpot(tx, actor, input);
    if (!spot.ok) return spot;
    const content = await contentOf(tx, actor, input);
    if (!content.ok) return content;
    const newsroom = await findNewsroom(tx, actor.newsroomId);
    const claim = await addClaim(tx, {
      ...content.value,
      newsroomId: actor.newsroomId,
      language: newsroom?.language ?? "en",
      originalWording: content.value.originalWording ?? spot.value.anchor.exact,
      originalLanguage: content.value.originalLanguage ?? spot.value.language,
      createdBy: actor.userId,
    });
    const mention = await placeMention(tx, actor, {
      ...spot.value,
      articleId: input.articleId,
      claimId: claim.id,
    });
    await shelveDeskClaim(tx, {
      newsroomId: actor.newsroomId,
      claimId: claim.id,
    });
    await addEntry(tx, {
      newsroomId: actor.newsroomId,
      actorId: actor.userId,
      action: "claim.created",
      subjectKind: "claim",
      subjectId: claim.id,
      payload: {
        statement: input.statement,
        kind: input.kind,
        mention: mention.id,
        version: spot.value.versionId,
        start: mention.start,
        end: mention.end,
      },
    });
    const { claimantId } = content.value;
    const revision = await stateFigure(tx, actor, {
      ...input,
      claim: { ...claim, claimantId },
      mention,
    });
    const { statement } = input;
    return ok({ claim: { ...claim, statement, revision }, mention });
  });
}

/** Marks further words, in this article or another, as making a known claim. */
export async function mentionClaim(
  actor: Actor,
  input: NewMentionInput & WithFigure,
): Promise<
  Result<CreatedClaim, "not-found" | "not-your-role" | ResolveRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  return db.transaction(async (tx) => {
    const spot = await findSpot(tx, actor, input);
    if (!spot.ok) return spot;
    const { newsroomId } = actor;
    const key = { newsroomId, claimId: input.claimId };
    // Locked, so that of two mentions at once the second finds the first.
    await lockClaim(tx, key);
    const claim = await findClaim(tx, key);
    if (!claim) return refuse("not-found");
    const mention = await placeMention(tx, actor, { ...spot.value, ...input });
    await shelveDeskClaim(tx, key);
    await addEntry(tx, {
      newsroomId,
      actorId: actor.userId,
      action: "claim.mentioned",
      subjectKind: "claim",
      subjectId: claim.id,
      payload: {
        mention: mention.id,
        version: spot.value.versionId,
        start: mention.start,
        end: mention.end,
      },
    });
    const { id, statement } = claim;
    const revision = await stateFigure(tx, actor, { ...input, claim, mention });
    // A figure takes a claim that was past its check back to it.
    const state = (await lockClaim(tx, key))?.state ?? claim.state;
    return ok({ claim: { id, statement, state, revision }, mention });
  });
}

/** Records the figure of a new mention; answers the claim's revision then. */
async function stateFigure(
  tx: Transaction,
  actor: Actor,
  made: WithFigure & {
    claim: { id: string; revision: number; claimantId: string | null };
    mention: { id: string; exact: string };
  },
): Promise<number> {
  const { figure, claim, mention } = made;
  if (!figure) return claim.revision;
  const isSaid = figure.statedByPartyId || figure.statedByName;
  const added = await addFigureIn(tx, actor, {
    ...figure,
    statedByPartyId: isSaid ? figure.statedByPartyId : claim.claimantId,
    exactWords: figure.exactWords ?? mention.exact.slice(0, 1000),
    claimId: claim.id,
    sourceId: null,
    eventId: null,
    mentionId: mention.id,
  });
  if (!added.ok) throw new Error(`The figure was refused: ${added.error}`);
  return added.value.revision ?? claim.revision;
}

type Spot = { versionId: string; language: string; anchor: Anchor };

async function findSpot(
  tx: Transaction,
  actor: Actor,
  asked: { articleId: string; start: number; end: number; exact: string },
): Promise<Result<Spot, "not-found" | ResolveRefusal>> {
  const version = await findCurrentVersion(tx, {
    newsroomId: actor.newsroomId,
    articleId: asked.articleId,
  });
  if (!version) return refuse("not-found");
  const anchor = resolve(version.text, asked);
  if (!anchor.ok) return anchor;
  const { id: versionId, language } = version;
  return ok({ versionId, language, anchor: anchor.value });
}

async function placeMention(
  tx: Transaction,
  actor: Actor,
  at: Spot & { articleId: string; claimId: string },
): Promise<{ id: string } & Anchor> {
  const id = await addMention(tx, {
    ...at.anchor,
    newsroomId: actor.newsroomId,
    claimId: at.claimId,
    articleId: at.articleId,
    versionId: at.versionId,
    createdBy: actor.userId,
  });
  return { id, ...at.anchor };
}
