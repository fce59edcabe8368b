import {
  NodeCompiler,
  type NodeError,
} from "@myriaddreamin/typst-ts-node-compiler";

import type { VerificationReport } from "@/domain/reports/report";
import type { DrawOrigins } from "./claim-sections";
import { layOut } from "./layout";
import { pdfFiles } from "./pdf-data";
import { reportFonts } from "./report-fonts";
import { TYPST_TEMPLATE } from "./typst-template";
import { reportWords } from "./words";

/** A folder that isn't there: the compiler sees its memory's files only. */
const WORKSPACE = "/report";

let made: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  made ??= NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: reportFonts().blobs }],
  });
  return made;
}

/**
 * The report as a tagged PDF (PDF/UA-1), dated by the ledger's head, the same
 * bytes each time. Throws what the compiler says if the template fails.
 */
export function renderPdf(
  report: VerificationReport,
  draw: DrawOrigins,
): Uint8Array {
  const files = pdfFiles(layOut(report, draw), {
    draws: reportFonts().draws,
    words: reportWords(report.language),
  });
  for (const [name, text] of Object.entries(files)) {
    compiler().mapShadow(`${WORKSPACE}/${name}`, Buffer.from(text));
  }
  try {
    const set = compiler().compile({ mainFileContent: TYPST_TEMPLATE });
    // What Typst remembers of the setting makes room for the writing.
    compiler().evictCache(0);
    if (!set.result) throw new Error(faultsOf(set.takeDiagnostics()));
    return compiler().pdf(set.result, {
      pdfStandard: "ua-1",
      creationTimestamp: Date.parse(report.madeAt) / 1000,
    });
  } finally {
    compiler().resetShadow();
    compiler().evictCache(0);
  }
}

function faultsOf(error: NodeError | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? "no pages were set");
}
