import { z } from "zod";

import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import { ok, type Result } from "@/lib/result";
import { webAddress } from "@/lib/web-address";
import { givenDay } from "./given-day";
import { plainText } from "./plain-text";
import type { RecordReason, RecordRefusal } from "./refusal";

/** The longest texts that are taken, in characters. */
const LONGEST = { statement: 5000, line: 1000, address: 2000 } as const;

/** A rating in its publisher's words and numbers, nothing made of it yet. */
export type GivenRating = {
  words: string | null;
  value: number | null;
  best: number | null;
  worst: number | null;
};

/** A check that somebody else published, as it said it. */
export type ImportedCheck = {
  statement: string;
  claimant: string | null;
  /** The day (ISO) the claim was made, and the day the check came out. */
  saidOn: string | null;
  publishedOn: string | null;
  /** Where the check can be read. */
  url: string;
  publisher: string | null;
  title: string | null;
  language: string | null;
  rating: GivenRating;
};

/** What a record gives for a check, each as it was written. */
export type GivenCheck = Record<
  | "statement"
  | "claimant"
  | "saidOn"
  | "publishedOn"
  | "url"
  | "publisher"
  | "title"
  | "language"
  | "words"
  | "value"
  | "best"
  | "worst",
  string | null
>;

/** Gives zod's issue the reason and the cause that the record is refused by. */
function refuseWith(reason: RecordReason, cause: string | null) {
  return { code: "custom", params: { reason, cause } } as const;
}

/** Text of at most `most` characters; null where the record gives none. */
function text(most: number) {
  return z
    .string()
    .nullable()
    .transform((given, context) => {
      const words = given === null ? null : plainText(given);
      if (words !== null && words.length > most) {
        context.addIssue(refuseWith("field-too-long", null));
      }
      return words;
    });
}

const statement = text(LONGEST.statement).transform((words, context) => {
  if (words === null) context.addIssue(refuseWith("claim-missing", null));
  return words ?? "";
});

const address = z
  .string()
  .nullable()
  .transform((given, context) => {
    const written = given?.trim() ?? "";
    if (written === "") {
      context.addIssue(refuseWith("address-missing", null));
    }
    const url = webAddress(written);
    if (written !== "" && url === null) {
      context.addIssue(refuseWith("address-not-web", written));
    }
    if (url !== null && url.length > LONGEST.address) {
      context.addIssue(refuseWith("field-too-long", "url"));
    }
    return url ?? "";
  });

const day = z
  .string()
  .nullable()
  .transform((given, context) => {
    const written = given?.trim() ?? "";
    if (written === "") return null;
    const read = givenDay(written);
    if (read === null) context.addIssue(refuseWith("date-not-read", written));
    return read;
  });

/** A number however it was written; what is none is as if not given. */
const number = z
  .string()
  .nullable()
  .transform((given) => {
    const written = given?.trim().replace(",", ".") ?? "";
    const read = written === "" ? Number.NaN : Number(written);
    return Number.isFinite(read) && Math.abs(read) < 1e6 ? read : null;
  });

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

const given = z.object({
  statement,
  claimant: text(LONGEST.line),
  saidOn: day,
  publishedOn: day,
  url: address,
  publisher: text(LONGEST.line),
  title: text(LONGEST.line),
  /** Only a hint for the search; "Portuguese" is as if not given. */
  language: z
    .string()
    .nullable()
    .transform((tag) => (tag && LANGUAGE.test(tag.trim()) ? tag.trim() : null)),
  words: text(LONGEST.line),
  value: number,
  best: number,
  worst: number,
});

/** Reads what a record gives into a check, or says why it can't be taken. */
export function readGiven(
  record: GivenCheck,
): Result<ImportedCheck, RecordReason> {
  const read = given.safeParse(record);
  if (!read.success) return refusalOf(read.error);
  const { words, value, best, worst, ...check } = read.data;
  return ok({ ...check, rating: { words, value, best, worst } });
}

function refusalOf(error: z.ZodError) {
  const [issue] = error.issues;
  const params = issue?.code === "custom" ? issue.params : undefined;
  const why = String(params?.cause || issue?.path.join(".") || "");
  const reason: RecordReason = params?.reason ?? "no-claim-review";
  return { ok: false, error: reason, detail: { why } } as const;
}

/** A refusal as it is kept: its cause cut to what tells a person enough. */
export function toRefusal(refused: {
  error: RecordReason;
  detail?: Record<string, unknown>;
}): RecordRefusal {
  const detail = String(refused.detail?.why ?? "").slice(0, 300);
  return { reason: refused.error, detail: detail.toWellFormed() };
}

/**
 * What tells one check from another: its address and the claim's words, without
 * case and spacing. A page that checks two claims makes two checks.
 */
export function identityOf({ url, statement }: ImportedCheck): string {
  return sha256(`${url}\n${statement.toLowerCase().replace(/\s+/g, " ")}`);
}

/** Differs where anything that its publisher said of it does. */
export function contentHash(check: ImportedCheck): string {
  return sha256(canonicalJson(check));
}
