import Link from "next/link";
import { useTranslation } from "#translation";

import { ledgerAround } from "@/domain/figures/ledger-around";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { FigureLedgerPart } from "../events/_ledger/figure-ledger";

/** Of a longer ledger only what bears on the claim is shown beside it. */
const MOST_ROWS = 40;

/** How the claim's figures stand among those of its event. */
export function EventLedgerPart({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const { claim, ledger } = view;
  if (!claim.event || !ledger) return null;
  const isWhole = ledger.rows.length <= MOST_ROWS;
  return (
    <>
      <FigureLedgerPart
        ledger={isWhole ? ledger : ledgerAround(ledger, claim.id)}
      />
      <p className="mt-3 text-sm text-ink-soft">
        {isWhole
          ? t("Of the event: ", "De l’événement\u00a0: ")
          : t(
              "Only what bears on this claim is shown. All of it: ",
              "Seul ce qui touche cette affirmation est montré. Le tout\u00a0: ",
            )}
        <Link href={`/desk/events/${claim.event.id}`}>{claim.event.name}</Link>
      </p>
    </>
  );
}
