import { isRecord, listOf } from "@/lib/json";
import { ok, type Result, refuse } from "@/lib/result";
import { webAddress } from "@/lib/web-address";
import type { Run, SummaryDocumentRefusal } from "./summary-block";

const PLAIN: Run = {
  text: "",
  bold: false,
  italic: false,
  href: null,
  claimId: null,
};

/** Reads one text node of a Tiptap document with its marks. */
export function readRun(node: unknown): Result<Run, SummaryDocumentRefusal> {
  if (!isRecord(node)) return refuse("not-a-document");
  if (node.type === "hardBreak") return ok({ ...PLAIN, text: "\n" });
  if (node.type !== "text") return refuse("unknown-node");
  if (typeof node.text !== "string") return refuse("not-a-document");
  const run: Run = { ...PLAIN, text: node.text.normalize("NFC") };
  for (const mark of listOf(node, "marks")) {
    const refusal = applyMark(run, mark);
    if (refusal) return refuse(refusal);
  }
  return ok(run);
}

function applyMark(run: Run, mark: unknown): SummaryDocumentRefusal | null {
  if (!isRecord(mark)) return "not-a-document";
  const attrs = isRecord(mark.attrs) ? mark.attrs : {};
  switch (mark.type) {
    case "bold":
      run.bold = true;
      return null;
    case "italic":
      run.italic = true;
      return null;
    case "link":
      run.href = webAddress(attrs.href);
      return run.href === null ? "unsafe-link" : null;
    case "cite":
      if (typeof attrs.claimId !== "string") return "not-a-document";
      run.claimId = attrs.claimId;
      return null;
    default:
      return "unknown-mark";
  }
}
