import { Tag } from "@/components/marks";
import type { SummaryView } from "@/usecases/summaries/view-summary";

const WORDS: Record<SummaryView["summary"]["state"], string> = {
  draft: "Draft",
  proposed: "Waits for a second signature",
  approved: "Approved",
  published: "Published",
  corrected: "Corrected",
  retracted: "Retracted",
};

/** Where a summary stands on its way, in words. */
export function StateTag(props: { state: SummaryView["summary"]["state"] }) {
  return <Tag>{WORDS[props.state]}</Tag>;
}
