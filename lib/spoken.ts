import { cache } from "react";

import type { Language } from "./language";
import { type Translate, translator } from "./translate";

/** What this request is answered in, once it is known who asks. */
const spoken = cache(() => ({ translate: translator("en") }));

/** Has the rest of this request's page written in `language`. */
export function speak(language: Language): void {
  spoken().translate = translator(language);
}

/** The choice of words for who asked for this page. */
export function translationHere(): Translate {
  return spoken().translate;
}
