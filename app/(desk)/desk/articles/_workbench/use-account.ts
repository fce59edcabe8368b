"use client";

import { useMemo, useOptimistic } from "react";

import {
  coverageOf,
  type SentenceDisposition,
} from "@/domain/articles/coverage";
import { DISPOSITIONS } from "@/domain/articles/version";
import type { WorkbenchView } from "./types";
import { lookOf } from "./underline-look";
import type { Underline } from "./underlined-blocks";

const NOWHERE: Underline[] = [];

/**
 * What accounts for the article: its mentions, its set-aside sentences and
 * the coverage they come to. A sentence set aside shows at once; what the
 * server answers replaces it.
 */
export function useAccount(view: WorkbenchView) {
  const { mentions, waiting, claims, version } = view;
  const [dispositions, setAside] = useOptimistic(view.dispositions, withSent);
  const coverage = useMemo(
    () => coverageOf(version.sentences, mentions, dispositions),
    [version.sentences, mentions, dispositions],
  );
  const underlines = useMemo(
    () => drawn({ mentions, waiting, claims }),
    [mentions, waiting, claims],
  );
  const byClaim = useMemo(
    () => Map.groupBy(underlines, ({ claimId }) => claimId),
    [underlines],
  );
  const underlinesOf = (claimId: string | null): Underline[] =>
    (claimId && byClaim.get(claimId)) || NOWHERE;
  return { coverage, underlines, underlinesOf, setAside };
}

export type Account = ReturnType<typeof useAccount>;

function drawn(
  view: Pick<WorkbenchView, "mentions" | "waiting" | "claims">,
): Underline[] {
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]));
  const placed = view.mentions.flatMap((mention) => {
    const claim = claims.get(mention.claimId);
    return claim ? [{ ...mention, waiting: false, look: lookOf(claim) }] : [];
  });
  const unplaced = view.waiting.flatMap(({ id, claimId, start, end }) => {
    const claim = claims.get(claimId);
    if (!claim || start === null || end === null) return [];
    const look = lookOf(claim, true);
    return [{ id, claimId, start, end, waiting: true, look }];
  });
  return [...placed, ...unplaced];
}

/** The dispositions as they will be once what was sent is done. */
function withSent(
  given: SentenceDisposition[],
  sent: FormData,
): SentenceDisposition[] {
  const sentences = new Set(sent.getAll("sentence").map(Number));
  const disposition = DISPOSITIONS.find(
    (one) => one === sent.get("disposition"),
  );
  const others = given.filter(({ sentence }) => !sentences.has(sentence));
  if (!disposition) return others;
  const reason = String(sent.get("reason"));
  const now = [...sentences].map((sentence) => ({
    sentence,
    disposition,
    reason,
  }));
  return [...others, ...now];
}
