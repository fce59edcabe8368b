import { db } from "@/db";
import { type ApiClient, clientOf, spanOf } from "../api-client";
import { Desk } from "../desk";

export const SAID = "The bridge cost 48 million";
export const TEXT = `${SAID}, the ministry said on Monday. It opened in May.`;

/** A newsroom with two people who work over the API, the second an editor. */
export async function openApiDesk() {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  const first = await clientOf(desk, checker);
  const second = await clientOf(desk, await desk.person("editor"));
  return { desk, checker, first, second };
}

/** An article with one claim, as far as nobody has judged it. */
export async function claimed(by: ApiClient) {
  const article = await by.make("/api/v1/articles", {
    text: TEXT,
    title: "A bridge and its cost",
    outlet: "The Example",
  });
  const { claim } = await by.make(`/api/v1/articles/${article.id}/claims`, {
    ...spanOf(article.version.text, SAID),
    statement: `${SAID}.`,
    kind: "figure",
    claimant: "The ministry",
  });
  return { article, claim };
}

/** Evidence on it; answers the claim's revision with it. */
export async function evidenced(
  by: ApiClient,
  claimId: string,
  title = "Budget act",
) {
  const source = await by.make("/api/v1/sources", { title, type: "document" });
  const { id, revision } = await by.make(`/api/v1/claims/${claimId}/evidence`, {
    source_id: source.id,
    stance: "supports",
    excerpt: "48 million",
  });
  return { source, id, revision };
}

type Proposal = { claimId: string; revision: number; rating?: string };

export function propose(
  by: ApiClient,
  { claimId, revision, rating = "unverified" }: Proposal,
) {
  return by.post(`/api/v1/claims/${claimId}/verdicts`, {
    revision,
    attribution: "said",
    rating,
    rationale: "The act gives the sum.",
  });
}
