import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { datesIn } from "@/domain/matching/date-words";
import type { FindableClaim } from "@/domain/matching/findable-claim";
import { readWords } from "@/domain/matching/read-words";

const FOLDER = path.join(
  process.env.SHARED_DIR ?? "../shared",
  "data/clef2022_task2a_en",
);

export type ArchivedClaim = FindableClaim & { key: string };

/** A text and the keys of the claims that answer it. */
export type Judged = { id: string; text: string; right: string[] };

/** 14,231 checked claims and the tweets they answer; undefined where absent. */
export function readArchive() {
  if (!existsSync(FOLDER)) return undefined;
  return { claims: readClaims(), queries: readQueries() };
}

/**
 * Whether parameters may be tuned on a text: about half of them, no claim on
 * both sides.
 */
export function isForTuning(query: Judged): boolean {
  const hash = createHash("sha256")
    .update(query.right[0] ?? "")
    .digest();
  return ((hash[0] ?? 0) & 1) === 0;
}

function lines(file: string): string[] {
  return readFileSync(path.join(FOLDER, file), "utf8").trim().split("\n");
}

function readClaims(): ArchivedClaim[] {
  return lines("vclaims.jsonl").map((line) => {
    const claim = JSON.parse(line) as Record<string, string | null>;
    const publishedAt = isoDate(claim.date ?? "");
    return {
      key: claim.vclaim_id ?? "",
      statement: claim.vclaim ?? "",
      language: "en",
      originalWording: claim.title ?? "",
      originalLanguage: "en",
      claimant: claim.author ?? null,
      event: null,
      mentions: [{ exact: claim.subtitle ?? "", language: "en", publishedAt }],
    };
  });
}

function isoDate(words: string): string | null {
  const [day] = datesIn(readWords(words, "en"), "en");
  if (day === undefined) return null;
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function readQueries(): Judged[] {
  const right = new Map<string, string[]>();
  for (const line of lines("train_qrels.tsv")) {
    const [id = "", , key = ""] = line.split(/\s+/);
    right.set(id, [...(right.get(id) ?? []), key]);
  }
  return lines("train_queries.tsv").map((line) => {
    const [id = "", text = ""] = line.split("\t");
    return { id, text, right: right.get(id) ?? [] };
  });
}
