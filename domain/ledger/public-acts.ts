/** The acts that change what the public sees. */
export const PUBLIC_ACTS = [
  "edition.published",
  "publication.renamed",
  "publication.withheld",
  "publication.released",
] as const;
