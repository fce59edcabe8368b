import "server-only";

import { db } from "@/db";
import { findLastPublicAct } from "@/db/queries/ledger";
import {
  findPublicNewsroom,
  listPolicies,
  listRatings,
} from "@/db/queries/newsrooms";
import type { PublicDocument } from "@/documents/public/document";
import type { Site } from "@/documents/public/site";
import { ABOUT, CORRECTIONS_POLICY } from "@/domain/publishing/newsroom-words";
import { sayPolicy } from "@/domain/verdicts/say-policy";
import { baseUrl } from "@/lib/env";
import { cachedPage } from "./page-cache";

/** The newsroom at a host, before its pages need to know it whole. */
export type PublicState = {
  newsroom: NonNullable<Awaited<ReturnType<typeof findPublicNewsroom>>>;
  /** The last act that changed what the public sees; null before the first. */
  head: { seq: number; hash: string; at: string } | null;
};

/** What is public at a host, and since which act. */
export async function readPublicState(host: string): Promise<PublicState> {
  const newsroom = await findPublicNewsroom(db, host);
  if (!newsroom) throw new Error("This installation has no newsroom yet.");
  const last = await findLastPublicAct(db, newsroom.id);
  const { seq, hash, at } = last ?? { seq: 0, hash: "", at: new Date(0) };
  return { newsroom, head: last ? { seq, hash, at: at.toISOString() } : null };
}

/** The newsroom as its pages show it, with its scale and its policies. */
export async function siteOf({ newsroom, head }: PublicState): Promise<Site> {
  const ratings = await listRatings(db, newsroom.id);
  const policies = await listPolicies(db, newsroom.id);
  const { language } = newsroom;
  const labels = new Map(ratings.map(({ key, label }) => [key, label]));
  return {
    ledgerHead: head,
    newsroom: {
      name: newsroom.name,
      url: baseUrl(),
      language,
      about: newsroom.about ?? ABOUT[language],
      contactEmail: newsroom.contact,
      correctionsPolicy:
        newsroom.correctionsPolicy ?? CORRECTIONS_POLICY[language],
      unnamedSourcesPolicy: newsroom.unnamedSourcesPolicy,
      ratingScale: ratings,
      policies: policies.map((policy) => ({
        rating: labels.get(policy.ratingKey) ?? policy.ratingKey,
        claimKind: policy.claimKind,
        needs: sayPolicy(policy, language),
      })),
      licence: newsroom.licence,
    },
  };
}

/**
 * A page that depends on its name and on what is published, and on nothing
 * else: it is made once between one publication and the next.
 */
export async function sitePage(
  host: string,
  name: string,
  make: (site: Site, newsroomId: string) => Promise<PublicDocument>,
): Promise<PublicDocument> {
  const state = await readPublicState(host);
  const key = JSON.stringify([name, state.head?.seq ?? 0, state.newsroom]);
  return cachedPage(key, async () =>
    make(await siteOf(state), state.newsroom.id),
  );
}
