import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import {
  allHold,
  verifyBundle,
  verifyReportJson,
} from "@/documents/reports/verify";
import type { Actor } from "@/domain/people/actor";
import { newEvidenceInput } from "@/domain/sources/evidence-input";
import { Desk, granted } from "@/e2e/desk";
import { addEvidence } from "@/usecases/claims/add-evidence";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { addSnapshot } from "@/usecases/sources/add-snapshot";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { makeBundle } from "./make-bundle";
import { makeReport, REPORT_FORMATS, readReport } from "./make-report";

let editor: Actor;
let articleId: string;

beforeAll(async () => {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  editor = await desk.person("editor");
  const { claim, article } = await desk.claim(checker);
  articleId = article.id;
  const source = await desk.source(checker);
  const copy = {
    sourceId: source.id,
    filename: "act.txt",
    bytes: new TextEncoder().encode("The act gives forty-eight million."),
  };
  const snapshot = granted(await addSnapshot(checker, copy));
  const { revision } = granted(
    await addEvidence(
      checker,
      newEvidenceInput.parse({
        claimId: claim.id,
        sourceId: source.id,
        snapshotId: snapshot.id,
        stance: "supports",
        excerpt: "forty-eight million",
      }),
    ),
  );
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId: claim.id,
      revision,
      attribution: "said",
      rating: "unverified",
      rationale: "One act, one party.",
    }),
  );
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  granted(await publishClaim(editor, { claimId: claim.id }));
});

afterAll(() => db.$client.end());

describe("a report", () => {
  it.each(REPORT_FORMATS)("is the same bytes twice as %s", async (format) => {
    const of = { kind: "article", id: articleId, format } as const;
    const once = granted(await makeReport(editor, of));
    const again = granted(await makeReport(editor, of));
    expect(once.bytes.length).toBeGreaterThan(100);
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  });

  it("says what was checked, by whom, and what stands open", async () => {
    const of = { kind: "article", id: articleId } as const;
    const report = granted(await readReport(editor, of));
    expect(report).toMatchObject({
      subject: { kind: "article", version: { n: 1 } },
      coverage: { sentences: 2, claimed: 1 },
      claims: [{ verdict: { rating: { key: "unverified" } } }],
      editions: [{ n: 1 }],
    });
    expect(report.openQuestions).toMatchObject([{ kind: "open_sentence" }]);
  });

  it("holds before a stranger as JSON", async () => {
    const of = { kind: "article", id: articleId, format: "json" } as const;
    const { bytes } = granted(await makeReport(editor, of));
    expect(verifyReportJson(bytes).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("is nothing to another newsroom", async () => {
    const stranger = await (await Desk.open(db)).person("admin");
    const of = { kind: "article", id: articleId, format: "json" } as const;
    expect(await makeReport(stranger, of)).toMatchObject({
      error: "not-found",
    });
    expect(await makeBundle(stranger, of)).toMatchObject({
      error: "not-found",
    });
  });
});

describe("a bundle", () => {
  it("holds offline, and shows any change of its bytes", async () => {
    const of = { kind: "article", id: articleId } as const;
    const { bytes } = granted(await makeBundle(editor, of));
    const checks = verifyBundle(bytes);
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
    for (const at of [40, Math.floor(bytes.length / 2), bytes.length - 3]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(allHold(verifyBundle(changed))).toBe(false);
    }
  });
});
