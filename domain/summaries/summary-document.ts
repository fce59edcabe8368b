import { isRecord, listOf } from "@/lib/json";
import { ok, type Result, refuse } from "@/lib/result";
import type {
  Run,
  SummaryBlock,
  SummaryDocumentRefusal,
} from "./summary-block";
import { readRun } from "./summary-run";

type TextKind = "paragraph" | "list_item" | "quotation";
type Blocks = Result<SummaryBlock[], SummaryDocumentRefusal>;
type Runs = Result<Run[], SummaryDocumentRefusal>;

/** Lists in lists are read flat; deeper nesting than this is no summary. */
const DEEPEST = 12;

/**
 * Reads a Tiptap document into blocks: paragraphs, headings (levels 2 and 3),
 * bullet lists and quotations, with bold, italic, links and citations. Empty
 * blocks are left out. Anything else is refused, never dropped in silence.
 */
export function readSummaryDocument(json: unknown): Blocks {
  if (!isRecord(json) || json.type !== "doc") return refuse("not-a-document");
  return readBlocks(json, "paragraph", 0);
}

function readBlocks(parent: unknown, kind: TextKind, depth: number): Blocks {
  if (depth > DEEPEST) return refuse("nested-too-deep");
  const blocks: SummaryBlock[] = [];
  for (const node of listOf(parent, "content")) {
    const read = readBlock(node, kind, depth);
    if (!read.ok) return read;
    blocks.push(...read.value);
  }
  return ok(blocks);
}

function readBlock(node: unknown, kind: TextKind, depth: number): Blocks {
  if (!isRecord(node)) return refuse("not-a-document");
  switch (node.type) {
    case "paragraph":
      return blockOf(readRuns(node), (runs) => ({ kind, runs }));
    case "heading":
      return blockOf(readRuns(node), (runs) => ({
        kind: "heading",
        level: headingLevel(node),
        runs,
      }));
    case "bulletList":
    case "listItem":
      return readBlocks(node, "list_item", depth + 1);
    case "blockquote":
      return readBlocks(node, "quotation", depth + 1);
    default:
      return refuse("unknown-node");
  }
}

function blockOf(runs: Runs, make: (runs: Run[]) => SummaryBlock): Blocks {
  if (!runs.ok) return runs;
  const empty = runs.value.every((run) => run.text.trim() === "");
  return ok(empty ? [] : [make(runs.value)]);
}

/** The page's title is level 1: whatever the editor sent, headings are below. */
function headingLevel(node: Record<string, unknown>): 2 | 3 {
  return isRecord(node.attrs) && Number(node.attrs.level) >= 3 ? 3 : 2;
}

function readRuns(parent: unknown): Runs {
  const runs: Run[] = [];
  for (const node of listOf(parent, "content")) {
    const run = readRun(node);
    if (!run.ok) return run;
    runs.push(run.value);
  }
  return ok(runs);
}
