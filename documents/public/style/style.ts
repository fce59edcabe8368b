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

const sheet = (...parts: string[]) =>
  [SCHEMES, PAGE_CSS, RATING_CSS, CLAIM_CSS, ...parts, PRINT_CSS]
    .join("")
    .replace(/\n+/g, "");

/** The style sheet of the public site, inlined in its pages. */
export const STYLE = sheet(SUMMARY_CSS, LIST_CSS);

/** What of it a claim's pages need: they are read most, on the slowest phones. */
export const CLAIM_STYLE = sheet();

/** What a Content-Security-Policy names so that `style` may be inlined. */
export function styleHash(style: string): string {
  return `sha256-${createHash("sha256").update(style).digest("base64")}`;
}
