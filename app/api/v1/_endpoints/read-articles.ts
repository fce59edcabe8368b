import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { MENTION_STATES } from "@/domain/anchoring/state";
import { RIGHTS } from "@/domain/articles/version";
import { CLAIM_STATES } from "@/domain/claims/claim";
import { givenCursor, toCursor } from "@/lib/cursor";
import { ok, refuse } from "@/lib/result";
import { listArticles } from "@/usecases/articles/list-articles";
import {
  type ArticleView,
  viewArticle,
} from "@/usecases/articles/view-article";
import { versionAnswer } from "./articles";

const line = {
  id: z.uuid(),
  title: z.string(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published_at: z.string().nullable(),
  language: z.string(),
  source_url: z.string().nullable(),
  rights: z.enum(RIGHTS),
  assigned_to: z.uuid().nullable(),
  due_at: z.iso.datetime().nullable(),
  revision: z.int(),
  created_at: z.iso.datetime(),
};

export const listArticlesEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/articles",
  summary: "The articles on the desk, newest first.",
  access: "token",
  query: z.object({
    outlet: z.string().max(200).optional(),
    assigned_to: z.uuid().optional(),
    after: givenCursor,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    articles: z.array(z.object(line)),
    next: z.string().nullable(),
  }),
  act: async ({ actor, query }) => {
    const { outlet, assigned_to: assignedTo, after, limit } = query;
    const filter = { outlet, assignedTo, after, limit: limit + 1 };
    const found = await listArticles(actor, filter);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      articles: shown.map(lineOf),
      next: found.length > limit && last ? toCursor(last) : null,
    });
  },
});

function lineOf(article: ArticleView["article"]) {
  return {
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    published_at: article.publishedAt,
    language: article.language,
    source_url: article.sourceUrl,
    rights: article.rights,
    assigned_to: article.assignedTo,
    due_at: article.dueAt?.toISOString() ?? null,
    revision: article.revision,
    created_at: article.createdAt.toISOString(),
  };
}

const mentionAnswer = z.object({
  id: z.uuid(),
  claim_id: z.uuid(),
  start: z.int(),
  end: z.int(),
});

export const readArticleEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/articles/{id}",
  summary:
    "An article: its current version, the claims marked in it, coverage.",
  access: "token",
  params: idParams,
  answer: z.object({
    ...line,
    version: versionAnswer,
    versions: z.array(
      z.object({
        n: z.int(),
        sha256: z.string(),
        captured_at: z.iso.datetime(),
      }),
    ),
    claims: z.array(
      z.object({
        id: z.uuid(),
        statement: z.string(),
        state: z.enum(CLAIM_STATES),
        claimant: z.string().nullable(),
      }),
    ),
    mentions: z.array(mentionAnswer),
    waiting: z.array(
      mentionAnswer.extend({
        state: z.enum(MENTION_STATES),
        start: z.int().nullable(),
        end: z.int().nullable(),
      }),
    ),
    coverage: z.object({
      claimed: z.int(),
      dispositioned: z.int(),
      open: z.int(),
      percent: z.int(),
      complete: z.boolean(),
    }),
    signed_off: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  }),
  act: async ({ actor, params }) => {
    const view = await viewArticle(actor, params.id);
    if (!view) return refuse("not-found");
    const { version, signOff } = view;
    const { id, n, sha256, text, blocks, sentences } = version;
    const { sentences: _each, ...coverage } = view.coverage;
    return ok({
      ...lineOf(view.article),
      version: { id, n, sha256, text, blocks, sentences },
      versions: view.versions.map((one) => ({
        n: one.n,
        sha256: one.sha256,
        captured_at: one.capturedAt.toISOString(),
      })),
      claims: view.claims.map(({ id, statement, state, claimant }) => ({
        id,
        statement,
        state,
        claimant,
      })),
      mentions: view.mentions.map(({ claimId, ...mention }) => ({
        ...mention,
        claim_id: claimId,
      })),
      waiting: view.waiting.map(({ id, claimId, state, start, end }) => ({
        id,
        claim_id: claimId,
        state,
        start,
        end,
      })),
      coverage,
      signed_off: signOff && {
        by: signOff.signedBy,
        at: signOff.signedAt.toISOString(),
      },
    });
  },
});
