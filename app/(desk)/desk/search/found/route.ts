import { z } from "zod";

import { currentActor } from "@/auth/actor";
import { searchDesk } from "@/usecases/search/search-desk";
import type { QuickFound } from "../../_palette/types";
import { pageOf } from "../search-words";

/** As many as the palette shows at once. */
const SHOWN = 24;

const words = z.string().max(10_000).catch("");

/** What the palette finds while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ error: "signed-out" }, { status: 401 });
  const q = words.parse(new URL(request.url).searchParams.get("q") ?? "");
  const { found } = await searchDesk(actor, { q, limit: SHOWN });
  const shown: QuickFound[] = found.map((one) => ({
    kind: one.kind,
    id: one.id,
    href: pageOf(one),
    title: one.title,
    snippet: one.kind === "comment" ? one.snippet : [],
    state: one.state,
    rating: one.rating,
    confidential: one.confidential,
  }));
  return Response.json(shown);
}
