import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { MENTION_STATES } from "@/domain/anchoring/state";
import { ok, refuse } from "@/lib/result";
import { captureVersion } from "@/usecases/articles/capture-version";
import { settleMention } from "@/usecases/articles/settle-mention";
import { viewArticle } from "@/usecases/articles/view-article";
import { captureVersionWithPage } from "@/usecases/captures/save-captured-version";
import { versionAnswer } from "./articles";
import { captureBody, readCapture } from "./capture-body";

const fate = z.object({
  id: z.uuid(),
  claim_id: z.uuid(),
  state: z.enum(MENTION_STATES),
  start: z.int().nullable(),
  end: z.int().nullable(),
  exact: z.string().nullable(),
});

export const captureVersionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles/{id}/versions",
  summary:
    "Take in a new capture; the same words make no new version. Says what became of each mention.",
  access: "token",
  params: idParams,
  body: captureBody,
  answer: z.object({ version: versionAnswer, mentions: z.array(fate) }),
  status: 201,
  act: async ({ actor, params, body }) => {
    const articleId = params.id;
    const known = await viewArticle(actor, articleId);
    if (!known) return refuse("not-found");
    const read = await readCapture(actor, body);
    if (!read.ok) return read;
    const { understood, page } = read.value;
    const input = { articleId, blocks: understood.blocks };
    const captured = page
      ? await captureVersionWithPage(actor, input, page)
      : await captureVersion(actor, input, "api");
    if (!captured.ok) return captured;
    const { version, mentions } = captured.value;
    return ok({
      version,
      mentions: mentions.map(({ claimId, ...rest }) => ({
        ...rest,
        claim_id: claimId,
      })),
    });
  },
});

export const settleMentionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/reanchorings/{id}/settle",
  summary: "Settle a mention whose words changed in a new capture.",
  access: "token",
  params: idParams,
  body: z.discriminatedUnion("decision", [
    z.object({ decision: z.literal("accepted") }),
    z.object({ decision: z.literal("dropped") }),
    z.object({
      decision: z.literal("relocated"),
      start: z.int().min(0),
      end: z.int().min(0),
      exact: z.string().min(1),
    }),
  ]),
  answer: z.object({ mentionId: z.uuid().nullable() }),
  act: ({ actor, params, body }) =>
    settleMention(actor, { ...body, reanchoringId: params.id }),
});
