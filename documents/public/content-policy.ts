import type { PublicDocument } from "./document";

/** Where a document is shown, which decides what it may load and who frames it. */
export type Shown = "page" | "edition" | "status" | "embed";

/** What each way of being shown adds to what all documents are refused. */
const DIRECTIVES: Record<Shown, string[]> = {
  page: ["form-action 'self'", "frame-ancestors 'none'"],
  edition: ["form-action 'self'", "frame-ancestors 'none'", "frame-src 'self'"],
  status: ["form-action 'none'", "frame-ancestors 'self'"],
  embed: ["form-action 'none'", "frame-ancestors *"],
};

/**
 * The Content-Security-Policy of a document: no script at all, its one style
 * sheet by hash, nothing from elsewhere. JSON-LD blocks need no permission:
 * browsers never run a script of a type that isn't a script.
 */
export function contentPolicy(
  { styleHash }: Pick<PublicDocument, "styleHash">,
  shown: Shown,
): string {
  const key = `${shown} ${styleHash}`;
  const policy = made.get(key) ?? policyOf(styleHash, shown);
  // Old editions have style sheets of their own; there are never many.
  if (made.size < 100) made.set(key, policy);
  return policy;
}

const made = new Map<string, string>();

function policyOf(styleHash: string | null, shown: Shown): string {
  return [
    "default-src 'none'",
    ...(styleHash ? [`style-src '${styleHash}'`] : []),
    "img-src 'self'",
    "base-uri 'none'",
    ...DIRECTIVES[shown],
  ].join("; ");
}
