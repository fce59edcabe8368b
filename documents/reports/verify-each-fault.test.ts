import { describe, expect, it } from "vitest";

import {
  acts,
  chained,
  packed,
  smallFiles,
  smallReport,
} from "./bundle.fixture";
import { ledgerBytes } from "./bundle-files";
import type { ZipFile } from "./stored-zip";
import { verifyBundle } from "./verify";

const faultsOf = (files: ZipFile[]) =>
  verifyBundle(packed(files)).flatMap(({ faults }) => faults);

type Act = ReturnType<typeof acts>[number];

/** The small bundle's acts, those of one kind told otherwise. */
function told(action: string, other: (act: Act) => Partial<Act>): Act[] {
  return acts().map((act) =>
    act.action === action ? { ...act, ...other(act) } : act,
  );
}

/** As if the payload of an act had said `other`. */
const saying = (action: string, other: object) =>
  told(action, ({ payload }) => ({
    payload: { ...(payload as object), ...other },
  }));

const FAULTY: [string, Act[], string][] = [
  [
    "a countersignature of nobody",
    told("verdict.countersigned", () => ({ actorId: null })),
    "Claim 1: a signature without a person.",
  ],
  [
    "a proposal of nobody",
    told("verdict.proposed", () => ({ actorId: null })),
    "Claim 1: a signature without a person.",
  ],
  [
    "a countersignature before the proposal",
    acts().toSpliced(1, 2, acts()[2]!, acts()[1]!),
    "Claim 1: countersigned before it was proposed.",
  ],
  [
    "a countersignature under another claim",
    saying("verdict.countersigned", { claim: "claim-2" }),
    "Claim 1: signed for another claim.",
  ],
  [
    "a countersignature under another revision",
    saying("verdict.countersigned", { revision: 5 }),
    "Claim 1: signed for another revision of the claim.",
  ],
  [
    "a policy set aside for another reason",
    saying("verdict.countersigned", { override: "The act alone decides." }),
    "Claim 1: another reason was given for setting the policy aside.",
  ],
  [
    "an edition under another number",
    saying("edition.published", { n: 2 }),
    "Edition 1 of claim-1 is not the one signed.",
  ],
  [
    "an edition of something else",
    saying("edition.published", { subject: "claim-2" }),
    "Edition 1 of claim-1 is not the one signed.",
  ],
  [
    "a copy of another length",
    saying("snapshot.added", { bytes: 1 }),
    "is not in the ledger.",
  ],
];

describe("verifyBundle against the ledger", () => {
  it.each(FAULTY)("finds %s", (_what, ledger, fault) => {
    const faults = faultsOf(smallFiles(chained(ledger)));
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });
});

describe("verifyBundle", () => {
  const ledger = chained(acts());
  const report = smallReport(ledger);

  it("finds a report that is dated otherwise than its head", () => {
    const madeAt = "2022-07-30T11:40:04Z";
    expect(faultsOf(smallFiles(ledger, { ...report, madeAt }))).toEqual([
      "It is not dated by its ledger head.",
    ]);
  });

  it("finds a head whose time is not its row's", () => {
    const at = "2022-07-30T11:40:04.123Z";
    const head = { ...report.ledger.head, at };
    const other = { ...report.ledger, head };
    const files = smallFiles(ledger, { ...report, madeAt: at, ledger: other });
    expect(faultsOf(files)).toEqual([
      "The last row is of another time than the report says.",
    ]);
  });

  it.each(["report.json", "ledger.jsonl"])("finds %s missing", (name) => {
    const files = smallFiles().filter(({ path }) => path !== name);
    expect(faultsOf(files)).toContain(`${name} is missing.`);
  });

  it("finds a file that is there twice", () => {
    const again = smallFiles().filter(({ path }) => path === "report.json");
    expect(faultsOf([...smallFiles(), ...again])).toContain(
      "report.json is there twice.",
    );
  });

  it("finds a row written in another way, or with more in it", () => {
    const [first, ...rest] = new TextDecoder()
      .decode(ledgerBytes(ledger))
      .trimEnd()
      .split("\n") as [string, ...string[]];
    const more = JSON.stringify({ ...JSON.parse(first), zeal: "more" });
    for (const line of [first.replace(":", ": "), more, "", "{}"]) {
      const text = `${[line, ...rest].join("\n")}\n`;
      const bytes = new TextEncoder().encode(text);
      const files = smallFiles().map((file) =>
        file.path === "ledger.jsonl" ? { ...file, bytes } : file,
      );
      expect(faultsOf(files)).toEqual([expect.stringMatching(/^Row 1: /)]);
    }
  });
});
