import { z } from "zod";

import { endpoint } from "@/app/api/_lib/endpoint";
import { ok } from "@/lib/result";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { verifyLedger } from "@/usecases/ledger/verify-ledger";

const limit = z.coerce.number().int().min(1).max(500).default(100);

export const readLedgerEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/ledger",
  summary: "The newsroom's history, oldest first.",
  access: "token",
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    action: z.string().max(80).optional(),
    subject_id: z.uuid().optional(),
    limit,
  }),
  answer: z.object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: z.iso.datetime(),
        newsroom_id: z.uuid(),
        actor_id: z.uuid().nullable(),
        action: z.string(),
        subject_kind: z.string(),
        subject_id: z.uuid(),
        payload: z.record(z.string(), z.unknown()),
        prev_hash: z.string(),
        hash: z.string(),
      }),
    ),
    next: z.int().nullable(),
  }),
  act: async ({ actor, query }) => {
    const page = await readLedger(actor, {
      after: query.after,
      action: query.action,
      subjectId: query.subject_id,
      limit: query.limit + 1,
    });
    const shown = page.slice(0, query.limit);
    const entries = shown.map((entry) => ({
      seq: entry.seq,
      at: entry.at.toISOString(),
      newsroom_id: actor.newsroomId,
      actor_id: entry.actorId,
      action: entry.action,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      payload: entry.payload,
      prev_hash: entry.prevHash,
      hash: entry.hash,
    }));
    const more = page.length > query.limit;
    return ok({ entries, next: more ? (shown.at(-1)?.seq ?? null) : null });
  },
});

export const verifyLedgerEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/ledger/verify",
  summary: "Recompute the whole chain and say whether it holds.",
  access: "token",
  answer: z.object({
    entries: z.int(),
    head: z.string(),
    intact: z.boolean(),
    first_fault: z.int().nullable(),
  }),
  act: async ({ actor }) => {
    const { firstFault, ...check } = await verifyLedger(actor);
    return ok({ ...check, first_fault: firstFault ?? null });
  },
});
