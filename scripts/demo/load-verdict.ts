import {
  countersignInput,
  proposeInput,
  returnInput,
} from "@/domain/verdicts/verdict-input";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { returnVerdict } from "@/usecases/verdicts/return-verdict";
import type { DemoVerdict } from "./demo-claim";
import { type DemoDesk, done } from "./demo-desk";

/** Takes a claim of the example as far on its way as it is to go. */
export async function loadVerdict(
  desk: DemoDesk,
  on: { claimId: string; revision: number; verdict: DemoVerdict },
): Promise<void> {
  const { verdict, ...claim } = on;
  const proposal = proposeInput.parse({ ...claim, ...verdict });
  const { id } = done(await proposeVerdict(desk.checker, proposal));
  if (verdict.reaches === "proposed") return;
  if (verdict.reaches === "returned") {
    const reason = verdict.returnReason;
    const back = returnInput.parse({ verdictId: id, reason });
    done(await returnVerdict(desk.editor, back));
    return;
  }
  const signature = { verdictId: id, overrideReason: verdict.override };
  const signed = countersignInput.parse(signature);
  done(await countersignVerdict(desk.editor, signed));
  if (verdict.reaches === "approved") return;
  done(await publishClaim(desk.secondEditor, { claimId: on.claimId }));
}
