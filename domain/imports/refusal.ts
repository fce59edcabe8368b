/** Why one record of a file may not be taken. */
export const RECORD_REASONS = [
  "no-claim-review",
  "too-large",
  "too-deep",
  "broken-json",
  "broken-row",
  "withdrawn",
  "claim-missing",
  "field-too-long",
  "address-missing",
  "address-not-web",
  "date-not-read",
  "publisher-not-allowed",
  "author-elsewhere",
  "twice-in-file",
] as const;
export type RecordReason = (typeof RECORD_REASONS)[number];

/** The sentence for each reason. */
export const RECORD_REFUSALS: Record<RecordReason, string> = {
  "no-claim-review": "It holds no ClaimReview.",
  "too-large": "It is larger than a record may be.",
  "too-deep": "It is nested deeper than a record may be.",
  "broken-json": "It is not well-formed JSON.",
  "broken-row": "The row can't be read: its quotation marks don't match.",
  withdrawn: "Its publisher has withdrawn it.",
  "claim-missing": "It does not say which claim was checked.",
  "field-too-long": "One of its texts is longer than is taken.",
  "address-missing": "It gives no address of the check.",
  "address-not-web":
    "The address of the check is not a whole http or https address.",
  "date-not-read": "It has a date that can't be read for certain.",
  "publisher-not-allowed": "Its publisher is not on the newsroom's list.",
  "author-elsewhere": "It names an author whose site is not on the list.",
  "twice-in-file": "The file gave the same check before.",
};

/** A record that was not taken: why, and what in it was the cause. */
export type RecordRefusal = { reason: RecordReason; detail: string };
