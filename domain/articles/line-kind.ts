import { isFurniture } from "./furniture";
import type { BlockKind } from "./version";

const MONTH =
  "(?:jan(?:uary|vier)?|f[eé]v(?:rier)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|ma[iy]|june?|juin|juil(?:let)?|july?|aug(?:ust)?|août|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[eé]c(?:ember|embre)?)\\.?";

const BYLINES = [
  /^(?:[Bb]y|BY|[Pp]ar|PAR) \p{Lu}.*(?<![.!?…])$/u,
  /^(?:published|posted|updated|last updated|last modified|publié|mis à jour|modifié|posté)(?: (?:on|at|le|à|by|par)|:) ?\S.*(?:(?<![.!?…])|[ap]\.m\.)$/i,
  /^(?:\S+ ){0,3}(?:with|avec|via) (?:l['’])?(?:AFP|AP|Reuters|EFE|dpa|ANSA)$/,
  /^\((?:with |avec )?(?:AFP|AP|Reuters|EFE|dpa|ANSA)(?:, [^)]{1,40})?\)$/,
  new RegExp(
    `^(?:le )?(?:\\p{L}+day,? |\\p{L}+di )?(?:\\d{1,2}(?:er)? )?${MONTH} (?:\\d{1,2},? )?\\d{4}(?:[ ,–-].{0,30})?$`,
    "iu",
  ),
];

const CAPTIONS = [
  /^(?:file|file photo|file image|archives?) ?[–—:-] /i,
  /^(?:photos?|photographs?|photo d['’](?:archives?|illustration)|images?|pictures?|captions?|légendes?|crédits?|credits?|crédit photo|photo credit|videos?|vidéos?|maps?|cartes?|illustrations?|infographies?) ?: ?\S/i,
  /\((?:AP Photo|AFP PHOTO|Photo by|Photo:|Photo :|Photo de|Photo par|Getty Images)[^()]{0,80}\)\.?$/i,
  /^©|\s© ?[^.]{2,60}$/,
];

const LIST_ITEM = /^(?:[-•*·▪◦‣●○]|\d{1,2}[.)]|[a-z]\)) +\S/;

/** What ends a sentence, and what may close a quotation or bracket after it. */
const ENDS_IN_STOP = /[.!?…:;,。！？؟۔।][\s”’»"')\]]*$/u;

/** A headline may ask or exclaim or trail off, but has no full stop. */
const ENDS_IN_FULL_STOP = /[.:;,。،۔।][\s”’»"')\]]*$/u;

/** Captions and bylines longer than this are paragraphs that begin alike. */
const LONGEST_CAPTION = 600;
const LONGEST_BYLINE = 120;
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 100;

/** What a line shows by itself, before its neighbours are looked at. */
export type LineKind = Exclude<
  BlockKind,
  "headline" | "standfirst" | "heading"
>;

/**
 * What a line of plain text is by its own form: furniture, list item, caption
 * ("FILE - …", "Légende : …"), byline or date line, quotation, else paragraph.
 */
export function kindOfLine(line: string): LineKind {
  if (isFurniture(line)) return "furniture";
  const start = line.slice(0, LONGEST_CAPTION + 1);
  if (LIST_ITEM.test(start)) return "list_item";
  if (start.length <= LONGEST_BYLINE && BYLINES.some((p) => p.test(line))) {
    return "byline";
  }
  if (start.length <= LONGEST_CAPTION && CAPTIONS.some((p) => p.test(line))) {
    return "caption";
  }
  return isQuotation(line) ? "quotation" : "paragraph";
}

/** Whether a line could be a headline: short, on its own, not a full sentence. */
export function couldBeHeadline(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE && !ENDS_IN_FULL_STOP.test(line.slice(-12))
  );
}

/** Whether a line could be a heading between paragraphs: shorter, and no stop. */
export function couldBeHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !endsInStop(line);
}

/** Whether a line ends as sentences and clauses do. */
export function endsInStop(line: string): boolean {
  return ENDS_IN_STOP.test(line.slice(-12));
}

/** Whether all of a line is quoted words, or a quotation going on after it. */
function isQuotation(line: string): boolean {
  if (line.startsWith("> ")) return true;
  const close = CLOSING[line.charAt(0)];
  if (close === undefined) return false;
  const end = line.indexOf(close, 1);
  // Without an end it goes on in the next paragraph, which opens it again.
  if (end < 0) return line.charAt(0) !== '"';
  return (
    /^[\s.,!?…]*$/.test(line.slice(end + 1, end + 40)) && end + 40 > line.length
  );
}

const CLOSING: Record<string, string> = { "“": "”", "«": "»", '"': '"' };
