import { z } from "zod";
import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { refusalProblem } from "@/app/api/_lib/problem";
import { MOST_SNAPSHOT_BYTES } from "@/domain/sources/snapshot-rules";
import {
  derivationInput,
  restoreSourceInput,
  withdrawSourceInput,
} from "@/domain/sources/source-input";
import { readForm } from "@/lib/read-form";
import { ok } from "@/lib/result";
import { addDerivation } from "@/usecases/sources/add-derivation";
import { addSnapshot } from "@/usecases/sources/add-snapshot";
import { removeDerivation } from "@/usecases/sources/remove-derivation";
import { restoreSource } from "@/usecases/sources/restore-source";
import { withdrawSource } from "@/usecases/sources/withdraw-source";

export const addDerivationEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/sources/{id}/derivations",
  summary: "Say that a source repeats another.",
  access: "token",
  params: idParams,
  body: derivationInput.omit({ sourceId: true }),
  answer: z.object({ id: z.uuid(), rechecked: z.array(z.uuid()) }),
  status: 201,
  act: ({ actor, params, body }) =>
    addDerivation(actor, { ...body, sourceId: params.id }),
});

export const withdrawSourceEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/sources/{id}/withdraw",
  summary: "Take a source out of all counts, with a reason.",
  access: "token",
  params: idParams,
  body: withdrawSourceInput.omit({ sourceId: true }),
  answer: z.object({ revision: z.int(), rechecked: z.array(z.uuid()) }),
  act: ({ actor, params, body }) =>
    withdrawSource(actor, { ...body, sourceId: params.id }),
});

export const restoreSourceEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/sources/{id}/restore",
  summary: "Take the withdrawal of a source back, with a reason.",
  access: "token",
  params: idParams,
  body: restoreSourceInput.omit({ sourceId: true }),
  answer: z.object({ revision: z.int(), rechecked: z.array(z.uuid()) }),
  act: ({ actor, params, body }) =>
    restoreSource(actor, { ...body, sourceId: params.id }),
});

export const removeDerivationEndpoint = endpoint({
  method: "DELETE",
  path: "/api/v1/derivations/{id}",
  summary: "Take back that a source repeats another.",
  access: "token",
  params: idParams,
  answer: z.object({ rechecked: z.array(z.uuid()) }),
  act: ({ actor, params }) => removeDerivation(actor, params.id),
});

const snapshotAnswer = z.object({
  id: z.uuid(),
  sha256: z.string(),
  bytes: z.int(),
  media_type: z.string(),
  captured_at: z.iso.datetime(),
});

export const addSnapshotEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/sources/{id}/snapshots",
  summary:
    "Keep a file as a copy of a source: multipart/form-data with a field file, or the bytes themselves with ?filename=.",
  access: "token",
  params: idParams,
  query: z.object({ filename: z.string().max(200).default("file") }),
  mostFileBytes: MOST_SNAPSHOT_BYTES,
  answer: snapshotAnswer,
  status: 201,
  act: async ({ actor, params, query, request }) => {
    const file = await readFile(request, query.filename);
    if (!file) {
      const errors = [{ field: "file", detail: "Send the file to keep." }];
      return refusalProblem("invalid", { errors });
    }
    const added = await addSnapshot(actor, { ...file, sourceId: params.id });
    if (!added.ok) return added;
    const { id, sha256, bytes, mediaType, capturedAt } = added.value;
    const captured_at = capturedAt.toISOString();
    return ok({ id, sha256, bytes, media_type: mediaType, captured_at });
  },
});

async function readFile(request: Request, filename: string) {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { filename, bytes: new Uint8Array(await request.arrayBuffer()) };
  }
  const file = (await readForm(request))?.get("file");
  if (!(file instanceof File)) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { filename: file.name || filename, bytes };
}
