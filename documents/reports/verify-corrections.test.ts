import { describe, expect, it } from "vitest";
import { signaturesOf } from "@/domain/reports/make-report";
import type { VerificationReport } from "@/domain/reports/report";
import { sha256 } from "@/lib/hash";
import {
  acts,
  chained,
  EDITION,
  packed,
  smallFiles,
  smallReport,
} from "./bundle.fixture";
import { verifyBundle } from "./verify";

const NOTE = "The act gives the sum without the roads.";
const NEXT = new TextEncoder().encode('{"kind":"claim","n":2}');

type Act = ReturnType<typeof acts>[number];

/** The small bundle's acts, and those of one correction of its claim. */
function corrected(
  by = { proposed: "awa", countersigned: "jonas" } as Record<
    string,
    string | null
  >,
): Act[] {
  const edition = { edition: "edition-2", subject: "claim-1", n: 2 };
  const why = { correction: "clarification", note: NOTE };
  return [
    ...acts(),
    {
      actorId: by.proposed ?? null,
      action: "correction.proposed",
      payload: { correction: "c-1", edition: "edition-1", note: NOTE },
    },
    {
      actorId: "jonas",
      action: "edition.published",
      payload: { ...edition, sha256: sha256(NEXT), ...why },
    },
    {
      actorId: by.countersigned ?? null,
      action: "correction.countersigned",
      payload: { correction: "c-1", edition: "edition-2" },
    },
  ];
}

function faultsOf(
  told: Act[],
  change: Partial<VerificationReport["corrections"][number]> = {},
): string[] {
  const ledger = chained(told);
  const small = smallReport(ledger);
  const [first] = small.editions;
  const report: VerificationReport = {
    ...small,
    editions: [
      first!,
      { ...first!, id: "edition-2", n: 2, sha256: sha256(NEXT) },
    ],
    corrections: [
      {
        ...{ id: "correction-1", kind: "clarification", what: "48" },
        ...{ claimId: "claim-1", fromEdition: 1, toEdition: 2 },
        ...{ before: null, after: null, reason: NOTE, publicNote: NOTE },
        ...{ at: "2022-07-31T09:00:00Z", by: "Awa Keïta" },
        countersignedBy: "Jonas Brandt",
        countersignedAt: "2022-07-31T09:30:00Z",
        ...change,
      },
    ],
  };
  const at = ledger.map(({ entry }) => JSON.parse(entry)[3]).at(-1);
  const head = { ...report.ledger.head, at: at.replace("456Z", "Z") };
  const dated = {
    ...report,
    madeAt: head.at,
    ledger: { ...report.ledger, head },
  };
  const files = smallFiles(ledger, {
    ...dated,
    signatures: signaturesOf(dated),
  });
  const next = { path: `editions/${sha256(NEXT)}`, bytes: NEXT };
  expect(files.some(({ path }) => path.endsWith(sha256(EDITION)))).toBe(true);
  return verifyBundle(packed([...files, next])).flatMap(({ faults }) => faults);
}

describe("verifyBundle", () => {
  it("finds nothing wrong with a correction of two people", () => {
    expect(faultsOf(corrected())).toEqual([]);
  });

  it("finds a correction countersigned by its proposer", () => {
    const own = { proposed: "awa", countersigned: "awa" };
    expect(faultsOf(corrected(own))).toEqual([
      "Row 7: countersigned by the person who proposed it.",
    ]);
    const nobody = { proposed: "awa", countersigned: null };
    expect(faultsOf(corrected(nobody))).toEqual([
      "Row 7: a signature without a person.",
    ]);
  });

  it("finds a correction without its proposal or its countersignature", () => {
    const without = (action: string) =>
      faultsOf(corrected().filter((act) => act.action !== action));
    expect(without("correction.proposed")).toEqual([
      "Row 6: countersigned without a proposal.",
    ]);
    expect(without("correction.countersigned")).toEqual([
      "Correction 1 has no countersignature.",
    ]);
  });

  it("finds a correction told otherwise than it was published", () => {
    const fault = "Correction 1 is not the one that was published.";
    expect(faultsOf(corrected(), { kind: "typo" })).toEqual([fault]);
    const publicNote = "Nothing to see.";
    expect(faultsOf(corrected(), { publicNote })).toEqual([fault]);
    expect(faultsOf(corrected(), { toEdition: 3 })).toContain(fault);
  });
});
