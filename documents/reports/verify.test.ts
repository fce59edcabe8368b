import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { redactReport } from "@/domain/reports/redact";
import { makeBundle } from "./bundle";
import {
  acts,
  COPY,
  chained,
  EDITION,
  packed,
  smallFiles,
  smallReport,
} from "./bundle.fixture";
import { renderJson } from "./json";
import { noDrawing } from "./plain-drawing.fixture";
import type { ZipFile } from "./stored-zip";
import { allHold, verifyBundle, verifyReportJson } from "./verify";

const encoder = new TextEncoder();

/** All faults found in a bundle of `files`. */
function faultsOf(files: ZipFile[]): string {
  return verifyBundle(packed(files))
    .flatMap(({ faults }) => faults)
    .join("\n");
}

function withFile(path: string, bytes: Uint8Array): ZipFile[] {
  return smallFiles().map((file) =>
    file.path === path ? { path, bytes } : file,
  );
}

describe("verifyBundle", () => {
  it("finds nothing wrong with what was made", () => {
    expect(verifyBundle(packed()).filter(({ faults }) => faults[0])).toEqual(
      [],
    );
  });

  it("finds any single byte that was changed", () => {
    const bundle = packed();
    for (let at = 0; at < bundle.length; at += 1) {
      const changed = Uint8Array.from(bundle);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(allHold(verifyBundle(changed)), `byte ${at}`).toBe(false);
    }
  });

  it("finds a byte changed to any other, dropped or added", () => {
    const bundle = packed();
    const at = fc.nat(bundle.length - 1);
    const part = (from: number, to?: number) => [...bundle.slice(from, to)];
    fc.assert(
      fc.property(at, fc.nat(255), (i, byte) => {
        const other = byte === bundle[i] ? (byte + 1) % 256 : byte;
        const variants = [
          [...part(0, i), other, ...part(i + 1)],
          [...part(0, i), ...part(i + 1)],
          [...part(0, i), byte, ...part(i)],
        ];
        return variants.every(
          (variant) => !allHold(verifyBundle(Uint8Array.from(variant))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("holds what is no bundle at all for none", () => {
    for (const bytes of [[], [80, 75], [80, 75, 3, 4]]) {
      expect(allHold(verifyBundle(Uint8Array.from(bytes)))).toBe(false);
    }
  });

  it("finds a snapshot swapped, though its manifest was written anew", () => {
    const [snapshot] = smallFiles().filter(({ path }) => /^snap/.test(path));
    const swapped = withFile(snapshot!.path, encoder.encode("49"));
    expect(faultsOf(swapped)).toContain("has other contents");
  });

  it("finds a file missing and a file too many", () => {
    const without = smallFiles().filter(({ path }) => !/^editions/.test(path));
    expect(faultsOf(without)).toMatch(/editions\/.* is missing/);
    const name = `snapshots/${"0".repeat(64)}`;
    const more = [...smallFiles(), { path: name, bytes: COPY }];
    expect(faultsOf(more)).toContain("belongs to nothing in the report");
  });

  it("finds a row dropped, moved, changed or added", () => {
    const ledger = chained(acts());
    const report = smallReport(ledger);
    const [one, two, three, four] = ledger;
    const edited = {
      ...two!,
      entry: two!.entry.replace("disputed", "verified"),
    };
    const told = (rows: typeof ledger) => faultsOf(smallFiles(rows, report));
    expect(told([two!, three!, four!])).toContain("Row 1: row missing");
    expect(told([one!, three!, four!])).toContain("Row 2: row missing");
    expect(told([one!, two!, three!])).toContain("the ledger has 3");
    expect(told([two!, one!, three!, four!])).toContain("Row 1: row missing");
    expect(told([one!, edited, three!, four!])).toContain(
      "Row 2: hash is not of the entry",
    );
    expect(told([...ledger, four!])).toContain("Row 5: row missing");
  });

  it("finds a ledger written anew, whose head is not the report's", () => {
    const report = smallReport(chained(acts()));
    const told = acts();
    told[0] = { ...told[0]!, actorId: "someone" };
    expect(faultsOf(smallFiles(chained(told), report))).toContain(
      "The last row's hash is not the report's head.",
    );
  });

  it("finds another newsroom's ledger", () => {
    expect(faultsOf(smallFiles(chained(acts(), "other")))).toContain(
      "The ledger is another newsroom's.",
    );
  });

  it("finds a countersignature by the proposer", () => {
    const own = acts().map((act) => ({ ...act, actorId: "awa" }));
    expect(faultsOf(smallFiles(chained(own)))).toContain(
      "Claim 1: countersigned by the person who proposed it.",
    );
  });

  it.each([
    ["verdict.proposed", "the ledger has no proposal."],
    ["verdict.countersigned", "the ledger has no countersignature."],
    ["edition.published", "Edition 1 of claim-1 is not the one signed."],
    ["snapshot.added", "is not in the ledger."],
  ])("finds that the ledger lacks %s", (action, fault) => {
    const fewer = acts().filter((act) => act.action !== action);
    expect(faultsOf(smallFiles(chained(fewer)))).toContain(fault);
  });

  it.each([
    [{ claim: "claim-2" }, "signed for another claim."],
    [{ revision: 5 }, "signed for another revision of the claim."],
    [{ attribution: "not_said" }, "another attribution signed."],
    [{ rating: "verified" }, "another rating was signed."],
    [{ rationale: "Because." }, "another rationale was signed."],
  ])("finds that %j was proposed", (other, fault) => {
    const told = acts().map((act) =>
      act.action === "verdict.proposed"
        ? { ...act, payload: { ...(act.payload as object), ...other } }
        : act,
    );
    expect(faultsOf(smallFiles(chained(told)))).toContain(fault);
  });

  it("finds an edition that isn't the one signed", () => {
    const told = acts().map((act) =>
      act.action === "edition.published"
        ? {
            ...act,
            payload: { ...(act.payload as object), sha256: "a".repeat(64) },
          }
        : act,
    );
    expect(faultsOf(smallFiles(chained(told)))).toContain(
      "is not the one signed",
    );
  });

  it("finds a signature the report has beyond its verdicts", () => {
    const ledger = chained(acts());
    const report = smallReport(ledger);
    const signatures = report.signatures.slice(1);
    expect(faultsOf(smallFiles(ledger, { ...report, signatures }))).toContain(
      "The signatures are not those",
    );
  });
});

describe("verifyReportJson", () => {
  const json = (report = smallReport(chained(acts()))) =>
    encoder.encode(renderJson(report));

  it("holds a report as it was made", () => {
    expect(allHold(verifyReportJson(json()))).toBe(true);
  });

  it("refuses what is no report, or written in another way", () => {
    const spaced = JSON.stringify(smallReport(chained(acts())), null, 1);
    for (const text of ["", "{}", "[", spaced]) {
      expect(allHold(verifyReportJson(encoder.encode(text)))).toBe(false);
    }
  });

  it("finds a verdict in one name", () => {
    const report = smallReport(chained(acts()));
    const [claim] = report.claims;
    const verdict = { ...claim!.verdict!, countersignedBy: "Awa Keïta" };
    const claims = [{ ...claim!, verdict }];
    const [, , names] = verifyReportJson(json({ ...report, claims }));
    expect(names?.faults).toEqual([
      "Claim 1 is countersigned by its proposer.",
    ]);
  });
});

describe("makeBundle", () => {
  const ledger = chained(acts());
  const parts = {
    pdf: new TextEncoder().encode("%PDF-1.7"),
    snapshots: [COPY],
    stamps: [],
    editions: [EDITION],
    ledger,
    draw: noDrawing,
  };

  it("makes a bundle that holds, the same bytes each time", async () => {
    const one = await makeBundle(smallReport(ledger), parts);
    const two = await makeBundle(smallReport(ledger), parts);
    if (!one.ok || !two.ok) throw new Error("refused");
    expect(Buffer.compare(one.value, two.value)).toBe(0);
    expect(allHold(verifyBundle(one.value))).toBe(true);
  });

  it("is a zip that others open", async () => {
    const made = await makeBundle(smallReport(ledger), parts);
    if (!made.ok) throw new Error(made.error);
    expect(Object.keys(unzipSync(made.value))).toEqual([
      expect.stringMatching(/^editions\//),
      "ledger.jsonl",
      "report.html",
      "report.json",
      "report.pdf",
      expect.stringMatching(/^snapshots\//),
      "manifest.json",
    ]);
  });

  it("is refused for a report that withholds what the ledger names", async () => {
    const outside = redactReport(smallReport(ledger));
    expect(await makeBundle(outside, parts)).toEqual({
      ok: false,
      error: "ledger-is-the-desks",
    });
  });
});
