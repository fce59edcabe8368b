import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { MOST_UPLOAD_BYTES } from "@/domain/imports/import-input";
import { RECORD_REASONS, RECORD_REFUSALS } from "@/domain/imports/refusal";
import { IMPORT_FORMATS, IMPORT_STATES } from "@/domain/imports/state";
import { ok, refuse } from "@/lib/result";
import { beginImport } from "@/usecases/imports/begin-import";
import { type ImportView, viewImport } from "@/usecases/imports/read-imports";

export const beginImportEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/imports",
  summary:
    "Import a file of other people's checks, read in the background: the body is the file (ClaimReview JSON, JSON lines, page, feed or CSV, also gzip, up to 50 MB). A table waits for its columns to be settled on the desk.",
  access: "token",
  query: z.object({ filename: z.string().max(200).default("file") }),
  mostFileBytes: MOST_UPLOAD_BYTES,
  answer: z.object({ id: z.uuid(), state: z.enum(IMPORT_STATES) }),
  status: 202,
  act: async ({ actor, query, request }) => {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return beginImport(actor, { filename: query.filename, bytes });
  },
});

const importAnswer = z.object({
  id: z.uuid(),
  filename: z.string(),
  format: z.enum(IMPORT_FORMATS),
  sha256: z.string(),
  state: z.enum(IMPORT_STATES),
  read: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  failure: z.string().nullable(),
  refusals: z.array(
    z.object({
      record: z.int(),
      place: z.string(),
      reason: z.enum(RECORD_REASONS),
      detail: z.string(),
      cause: z.string(),
    }),
  ),
  next: z.int().nullable(),
});

export const readImportEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/imports/{id}",
  summary: "How far an import is, and why records were refused.",
  access: "token",
  params: idParams,
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  answer: importAnswer,
  act: async ({ actor, params, query }) => {
    const view = await viewImport(actor, params.id, query);
    return view ? ok(toAnswer(view)) : refuse("not-found");
  },
});

function toAnswer({ held, refusals, next }: ImportView) {
  const { id, filename, format, sha256, state, failure } = held;
  const { read, added, updated, unchanged, refused } = held;
  return {
    ...{ id, filename, format, sha256, state },
    ...{ read, added, updated, unchanged, refused },
    failure,
    refusals: refusals.map(({ n, place, reason, detail }) => ({
      record: n,
      place,
      reason,
      detail: RECORD_REFUSALS[reason].en,
      cause: detail,
    })),
    next,
  };
}
