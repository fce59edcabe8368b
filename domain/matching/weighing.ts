/**
 * How a claim is weighed against a text: BM25F, one weight a term.
 *
 *   weight(term, claim) = v (k1 + 1) / (v + k1)
 *   v = Σ over fields  boost · count / (1 − b + b · length / usual length)
 *   score = Σ over shared terms  query weight · idf(term) · weight + closeness
 *   idf = ln(1 + (N − n + ½) / (n + ½)), N claims, n of them with the term
 *
 * Lengths count words that have a stem. The usual lengths are fixed where BM25
 * takes the archive's average: so a claim's weights depend on the claim alone,
 * are computed once, and no average is kept that every writer would change.
 * Tuned as docs/decisions/0010-matching.md tells.
 */
export const WEIGHING = {
  k1: 0.8,
  b: 0.75,
  /** What a word of a query's date counts, against 1 of any other word. */
  dateWord: 0.5,
  /** What a date on the same day adds; half of it after `halfAfter` days. */
  closeness: { most: 8, halfAfter: 30 },
} as const;

/**
 * Where words of a claim stand: its statement; the original wording or the
 * title of its check; the mentions and what sums the check up; who says it and
 * of which event.
 */
export const FIELDS = {
  statement: { boost: 1, usualLength: 11 },
  wording: { boost: 1, usualLength: 7 },
  mentions: { boost: 0.5, usualLength: 11 },
  about: { boost: 0.5, usualLength: 4 },
} as const;

export type Field = keyof typeof FIELDS;
