import { renderDocx } from "@/documents/reports/docx";
import { renderHtml } from "@/documents/reports/html";
import { renderJson } from "@/documents/reports/json";
import { longReport } from "@/documents/reports/mali.fixture";
import { renderPdf } from "@/documents/reports/pdf";
import { noDrawing } from "@/documents/reports/plain-drawing.fixture";
import type { VerificationReport } from "@/domain/reports/report";

/** Time, size and peak memory of reports of 10 to 1,000 claims. */

type Render = (
  report: VerificationReport,
) => Promise<string | Uint8Array> | string | Uint8Array;

const renderings: Record<string, Render> = {
  pdf: (report) => renderPdf(report, noDrawing),
  html: (report) => renderHtml(report, noDrawing),
  docx: (report) => renderDocx(report, noDrawing),
  json: renderJson,
};

function say(name: string, value: number, unit: string, n: number): void {
  console.log(JSON.stringify({ name, value: Math.round(value), unit, n }));
}

async function measure(name: string, n: number): Promise<void> {
  const render = renderings[name]!;
  const report = longReport(n);
  const start = performance.now();
  const made = await render(report);
  say(`report ${name}`, performance.now() - start, "ms", n);
  say(`report ${name}`, made.length, "bytes", n);
}

// The first PDF reads the faces, once for the life of a server.
renderPdf(longReport(1), noDrawing);
for (const name of Object.keys(renderings)) {
  for (const n of [10, 100, 500, 1000]) await measure(name, n);
}
for (let i = 0; i < 5; i += 1) {
  renderPdf(longReport(500), noDrawing);
  say(
    "memory after another pdf of 500 claims",
    process.memoryUsage().rss,
    "bytes",
    i + 1,
  );
}
say("peak memory", process.resourceUsage().maxRSS * 1024, "bytes", 1);
