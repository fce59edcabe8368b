import {
  originsInPlaceOfPicture,
  originsPicture,
} from "@/documents/provenance/picture";
import type { DrawOrigins } from "./claim-sections";

/** How a report on a screen draws origins: in the colours of its style. */
export const drawnForScreen: DrawOrigins = (view, told) =>
  originsPicture(view, { ...told, static: false });

/** For reports that show no drawing: the words that stand for it alone. */
export const toldInWords: DrawOrigins = (view, told) => ({
  svg: "",
  alt: originsInPlaceOfPicture(view, told),
});

/** How a printed report draws them: it takes no colour from a style. */
export const drawnForPrint: DrawOrigins = (view, told) =>
  originsPicture(view, { ...told, static: true });
