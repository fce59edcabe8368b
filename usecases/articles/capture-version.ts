import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockArticle } from "@/db/queries/articles";
import {
  copyDispositions,
  listDispositions,
  listMentionSpans,
} from "@/db/queries/coverage";
import { addEntry } from "@/db/queries/ledger";
import { addMention } from "@/db/queries/mentions";
import { addReanchoring, supersedeWaiting } from "@/db/queries/reanchorings";
import {
  addVersion,
  findCurrentVersion,
  type VersionRow,
} from "@/db/queries/versions";
import { type Placement, reanchor } from "@/domain/anchoring/reanchor";
import { anchorOf } from "@/domain/anchoring/selector";
import type { MentionState } from "@/domain/anchoring/state";
import type { NewVersionInput } from "@/domain/articles/capture-input";
import { carryDispositions } from "@/domain/articles/carry-dispositions";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { versionOfBlocks } from "@/domain/articles/read-version";
import type {
  CaptureMethod,
  Span,
  VersionText,
} from "@/domain/articles/version";
import { type Actor, may } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";

/** What became of one mention: its own id, or that of the one it carried on as. */
export type MentionFate = {
  id: string;
  claimId: string;
  state: MentionState;
  start: number | null;
  end: number | null;
  exact: string | null;
};

export type CapturedVersion = {
  version: { id: string; n: number; sha256: string } & VersionText;
  /** False when the words are those of the version that stood. */
  isNew: boolean;
  mentions: MentionFate[];
};

/**
 * Takes in a new capture of an article. The same words make no new version.
 * In other words, mentions whose own words stand carry on by themselves; all
 * others wait for a person, and no verdict goes with them silently. Sentences
 * set aside stay so where their words are the same; the rest opens again.
 */
export async function captureVersion(
  actor: Actor,
  input: NewVersionInput,
  captureMethod: CaptureMethod,
): Promise<
  Result<CapturedVersion, "not-found" | "not-your-role" | NormaliseRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  return db.transaction((tx) => takeIn(tx, actor, { input, captureMethod }));
}

/** Takes a new capture in, inside a transaction under way. */
export async function takeIn(
  tx: Transaction,
  actor: Actor,
  given: { input: NewVersionInput; captureMethod: CaptureMethod },
): Promise<Result<CapturedVersion, "not-found" | NormaliseRefusal>> {
  const { input, captureMethod } = given;
  const { newsroomId, userId } = actor;
  const key = { newsroomId, articleId: input.articleId };
  const article = await lockArticle(tx, key);
  const before = article && (await findCurrentVersion(tx, key));
  if (!before) return refuse("not-found");
  const read = versionOfBlocks(input.blocks, article.language);
  if (!read.ok) return read;
  const hash = sha256(read.value.text);
  if (hash === before.sha256) return ok(unchanged(before));
  const n = before.n + 1;
  const id = await addVersion(tx, {
    ...read.value,
    ...key,
    n,
    sha256: hash,
    captureMethod,
    capturedBy: userId,
  });
  const after = { id, n, sha256: hash, ...read.value };
  const mentions = await moveMentions(tx, actor, { before, after });
  await moveDispositions(tx, actor, { before, after });
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "article.captured_again",
    subjectKind: "article",
    subjectId: input.articleId,
    payload: {
      version: id,
      n,
      sha256: hash,
      mentions: mentions.map(({ id: mention, state }) => ({ mention, state })),
    },
  });
  return ok({ version: after, isNew: true, mentions });
}

function unchanged(before: VersionRow): CapturedVersion {
  const { id, n, sha256: hash, text, blocks, sentences } = before;
  const version = { id, n, sha256: hash, text, blocks, sentences };
  return { version, isNew: false, mentions: [] };
}

type Step = { before: VersionRow; after: CapturedVersion["version"] };

async function moveMentions(
  tx: Transaction,
  actor: Actor,
  { before, after }: Step,
): Promise<MentionFate[]> {
  const { newsroomId } = actor;
  const { articleId } = before;
  const standing = await listMentionSpans(tx, {
    newsroomId,
    versionId: before.id,
  });
  // One that waits has no place in the version before: its last words count.
  const waiting = await supersedeWaiting(tx, { newsroomId, articleId });
  const placed = [
    ...placeAll(before.text, after.text, standing),
    ...waiting.flatMap((one) => placeAll(one.text, after.text, [one])),
  ];
  const fates: MentionFate[] = [];
  for (const { mention, placement } of placed) {
    const moved = { mention, placement, before, after };
    fates.push(await moveMention(tx, actor, moved));
  }
  return fates;
}

type Standing = Span & { id: string; claimId: string };

function placeAll(before: string, after: string, mentions: Standing[]) {
  const placements = reanchor(before, after, mentions);
  return mentions.flatMap((mention, i) => {
    const placement = placements[i];
    return placement ? [{ mention, placement }] : [];
  });
}

async function moveMention(
  tx: Transaction,
  actor: Actor,
  at: Step & {
    mention: { id: string; claimId: string };
    placement: Placement;
  },
): Promise<MentionFate> {
  const { mention, placement, before, after } = at;
  const { newsroomId, userId } = actor;
  const { state, start, end, exact } = placement;
  const carries = state === "exact" || state === "moved";
  const newMentionId = carries
    ? await addMention(tx, {
        ...anchorOf(after.text, placement),
        newsroomId,
        claimId: mention.claimId,
        articleId: before.articleId,
        versionId: after.id,
        continues: mention.id,
        createdBy: userId,
      })
    : undefined;
  await addReanchoring(tx, {
    newsroomId,
    mentionId: mention.id,
    versionId: after.id,
    state,
    start,
    end,
    exact,
    newMentionId,
    decision: carries ? "carried" : undefined,
  });
  const { claimId } = mention;
  return { id: newMentionId ?? mention.id, claimId, state, start, end, exact };
}

async function moveDispositions(
  tx: Transaction,
  actor: Actor,
  { before, after }: Step,
): Promise<void> {
  const { newsroomId, userId: setBy } = actor;
  const old = await listDispositions(tx, { newsroomId, versionId: before.id });
  const { dispositions } = carryDispositions(before, old, after);
  const versionId = after.id;
  await copyDispositions(
    tx,
    dispositions.map((item) => ({ ...item, newsroomId, versionId, setBy })),
  );
}
