import { useTranslation } from "#translation";

import { Tag } from "@/components/marks";
import type { Said } from "@/lib/language";
import type { SummaryView } from "@/usecases/summaries/view-summary";

type State = SummaryView["summary"]["state"];

const WORDS: Record<State, Said> = {
  draft: { en: "Draft", fr: "Brouillon" },
  proposed: {
    en: "Waits for a second signature",
    fr: "Attend une seconde signature",
  },
  approved: { en: "Approved", fr: "Approuvée" },
  published: { en: "Published", fr: "Publiée" },
  corrected: { en: "Corrected", fr: "Corrigée" },
  retracted: { en: "Retracted", fr: "Rétractée" },
};

/** Where a summary stands on its way, in words. */
export function StateTag(props: { state: State }) {
  const t = useTranslation();
  return <Tag>{t.of(WORDS[props.state])}</Tag>;
}
