import { withFigure } from "@/domain/figures/figure-form";
import { newClaimInput, newMentionInput } from "./claim-input";

/** A new claim as the workbench sends it, perhaps with a figure. */
export const newClaimForm = withFigure(newClaimInput);
/** A further mention of a known claim, perhaps with a figure. */
export const newMentionForm = withFigure(newMentionInput);
