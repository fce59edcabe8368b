/** Only so much of a title is looked at: far more than any label holds. */
const LONGEST = 400;

/** Controls, and marks that would turn what stands after the title around. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A title as one line of plain text, safe in XML once it is escaped. */
export function plainTitle(title: string): string {
  const whole = title.slice(0, LONGEST * 4).toWellFormed();
  const cut = [...whole].slice(0, LONGEST).join("");
  const line = cut.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
  return line.replace(/[\ufffe\uffff]/g, "\ufffd") || "–";
}

/** Whether the first letter of a text is of a script written to the left. */
export function readsRightToLeft(text: string): boolean {
  const [letter = ""] = text.match(/\p{L}/u) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  );
}

/**
 * The width of a text in ems, near enough to break lines by: there is nothing
 * to measure it with where documents are made. Errs on the wide side.
 */
export function widthInEms(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Nearly all there is to measure, measured once. */
const ASCII = Array.from({ length: 128 }, (_, point) =>
  measured(String.fromCodePoint(point)),
);

function widthOf(character: string): number {
  return ASCII[character.codePointAt(0) ?? 0] ?? measured(character);
}

function measured(character: string): number {
  if (/\p{M}|\u200c|\u200d/u.test(character)) return 0;
  if (/[ijlftrI.,:;'’‘|!()[\] ]/u.test(character)) return 0.34;
  if (/[mwMW@%—…]/u.test(character)) return 0.88;
  if (/\p{Lu}|\p{N}/u.test(character)) return 0.67;
  // Ideographs, syllables and emoji fill the square.
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1.05 : 0.56;
}

/**
 * Breaks a text into at most `most` lines of `ems`, between words where it
 * can and about equally long. What has no room is cut, and the last line then
 * ends in "…".
 */
export function fitLines(text: string, ems: number, most: number): string[] {
  const { lines, rest } = breakLines(text, ems, most);
  const last = lines.pop();
  if (last === undefined) return [];
  if (rest !== "") return [...lines, shortened(last, ems)];
  return balanced(text, ems, lines.length + 1);
}

/** The same number of lines, made as narrow as they can be. */
function balanced(text: string, ems: number, count: number): string[] {
  let wide = ems;
  for (let step = ems / 4; step > 0.25; step /= 2) {
    const { lines, rest } = breakLines(text, wide - step, count);
    const whole = text
      .split(" ")
      .every((word) => widthInEms(word) <= wide - step);
    if (rest === "" && whole && lines.length === count) wide -= step;
  }
  return breakLines(text, wide, count).lines;
}

function breakLines(text: string, ems: number, most: number) {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    const line = firstLine(rest, ems);
    rest = rest.slice(line.length).trimStart();
    lines.push(line.trimEnd());
  }
  return { lines, rest };
}

/** As many of the first words of `text` as `ems` hold, or part of a long one. */
function firstLine(text: string, ems: number): string {
  let width = 0;
  let end = 0;
  let wordEnd = 0;
  for (const character of text) {
    if (character === " ") wordEnd = end;
    width += widthOf(character);
    if (width > ems && character !== " ") {
      // At least one character, or a narrow column would never end.
      return text.slice(0, wordEnd || end || character.length);
    }
    end += character.length;
    if (/[-–—/]/u.test(character)) wordEnd = end;
  }
  return text;
}

function shortened(line: string, ems: number): string {
  const characters = [...line];
  while (characters.length > 0 && widthInEms(characters.join("")) + 0.9 > ems) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}…`;
}
