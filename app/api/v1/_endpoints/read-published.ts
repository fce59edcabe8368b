import { z } from "zod";

import { hostOf } from "@/app/(public)/_lib/send";
import { endpoint } from "@/app/api/_lib/endpoint";
import { CLAIM_STATES } from "@/domain/claims/claim";
import type { Edition } from "@/domain/publishing/edition";
import { isRetraction } from "@/domain/publishing/edition";
import { claimDocument } from "@/domain/publishing/edition-schema";
import { ATTRIBUTIONS, CORRECTION_KINDS } from "@/domain/verdicts/verdict";
import { givenCursor, toCursor } from "@/lib/cursor";
import { ok, type Result } from "@/lib/result";
import { listClaims } from "@/usecases/claims/list-claims";
import { readDeskClaim } from "@/usecases/claims/read-desk-claim";
import {
  readCorrections,
  readPublishedEdition,
  readPublishedList,
  slugOfClaim,
} from "@/usecases/publishing/read-published";

const page = {
  after: givenCursor,
  limit: z.coerce.number().int().min(1).max(100).default(25),
};
const words = z.string().trim().min(1).max(300).optional();
const next = z.string().nullable();

const published = {
  id: z.uuid(),
  slug: z.string(),
  statement: z.string(),
  language: z.string(),
  claimant: z.string().nullable(),
  attribution: z.enum(ATTRIBUTIONS),
  rating: z.string(),
  edition: z.int(),
  first_published_at: z.iso.datetime(),
  published_at: z.iso.datetime(),
  retracted: z.boolean(),
};

/** A published claim as the API gives it. */
export const publishedClaim = z.object({
  ...published,
  document: claimDocument,
});

const onDesk = z.object({
  id: z.uuid(),
  statement: z.string(),
  claimant: z.string().nullable(),
  state: z.enum(CLAIM_STATES),
  revision: z.int(),
});

export const listClaimsEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/claims",
  summary:
    "Published claims, the newest first; with a token the desk's, in any state.",
  access: "open",
  query: z.object({ q: words, rating: words, claimant: words, ...page }),
  answer: z.object({
    claims: z.array(z.union([z.object(published), onDesk])),
    next,
  }),
  act: async ({ actor, query, request }) => {
    if (!actor) {
      const asked = { kind: "claim", ...query } as const;
      const found = await readPublishedList(hostOf(request), asked);
      return ok({ claims: found.items.flatMap(claimLine), next: found.next });
    }
    const { q, rating, claimant, after, limit } = query;
    const filter = { words: q, rating, claimant, after, limit: limit + 1 };
    const found = await listClaims(actor, filter);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      claims: shown.map(({ id, statement, claimant, state, revision }) => ({
        id,
        statement,
        claimant,
        state,
        revision,
      })),
      next: found.length > limit && last ? toCursor(last) : null,
    });
  },
});

function claimLine(edition: Edition) {
  if (edition.kind !== "claim") return [];
  const { claim, slug, n } = edition;
  return [
    {
      id: claim.id,
      slug,
      statement: claim.statement,
      language: claim.language,
      claimant: claim.claimant?.name ?? null,
      attribution: claim.verdict.attribution,
      rating: claim.verdict.rating.key,
      edition: n,
      first_published_at: edition.firstPublishedAt,
      published_at: edition.publishedAt,
      retracted: isRetraction(edition),
    },
  ];
}

export const readClaimEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/claims/{id}",
  summary:
    "A published claim by its address or id, with its edition as it was frozen; with a token also what is on the desk alone.",
  access: "open",
  params: z.object({ id: z.string().min(1).max(120) }),
  answer: z.union([
    publishedClaim,
    onDesk.extend({ slug: z.string().nullable() }),
  ]),
  act: async ({
    actor,
    params,
  }): Promise<Result<unknown, "not-found" | "withheld">> => {
    const isId = z.uuid().safeParse(params.id).success;
    if (isId && actor) return readDeskClaim(actor, params.id);
    const slug = isId ? await slugOfClaim(params.id) : params.id;
    const read = await readPublishedEdition({ kind: "claim", slug });
    if (!read.ok) return read;
    const [line] = claimLine(read.value);
    return ok({ ...line, document: read.value });
  },
});

const summaryLineAnswer = {
  slug: z.string(),
  title: z.string(),
  standfirst: z.string().nullable(),
  language: z.string(),
  edition: z.int(),
  first_published_at: z.iso.datetime(),
  published_at: z.iso.datetime(),
  retracted: z.boolean(),
};

function summaryLine(edition: Edition) {
  if (edition.kind !== "summary") return [];
  const { slug, title, standfirst, language, n } = edition;
  return [
    {
      slug,
      title,
      standfirst,
      language,
      edition: n,
      first_published_at: edition.firstPublishedAt,
      published_at: edition.publishedAt,
      retracted: isRetraction(edition),
    },
  ];
}

export const listSummariesEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/summaries",
  summary: "Published summaries, the newest first, or those that say words.",
  access: "open",
  query: z.object({ q: words, ...page }),
  answer: z.object({ summaries: z.array(z.object(summaryLineAnswer)), next }),
  act: async ({ query, request }) => {
    const asked = { kind: "summary", ...query } as const;
    const found = await readPublishedList(hostOf(request), asked);
    return ok({
      summaries: found.items.flatMap(summaryLine),
      next: found.next,
    });
  },
});

export const readSummaryEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/summaries/{id}",
  summary:
    "A published summary by its address, with its edition as it was frozen.",
  access: "open",
  params: z.object({ id: z.string().min(1).max(120) }),
  answer: z.object({ ...summaryLineAnswer, document: z.unknown() }),
  act: async ({ params }) => {
    const at = { kind: "summary", slug: params.id } as const;
    const read = await readPublishedEdition(at);
    if (!read.ok) return read;
    const [line] = summaryLine(read.value);
    return ok({ ...line, document: read.value });
  },
});

export const listCorrectionsEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/corrections",
  summary: "Every correction that was published, the newest first.",
  access: "open",
  query: z.object(page),
  answer: z.object({
    corrections: z.array(
      z.object({
        of: z.enum(["claim", "summary"]),
        slug: z.string(),
        title: z.string(),
        edition: z.int(),
        published_at: z.iso.datetime(),
        kind: z.enum(CORRECTION_KINDS),
        public_note: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
    next,
  }),
  act: async ({ query, request }) => {
    const found = await readCorrections(hostOf(request), query);
    const corrections = found.items.map(({ correction, ...one }) => ({
      of: one.kind,
      slug: one.slug,
      title: one.title,
      edition: one.n,
      published_at: one.publishedAt,
      kind: correction.kind,
      public_note: correction.note,
      before: correction.before,
      after: correction.after,
    }));
    return ok({ corrections, next: found.next });
  },
});
