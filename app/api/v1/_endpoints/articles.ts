import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import {
  dispositionInput,
  isReasoned,
  NEEDS_REASON,
} from "@/domain/articles/disposition-input";
import { BLOCK_KINDS, DISPOSITIONS } from "@/domain/articles/version";
import { ok } from "@/lib/result";
import { createArticle } from "@/usecases/articles/create-article";
import { readCoverage } from "@/usecases/articles/read-coverage";
import { setDisposition } from "@/usecases/articles/set-disposition";
import { signOffArticle } from "@/usecases/articles/sign-off-article";
import { createArticleWithPage } from "@/usecases/captures/save-captured-article";
import { captureBody, readCapture } from "./capture-body";

export const versionAnswer = z.object({
  id: z.uuid(),
  n: z.int(),
  sha256: z.string(),
  text: z.string(),
  blocks: z.array(
    z.object({ kind: z.enum(BLOCK_KINDS), start: z.int(), end: z.int() }),
  ),
  sentences: z.array(
    z.object({ index: z.int(), start: z.int(), end: z.int() }),
  ),
});

export const createArticleEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles",
  summary: "Bring in an article; its words become version 1.",
  access: "token",
  body: captureBody,
  answer: z.object({ id: z.uuid(), version: versionAnswer }),
  status: 201,
  act: async ({ actor, body }) => {
    const read = await readCapture(actor, body);
    if (!read.ok) return read;
    const { understood, page } = read.value;
    const { details, blocks, sourceUrl } = understood;
    const first = blocks.find(({ kind }) => kind !== "furniture");
    const title = body.title ?? details.title ?? first?.words;
    const input = {
      title: title?.slice(0, 500) ?? "Untitled",
      outlet: body.outlet ?? details.outlet,
      byline: body.byline ?? details.byline,
      publishedAt: body.published_at ?? details.publishedAt,
      language: body.language ?? details.language ?? "en",
      sourceUrl: body.source_url ?? sourceUrl,
      rights: body.rights,
      blocks,
    };
    return page
      ? createArticleWithPage(actor, input, { page, captureMethod: "url" })
      : createArticle(actor, input, "api");
  },
});

export const setDispositionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles/{id}/dispositions",
  summary: "Say why a sentence of the current version needs no claim.",
  access: "token",
  params: idParams,
  body: z
    .object({
      sentence: z.int().min(0),
      disposition: dispositionInput.shape.disposition,
      reason: dispositionInput.shape.reason,
    })
    .refine(isReasoned, NEEDS_REASON),
  answer: z.object({
    sentence: z.int(),
    disposition: z.enum(DISPOSITIONS).nullable(),
    reason: z.string(),
  }),
  status: 201,
  act: async ({ actor, params, body }) => {
    const { sentence, ...said } = body;
    const input = dispositionInput.parse({
      articleId: params.id,
      sentences: [sentence],
      ...said,
    });
    const set = await setDisposition(actor, input);
    if (!set.ok) return set;
    const { disposition, reason } = set.value;
    return ok({ sentence, disposition, reason });
  },
});

const coverageAnswer = z.object({
  version: z.object({ id: z.uuid(), n: z.int(), sha256: z.string() }),
  total: z.int(),
  claimed: z.int(),
  dispositioned: z.int(),
  open: z.int(),
  percent: z.int(),
  complete: z.boolean(),
  sentences: z.array(
    z.object({
      index: z.int(),
      state: z.enum(["claimed", "dispositioned", "open"]),
      disposition: z.enum(DISPOSITIONS).nullable(),
      reason: z.string().nullable(),
    }),
  ),
  signed_off: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
});

export const readCoverageEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/articles/{id}/coverage",
  summary: "How every sentence of the current version is accounted for.",
  access: "token",
  params: idParams,
  answer: coverageAnswer,
  act: async ({ actor, params }) => {
    const read = await readCoverage(actor, params.id);
    if (!read.ok) return read;
    const { version, coverage, signOff } = read.value;
    const { sentences, ...counts } = coverage;
    return ok({
      version,
      total: sentences.length,
      ...counts,
      sentences: sentences.map(({ index, state, disposition }) => ({
        index,
        state,
        disposition: disposition?.disposition ?? null,
        reason: disposition?.reason ?? null,
      })),
      signed_off: signOff && { by: signOff.by, at: signOff.at.toISOString() },
    });
  },
});

export const signOffEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles/{id}/sign-off",
  summary: "Sign that every sentence of the current version is accounted for.",
  access: "token",
  params: idParams,
  answer: z.object({ id: z.uuid() }),
  status: 201,
  act: ({ actor, params }) => signOffArticle(actor, params.id),
});
