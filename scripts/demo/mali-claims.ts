import type { DemoClaim } from "./demo-claim";
import { ELSEWHERE_CLAIMS } from "./mali-elsewhere";
import { KALUMBA_CLAIMS } from "./mali-kalumba";
import { TOLL_CLAIMS } from "./mali-tolls";

/** Every claim of the demo, as it comes to the desk: a sum after its parts. */
export const DEMO_CLAIMS: DemoClaim[] = [
  ...TOLL_CLAIMS,
  ...KALUMBA_CLAIMS,
  ...ELSEWHERE_CLAIMS,
];
