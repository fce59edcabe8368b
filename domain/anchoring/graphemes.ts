const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Answers for one text whether a UTF-16 offset lies inside a character as
 * people see it (a letter with its accents, a flag, a family emoji). Neither
 * edge of the text does. Characters are the same in every language.
 */
export function graphemeSplits(text: string): (unit: number) => boolean {
  const segments = segmenter.segment(text);
  return (unit) => {
    if (unit <= 0 || unit >= text.length) return false;
    return segments.containing(unit)?.index !== unit;
  };
}
