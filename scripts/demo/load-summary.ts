import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import { publishSummary } from "@/usecases/publishing/publish-summary";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";
import { type DemoDesk, done } from "./demo-desk";

/** A run of a paragraph; `cites` names the claim by its statement. */
type Run = { text: string; cites?: string };

const FORTY_EIGHT = "48 militants were killed in the attacks of 27 July 2022.";
const FIFTEEN = "15 soldiers were killed in the three attacks.";

const PARAGRAPHS: Run[][] = [
  [
    {
      text: "Fifteen soldiers were killed in the attacks of 27 July 2022: the army’s own figures for Kalumba and Sokolo add up, and a reporter counted the coffins.",
      cites: FIFTEEN,
    },
  ],
  [
    {
      text: "The army claims to have “neutralized” 48 attackers.",
      cites: FORTY_EIGHT,
    },
    { text: " " },
    {
      text: "Both reports that carry the figure take it from a communiqué of the army, and what the word means is disputed.",
      cites: FORTY_EIGHT,
    },
  ],
];

/** The example's summary: written by one editor, countersigned by another. */
export async function loadSummary(
  desk: DemoDesk,
  claimIds: ReadonlyMap<string, string>,
): Promise<void> {
  const document = {
    type: "doc",
    content: PARAGRAPHS.map((runs) => ({
      type: "paragraph",
      content: runs.map((run) => textNode(run, claimIds)),
    })),
  };
  const title = "What is known of the attacks of 27 July 2022 in Mali";
  const draft = newSummaryInput.parse({ title, document });
  const { id, revision } = done(await createSummary(desk.editor, draft));
  const standfirst =
    "Three attacks, eighteen dead on one side, and a figure for the other that rests on one party’s word.";
  const whole = { summaryId: id, revision, title, standfirst, document };
  done(await saveSummary(desk.editor, saveSummaryInput.parse(whole)));
  done(await publishSummary(desk.secondEditor, { summaryId: id }));
}

function textNode({ text, cites }: Run, claimIds: ReadonlyMap<string, string>) {
  if (!cites) return { type: "text", text };
  const claimId = claimIds.get(cites);
  if (!claimId) throw new Error(`The example has no claim: ${cites}`);
  return { type: "text", text, marks: [{ type: "cite", attrs: { claimId } }] };
}
