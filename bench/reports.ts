import { execFileSync } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";

import { makeBundle } from "@/documents/reports/bundle";
import { renderCsv } from "@/documents/reports/csv";
import {
  drawnForPrint,
  drawnForScreen,
  toldInWords,
} from "@/documents/reports/draw-origins";
import { renderHtml } from "@/documents/reports/html";
import { renderJson } from "@/documents/reports/json";
import { longReport } from "@/documents/reports/mali.fixture";
import { renderMarkdown } from "@/documents/reports/markdown";
import { setReport } from "@/documents/reports/set-report";
import { verifyBundle } from "@/documents/reports/verify";
import type { VerificationReport } from "@/domain/reports/report";
import { setApart } from "@/usecases/reports/set-apart";

/** Time, size and peak memory of reports and bundles of 10 to 1,000 claims. */

type Made = string | Uint8Array;
type Make = (report: VerificationReport) => Promise<Made> | Made;

const FORMS: Record<string, Make> = {
  pdf: (report) => setReport("pdf", report),
  docx: (report) => setReport("docx", report),
  html: (report) => renderHtml(report, drawnForScreen),
  md: (report) => renderMarkdown(report, toldInWords),
  csv: renderCsv,
  json: renderJson,
  bundle: async (report) => {
    const pdf = await setReport("pdf", report);
    const parts = { snapshots: [], editions: [], stamps: [], ledger: [] };
    const made = await makeBundle(report, {
      pdf,
      draw: drawnForPrint,
      ...parts,
    });
    if (!made.ok) throw new Error(made.error);
    return made.value;
  },
};

function say(name: string, value: number, unit: string, n: number): void {
  console.log(JSON.stringify({ name, value: Math.round(value), unit, n }));
}

/** One form of one report, in a process that has done nothing else. */
async function measure(form: string, n: number): Promise<void> {
  const make = FORMS[form]!;
  const report = longReport(n);
  const idle = process.memoryUsage().rss;
  const start = performance.now();
  const made = await make(report);
  say(`report ${form}`, performance.now() - start, "ms", n);
  say(`report ${form} size`, made.length, "bytes", n);
  const peak = process.resourceUsage().maxRSS * 1024;
  say(`report ${form} memory taken at most`, peak - idle, "bytes", n);
  if (form !== "bundle") return;
  const begun = performance.now();
  verifyBundle(made as Uint8Array);
  say("verify a bundle", performance.now() - begun, "ms", n);
}

/** What the server feels of a report that it has set. */
async function measureServer(n: number): Promise<void> {
  const report = longReport(n);
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await setApart("pdf", report);
  say("report pdf asked of the server", performance.now() - start, "ms", n);
  delay.disable();
  say("longest the server was held meanwhile", delay.max / 1e6, "ms", n);
  const grown = process.memoryUsage().rss - before;
  say("memory the server grew by", grown, "bytes", n);
}

const [form, n] = process.argv.slice(2);
if (form) await measure(form, Number(n));
else {
  for (const name of Object.keys(FORMS)) {
    for (const claims of ["10", "100", "1000"]) {
      const args = ["--import", "tsx", "bench/reports.ts", name, claims];
      execFileSync(process.execPath, args, { stdio: "inherit" });
    }
  }
  for (const claims of [10, 100, 1000]) await measureServer(claims);
}
