import type { PublicMention } from "@/domain/publishing/public-claim";
import { webAddress } from "@/lib/web-address";

/** A fragment names a long quotation by this many first and last words. */
const ENDS = 6;

/**
 * The article's address with a text fragment (`#:~:text=`), so that a browser
 * that knows them scrolls to the quotation; others open the article.
 */
export function linkToQuotation(
  mention: Pick<PublicMention, "url" | "exact" | "cut">,
): string | null {
  const url = webAddress(mention.url);
  if (url === null) return null;
  const words = mention.exact.replace(/…$/, "").trim().split(/\s+/);
  const first = encode(words.slice(0, ENDS).join(" "));
  const last = encode(words.slice(-ENDS).join(" "));
  const whole = encode(words.join(" "));
  const range = words.length > ENDS * 2 ? `${first},${last}` : whole;
  return `${url.split("#")[0]}#:~:text=${range}`;
}

/** A hyphen has a meaning of its own in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
