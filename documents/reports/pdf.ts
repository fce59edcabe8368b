import {
  NodeCompiler,
  type NodeTypstDocument,
} from "@myriaddreamin/typst-ts-node-compiler";

import type { VerificationReport } from "@/domain/reports/report";
import type { DrawOrigins } from "./claim-sections";
import { layOut } from "./layout";
import { pdfData } from "./pdf-data";
import { reportFonts } from "./report-fonts";
import { TYPST_TEMPLATE } from "./typst-template";
import { reportWords } from "./words";

/** A folder that isn't there: the compiler sees its memory's files only. */
const WORKSPACE = "/report";

/**
 * The report as a tagged PDF (PDF/UA-1), dated by the ledger's head, the same
 * bytes each time. Throws what the compiler says if the template fails.
 */
export function renderPdf(
  report: VerificationReport,
  draw: DrawOrigins,
): Uint8Array {
  const fonts = reportFonts();
  const data = pdfData(layOut(report, draw), {
    draws: fonts.draws,
    words: reportWords(report.language),
  });
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: fonts.blobs }],
  });
  compiler.mapShadow(
    `${WORKSPACE}/report.json`,
    Buffer.from(JSON.stringify(data)),
  );
  try {
    return compiler.pdf(compile(compiler), {
      pdfStandard: "ua-1",
      creationTimestamp: Date.parse(report.madeAt) / 1000,
    });
  } finally {
    // What is remembered between compilations would grow with every report.
    compiler.evictCache(0);
  }
}

function compile(compiler: NodeCompiler): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: TYPST_TEMPLATE });
  if (compiled.result) return compiled.result;
  const error = compiled.takeDiagnostics();
  throw new Error(
    `Typst refused the report: ${JSON.stringify(error?.shortDiagnostics)}`,
  );
}
