import type { ClaimEdition, Edition } from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { textDirection } from "@/lib/text-direction";
import { LIGHT } from "../public/style/tokens";
import { lacksShapes, printable } from "../reports/printable";
import { quotationMarks } from "../reports/quotation-marks";
import { reportFonts } from "../reports/report-fonts";
import { typstLanguage } from "../reports/typst-language";
import { CARD, cardLines } from "./card-lines";
import { paint, setSvg } from "./set-picture";
import { CARD_TEMPLATE, ICON_TEMPLATE } from "./template";

/** A claim longer than this, in code points, is cut at a word. */
const LONGEST = 320;

/**
 * The picture that stands for an edition where its link is shown: who
 * publishes, the words, the verdict. The same bytes each time.
 */
export async function cardOf(edition: Edition): Promise<Uint8Array> {
  const { publisher } = edition;
  const isClaim = edition.kind === "claim";
  const language = isClaim ? edition.claim.language : edition.language;
  const lines = cardLines(edition);
  const { draws } = reportFonts();
  const words = isClaim ? quotedStatement(edition) : edition.title;
  return paint(
    setSvg(CARD_TEMPLATE, {
      lang: publisher.language,
      language: typstLanguage(language).lang,
      rtl: textDirection(language) === "rtl",
      newsroom: printable(publisher.name, draws),
      // In a script that no face draws, the verdict stands alone.
      words: lacksShapes(words, draws) ? "" : printable(words, draws),
      colour: lines.at(-1)?.colour ?? LIGHT.ink,
      lines: lines.map((line) => ({
        ...line,
        answer: printable(line.answer, draws),
      })),
    }),
    CARD.width,
  );
}

function quotedStatement({ claim, publisher }: ClaimEdition): string {
  const { open, close } = quotationMarks(claim.statement, publisher.language);
  return `${open}${shortened(claim.statement)}${close}`;
}

function shortened(words: string): string {
  const points = [...words];
  if (points.length <= LONGEST) return words;
  const cut = points.slice(0, LONGEST).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))} …`;
}

/** The newsroom's sign in a browser's tab, as SVG. */
export function iconSvg({ name }: Pick<Publisher, "name">): string {
  const { draws } = reportFonts();
  const [letter = ""] = name.match(/[\p{L}\p{N}]/u) ?? [];
  return setSvg(ICON_TEMPLATE, {
    letter: printable(letter.toUpperCase(), draws),
  });
}

/** The same for what shows no SVG, as PNG. */
export function iconPng(publisher: Pick<Publisher, "name">) {
  return paint(iconSvg(publisher), 180);
}
