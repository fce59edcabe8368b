/** Words of one style; `claimId` where they cite a claim. */
export type Run = {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
  claimId: string | null;
};

/** One paragraph-like piece of a summary, in reading order. */
export type SummaryBlock =
  | { kind: "heading"; level: 2 | 3; runs: Run[] }
  | { kind: "paragraph" | "list_item" | "quotation"; runs: Run[] };

export type SummaryDocumentRefusal =
  | "not-a-document"
  | "unknown-node"
  | "unknown-mark"
  | "unsafe-link"
  | "nested-too-deep";
