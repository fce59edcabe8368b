import { z } from "zod";

import { endpoint } from "@/app/api/_lib/endpoint";
import { SEARCH_KINDS } from "@/domain/search/kinds";
import type { Marked } from "@/domain/search/marked";
import { searchFacets, searchPlace } from "@/domain/search/search-input";
import { ok } from "@/lib/result";
import { searchDesk } from "@/usecases/search/search-desk";

const marked = z.array(z.object({ text: z.string(), hit: z.boolean() }));

const found = z.object({
  kind: z.enum(SEARCH_KINDS),
  id: z.uuid(),
  /** Id of what shows it: of a comment its claim, of all else itself. */
  page_id: z.uuid(),
  title: z.string(),
  /** The words around what was found, in pieces. */
  snippet: marked,
  state: z.string().nullable(),
  rating: z.string().nullable(),
  confidential: z.boolean(),
  created_at: z.iso.datetime(),
});

export const searchEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/search",
  summary:
    "Search articles, claims, sources, summaries, events, parties, people and comments; without words the newest.",
  access: "token",
  query: z.object({
    /** Words, and phrases in quotation marks; the last word may be unfinished. */
    q: z.string().max(10_000).default(""),
    ...z.object(searchFacets).partial().shape,
    limit: z.coerce.number().int().min(1).max(100).default(25),
    after: searchPlace,
  }),
  answer: z.object({
    found: z.array(found),
    next: z.string().nullable(),
    /** Exact up to 100; `more` says that there are more. */
    count: z.int(),
    more: z.boolean(),
    /** Words of the desk that were tried because little was found. */
    near: z.array(z.string()),
  }),
  act: async ({ actor, query }) => {
    const answer = await searchDesk(actor, query);
    const { next, count, more, near } = answer;
    return ok({
      ...{ next, count, more, near },
      found: answer.found.map((one) => ({
        kind: one.kind,
        id: one.id,
        page_id: one.pageId,
        title: plain(one.title),
        snippet: one.snippet,
        state: one.state,
        rating: one.rating?.key ?? null,
        confidential: one.confidential,
        created_at: one.createdAt.toISOString(),
      })),
    });
  },
});

function plain(text: Marked): string {
  return text.map((piece) => piece.text).join("");
}
