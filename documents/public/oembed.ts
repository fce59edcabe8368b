import type { ClaimEdition } from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { escapeXml } from "../feeds/xml";
import { documentOf, type PublicDocument } from "./document";
import { address, embedPath, PATHS, pathOf } from "./paths";

/** The frame's size in CSS pixels where the consumer sets no limit. */
const WIDTH = 560;
const HEIGHT = 320;

export type OembedInput = {
  edition: ClaimEdition;
  /** What the consumer has room for, in CSS pixels; null: no limit. */
  maxWidth: number | null;
  maxHeight: number | null;
};

/** The oEmbed answer (rich, JSON) for a claim: a frame of its embed page. */
export function oembed(input: OembedInput): PublicDocument {
  const { edition, maxWidth, maxHeight } = input;
  const { publisher, claim, slug } = edition;
  const width = Math.min(WIDTH, maxWidth ?? WIDTH);
  const height = Math.min(HEIGHT, maxHeight ?? HEIGHT);
  const source = escapeXml(address(publisher, embedPath(slug)));
  const title = escapeXml(claim.statement);
  const body = {
    version: "1.0",
    type: "rich",
    title: claim.statement,
    author_name: publisher.name,
    author_url: address(publisher, PATHS.home),
    provider_name: publisher.name,
    provider_url: address(publisher, PATHS.home),
    cache_age: 3600,
    width,
    height,
    html: `<iframe src="${source}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="allow-popups allow-top-navigation-by-user-activation" frameborder="0"></iframe>`,
  };
  return documentOf(
    `${JSON.stringify(body)}\n`,
    "application/json; charset=utf-8",
  );
}

/** The slug of the claim whose page `url` is; null for any other address. */
export function claimSlugAt(url: string, publisher: Publisher): string | null {
  const asked = URL.parse(url);
  const folder = URL.parse(address(publisher, `${PATHS.claims}/`));
  if (!asked || !folder || asked.host !== folder.host) return null;
  if (!asked.pathname.startsWith(folder.pathname)) return null;
  const slug = asked.pathname.slice(folder.pathname.length);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : null;
}

/** Where the oEmbed answer for a claim is, for the link in its page's head. */
export function oembedPath(publisher: Publisher, slug: string): string {
  const url = address(publisher, pathOf("claim", slug));
  return `/oembed?url=${encodeURIComponent(url)}`;
}
