import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { problem } from "@/app/api/_lib/problem";
import { derivationInput, newSourceInput } from "@/domain/sources/source-input";
import { ok } from "@/lib/result";
import { addDerivation } from "@/usecases/sources/add-derivation";
import { addSnapshot } from "@/usecases/sources/add-snapshot";
import { createSource } from "@/usecases/sources/create-source";

const { shape } = newSourceInput;

export const createSourceEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/sources",
  summary: "Add a source to the library.",
  access: "token",
  body: z.object({
    title: shape.title,
    type: shape.type,
    publisher: shape.publisher,
    speaker: shape.speaker,
    author: shape.author,
    url: shape.url,
    published_at: shape.publishedAt,
    language: shape.language,
    reliability: shape.reliability,
    is_primary: z.boolean().default(false),
    confidential: z.boolean().default(false),
    note: shape.note,
  }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  act: ({ actor, body }) => {
    const { published_at: publishedAt, is_primary: isPrimary, ...rest } = body;
    return createSource(actor, { ...rest, publishedAt, isPrimary });
  },
});

export const addDerivationEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/sources/{id}/derivations",
  summary: "Say that a source repeats another.",
  access: "token",
  params: idParams,
  body: derivationInput.omit({ sourceId: true }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  act: ({ actor, params, body }) =>
    addDerivation(actor, { ...body, sourceId: params.id }),
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
  answer: snapshotAnswer,
  status: 201,
  act: async ({ actor, params, query, request }) => {
    const file = await readFile(request, query.filename);
    if (!file) {
      return problem(422, "invalid", {
        detail: "Some fields need another look.",
        errors: [{ field: "file", detail: "Send the file to keep." }],
      });
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
  const file = (await request.formData()).get("file");
  if (!(file instanceof File)) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { filename: file.name || filename, bytes };
}
