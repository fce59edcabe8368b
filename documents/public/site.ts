import type { LedgerHead } from "@/domain/publishing/checked-claim";
import type { NewsroomView } from "@/domain/publishing/newsroom-view";

/** What every page that is no edition is made with. */
export type Site = {
  newsroom: NewsroomView;
  /** Where the newsroom's history stood when the page last changed. */
  ledgerHead: LedgerHead | null;
};
