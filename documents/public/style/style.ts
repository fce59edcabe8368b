import { createHash } from "node:crypto";

import { CLAIM_CSS, PRINT_CSS } from "./claim-css";
import { LIST_CSS } from "./list-css";
import { PAGE_CSS, RATING_CSS } from "./page-css";
import { SUMMARY_CSS } from "./summary-css";
import { customProperties, DARK, LIGHT } from "./tokens";

// Paper is white and ink dark on a printer, whatever the screen was.
const SCHEMES = `
:root{color-scheme:light dark;${customProperties(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{${customProperties(DARK)}}}
`;

/** The one style sheet of the public site, inlined in every page. */
export const STYLE = [
  SCHEMES,
  PAGE_CSS,
  RATING_CSS,
  CLAIM_CSS,
  SUMMARY_CSS,
  LIST_CSS,
  PRINT_CSS,
]
  .join("")
  .replace(/\n+/g, "");

/** What a Content-Security-Policy names so that `style` may be inlined. */
export function styleHash(style: string): string {
  return `sha256-${createHash("sha256").update(style).digest("base64")}`;
}
