import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import {
  publishAt,
  publishedOrScheduled,
  schedule,
} from "@/app/api/_lib/scheduling";
import { slugInput } from "@/domain/publishing/slug";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import { publishSummary } from "@/usecases/publishing/publish-summary";
import {
  countersignSummary,
  proposeSummary,
} from "@/usecases/summaries/sign-summary";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";

const { shape } = newSummaryInput;

const summaryBody = z.object({
  title: shape.title,
  standfirst: shape.standfirst,
  language: shape.language,
  article_id: shape.articleId,
  document: shape.document,
});

export const createSummaryEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/summaries",
  summary: "Begin a summary.",
  access: "token",
  body: summaryBody,
  answer: z.object({ id: z.uuid(), revision: z.int() }),
  status: 201,
  act: ({ actor, body }) => {
    const { article_id: articleId, ...rest } = body;
    return createSummary(actor, { ...rest, articleId });
  },
});

const revision = saveSummaryInput.shape.revision;

export const saveSummaryEndpoint = endpoint({
  method: "PUT",
  path: "/api/v1/summaries/{id}",
  summary: "Save a summary's text on the revision that you read.",
  access: "token",
  params: idParams,
  body: summaryBody.extend({ revision }),
  answer: z.object({ revision: z.int() }),
  act: ({ actor, params, body }) => {
    const { article_id: articleId, ...rest } = body;
    return saveSummary(actor, { ...rest, articleId, summaryId: params.id });
  },
});

export const proposeSummaryEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/summaries/{id}/propose",
  summary: "Send a summary to a colleague for the second signature.",
  access: "token",
  params: idParams,
  body: z.object({ revision }),
  act: ({ actor, params, body }) =>
    proposeSummary(actor, { ...body, summaryId: params.id }),
});

export const countersignSummaryEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/summaries/{id}/countersign",
  summary: "Put the second signature under a summary.",
  access: "token",
  params: idParams,
  body: z.object({ revision }),
  answer: z.object({ signatureId: z.uuid() }),
  act: ({ actor, params, body }) =>
    countersignSummary(actor, { ...body, summaryId: params.id }),
});

export const publishSummaryEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/summaries/{id}/publish",
  summary:
    "Put a summary before the public; who publishes an unsigned one countersigns it.",
  access: "token",
  params: idParams,
  body: z.object({
    slug: slugInput.optional(),
    revision: revision.optional(),
    publish_at: publishAt,
  }),
  answer: publishedOrScheduled,
  act: ({ actor, params, body: { publish_at, ...body } }) =>
    publish_at
      ? schedule(actor, {
          kind: "summary",
          subjectId: params.id,
          publishAt: publish_at,
          slug: body.slug,
        })
      : publishSummary(actor, { ...body, summaryId: params.id }),
});
