import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { listEntryTexts } from "@/db/queries/ledger";
import { ledgerBytes, packBundle } from "@/documents/reports/bundle-files";
import { renderJson } from "@/documents/reports/json";
import { verifyBundle } from "@/documents/reports/verify";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { readFrozenPage } from "@/usecases/publishing/read-public-page";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { readReport } from "./make-report";

const encoder = new TextEncoder();

afterAll(() => db.$client.end());

it("what the desk signed and published verifies without the desk", async () => {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  const editor = await desk.person("editor");
  const { claim, article } = await desk.claim(checker);
  const claimId = claim.id;
  const { revision } = await desk.evidence(checker, claimId);
  const proposed = await proposeVerdict(checker, {
    claimId,
    revision,
    attribution: "said",
    rating: "unverified",
    rationale: "The act gives “the sum”: 48\u00a0million, é😀.\n\nTwice.",
  });
  const signed = { verdictId: granted(proposed).id, overrideReason: null };
  granted(await countersignVerdict(editor, signed));
  const { slug } = granted(await publishClaim(editor, { claimId }));
  const frozen = await readFrozenPage({ kind: "claim", slug, n: 1 });
  const edition = encoder.encode(granted(frozen).body);

  const of = { kind: "article", id: article.id } as const;
  const report = granted(await readReport(editor, of));
  const page = { after: 0, limit: 1000 };
  const rows = await listEntryTexts(db, editor.newsroomId, page);
  const ledger = rows.map(({ hash, entry }) => ({ hash, entry }));
  const files = [
    { path: "report.json", bytes: encoder.encode(renderJson(report)) },
    { path: "ledger.jsonl", bytes: ledgerBytes(ledger) },
    { path: `editions/${sha256(edition)}`, bytes: edition },
  ];

  expect(report.claims).toHaveLength(1);
  expect(report.editions).toHaveLength(1);
  const checks = verifyBundle(granted(packBundle(files)));
  expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
});
