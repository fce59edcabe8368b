import {
  type LedgerEntry,
  type LedgerLine,
  NO_HASH,
} from "@/domain/ledger/entry";
import { makeReport } from "@/domain/reports/make-report";
import type { VerificationReport } from "@/domain/reports/report";
import { sha256 } from "@/lib/hash";
import { ledgerBytes, packBundle } from "./bundle-files";
import { renderJson } from "./json";
import { maliFacts } from "./mali.fixture";
import { bareClaim, fortyEight } from "./mali-claims.fixture";
import type { ZipFile } from "./stored-zip";

const encoder = new TextEncoder();

export const COPY = encoder.encode("48 terroristes neutralisés");
export const EDITION = encoder.encode('{"kind":"claim"}');

type Told = Pick<LedgerEntry, "actorId" | "action" | "payload">;

/** Rows as the database would chain them, one for each act told. */
export function chained(acts: Told[], newsroomId = "newsroom"): LedgerLine[] {
  let head = NO_HASH;
  return acts.map(({ actorId, action, payload }, i) => {
    const at = `2022-07-30T11:40:0${i}.123456Z`;
    const about = [action, "claim", "claim-1", payload];
    const entry = JSON.stringify([
      head,
      i + 1,
      newsroomId,
      at,
      actorId,
      ...about,
    ]);
    head = sha256(entry);
    return { hash: head, entry };
  });
}

/** The acts behind the small report: a copy, a verdict, an edition. */
export function acts(): Told[] {
  const of = { verdict: "verdict-48", claim: "claim-1", revision: 4 };
  const { verdict } = fortyEight();
  const rationale = verdict?.rationale;
  const said = { attribution: "said", rating: "disputed", rationale };
  return [
    {
      actorId: "awa",
      action: "snapshot.added",
      payload: { snapshot: "s", sha256: sha256(COPY), bytes: COPY.length },
    },
    {
      actorId: "awa",
      action: "verdict.proposed",
      payload: { ...of, ...said },
    },
    { actorId: "jonas", action: "verdict.countersigned", payload: of },
    {
      actorId: "jonas",
      action: "edition.published",
      payload: {
        edition: "edition-1",
        subject: "claim-1",
        n: 1,
        sha256: sha256(EDITION),
      },
    },
  ];
}

/** A report of one signed claim that ends where `ledger` does. */
export function smallReport(ledger: LedgerLine[]): VerificationReport {
  const { verdict, evidence } = fortyEight();
  const [first] = evidence;
  const snapshot = {
    sha256: sha256(COPY),
    mediaType: "text/plain",
    bytes: COPY.length,
    capturedAt: "2022-07-29T08:00:00Z",
  };
  const claim = bareClaim({
    id: "claim-1",
    verdict,
    evidence: first ? [{ ...first, snapshot }] : [],
  });
  return makeReport({
    ...maliFacts(),
    coverage: null,
    figures: [],
    corrections: [],
    askedQuestions: [],
    claims: [claim],
    editions: [
      {
        id: "edition-1",
        subjectKind: "claim",
        subjectId: "claim-1",
        title: "48",
        n: 1,
        sha256: sha256(EDITION),
        publishedAt: "2022-07-30T12:30:00Z",
        publishedBy: "Jonas Brandt",
      },
    ],
    ledgerHead: {
      seq: ledger.length,
      hash: ledger.at(-1)?.hash ?? NO_HASH,
      at: "2022-07-30T11:40:03.123Z",
    },
  });
}

/** The files of the small bundle; its report may be told otherwise. */
export function smallFiles(
  ledger = chained(acts()),
  report = smallReport(ledger),
): ZipFile[] {
  return [
    { path: "report.json", bytes: encoder.encode(renderJson(report)) },
    { path: "ledger.jsonl", bytes: ledgerBytes(ledger) },
    { path: `snapshots/${sha256(COPY)}`, bytes: COPY },
    { path: `editions/${sha256(EDITION)}`, bytes: EDITION },
  ];
}

/** `files` as a bundle. */
export function packed(files = smallFiles()): Uint8Array {
  const zip = packBundle(files);
  if (!zip.ok) throw new Error(zip.error);
  return zip.value;
}
