import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import {
  RELATIONS,
  RELIABILITIES,
  SOURCE_TYPES,
} from "@/domain/sources/source";
import {
  newSourceInput,
  sourceChangesInput,
} from "@/domain/sources/source-input";
import { givenCursor, toCursor } from "@/lib/cursor";
import { ok, refuse } from "@/lib/result";
import { createSource } from "@/usecases/sources/create-source";
import { editSource } from "@/usecases/sources/edit-source";
import { listSources } from "@/usecases/sources/list-sources";
import { viewSource } from "@/usecases/sources/view-source";

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

const sourceFields = z.object({
  id: z.uuid(),
  title: z.string(),
  type: z.enum(SOURCE_TYPES),
  author: z.string().nullable(),
  url: z.string().nullable(),
  published_at: z.string().nullable(),
  language: z.string().nullable(),
  reliability: z.enum(RELIABILITIES),
  is_primary: z.boolean(),
  confidential: z.boolean(),
  note: z.string().nullable(),
  withdrawn_at: z.iso.datetime().nullable(),
  withdrawn_reason: z.string().nullable(),
  revision: z.int(),
});

type Kept = NonNullable<Awaited<ReturnType<typeof viewSource>>>["source"];

function fieldsOf(source: Kept): z.infer<typeof sourceFields> {
  return {
    id: source.id,
    title: source.title,
    type: source.type,
    author: source.author,
    url: source.url,
    published_at: source.publishedAt,
    language: source.language,
    reliability: source.reliability,
    is_primary: source.isPrimary,
    confidential: source.confidential,
    note: source.note,
    withdrawn_at: source.withdrawnAt?.toISOString() ?? null,
    withdrawn_reason: source.withdrawnReason,
    revision: source.revision,
  };
}

export const listSourcesEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/sources",
  summary: "The newsroom's library, newest first.",
  access: "token",
  query: z.object({
    q: z.string().max(200).optional(),
    type: z.enum(SOURCE_TYPES).optional(),
    reliability: z.enum(RELIABILITIES).optional(),
    after: givenCursor,
    limit: z.coerce.number<string>().int().min(1).max(100).default(50),
  }),
  answer: z.object({
    sources: z.array(sourceFields.extend({ claims: z.int() })),
    next: z.string().nullable(),
  }),
  act: async ({ actor, query }) => {
    const { limit } = query;
    const found = await listSources(actor, { ...query, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return ok({
      sources: shown.map((one) => ({ ...fieldsOf(one), claims: one.claims })),
      next: last ? toCursor(last) : null,
    });
  },
});

const party = z.object({ id: z.uuid(), name: z.string() }).nullable();

const derived = z.array(
  z.object({
    id: z.uuid(),
    source: z.object({ id: z.uuid(), title: z.string() }),
    relation: z.enum(RELATIONS),
    excerpt: z.string().nullable(),
    locator: z.string().nullable(),
  }),
);

type View = NonNullable<Awaited<ReturnType<typeof viewSource>>>;

const toParty = (found: View["publisher"]) =>
  found && { id: found.partyId, name: found.name };

const toDerived = (found: View["repeats"]): z.infer<typeof derived> =>
  found.map(({ id, other, relation, excerpt, locator }) => {
    const source = { id: other.id, title: other.title };
    return { id, source, relation, excerpt, locator };
  });

export const readSourceEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/sources/{id}",
  summary: "A source with whom it repeats, who repeats it and its copies.",
  access: "token",
  params: idParams,
  answer: sourceFields.extend({
    claims: z.int(),
    publisher: party,
    speaker: party,
    repeats: derived,
    repeated_by: derived,
    snapshots: z.array(
      z.object({
        id: z.uuid(),
        sha256: z.string(),
        bytes: z.int(),
        media_type: z.string(),
        filename: z.string(),
        captured_at: z.iso.datetime(),
      }),
    ),
  }),
  act: async ({ actor, params }) => {
    const view = await viewSource(actor, params.id);
    if (!view) return refuse("not-found");
    return ok({
      ...fieldsOf(view.source),
      claims: view.claimCount,
      publisher: toParty(view.publisher),
      speaker: toParty(view.speaker),
      repeats: toDerived(view.repeats),
      repeated_by: toDerived(view.repeatedBy),
      snapshots: view.snapshots.map((copy) => ({
        id: copy.id,
        sha256: copy.sha256,
        bytes: copy.bytes,
        media_type: copy.mediaType,
        filename: copy.filename,
        captured_at: copy.capturedAt.toISOString(),
      })),
    });
  },
});

const { publishedAt, isPrimary, ...changes } = sourceChangesInput.shape;

export const editSourceEndpoint = endpoint({
  method: "PATCH",
  path: "/api/v1/sources/{id}",
  summary: "Change what is known of a source; a field left out stays.",
  access: "token",
  params: idParams,
  body: z.object({
    ...changes,
    published_at: publishedAt,
    is_primary: isPrimary,
  }),
  answer: z.object({ revision: z.int(), rechecked: z.array(z.uuid()) }),
  act: ({ actor, params, body }) => {
    const { published_at, is_primary, ...rest } = body;
    return editSource(actor, {
      ...rest,
      sourceId: params.id,
      publishedAt: published_at,
      isPrimary: is_primary,
    });
  },
});
