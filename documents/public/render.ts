import type { ReactElement } from "react";

import { documentOf, HTML, type PublicDocument } from "./document";
import { STYLE, styleHash } from "./style/style";

/**
 * The one door from React to bytes; `style` is the sheet that the page has
 * inlined. The renderer is imported here and now:
 * imported at the top of a file, Next refuses it in a server bundle.
 */
export async function renderDocument(
  page: ReactElement,
  style: string = STYLE,
): Promise<PublicDocument> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const body = `<!doctype html>${renderToStaticMarkup(page)}\n`;
  return documentOf(body, HTML, styleHash(style));
}
