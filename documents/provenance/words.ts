import type { OriginsView } from "@/domain/publishing/checked-claim";
import type { Relation } from "@/domain/sources/source";
import type { Language } from "@/lib/language";
import { plainTitle } from "./fit-text";

type Words = {
  more: (n: number) => string;
  between: (n: number) => string;
  briefing: string;
  itself: string;
  /** What a document does with its origin. */
  relation: Record<Relation, string>;
  through: (titles: string) => string;
  quoted: (title: string) => string;
  colon: string;
};

const EN: Words = {
  more: (n) => `and ${n} more`,
  between: (n) => `${n} in between`,
  briefing: "one briefing",
  itself: "itself an origin",
  relation: {
    quotes: "quotes it",
    republishes: "republishes it",
    translates: "translates it",
    wire_copy_of: "carries it as wire copy",
    based_on_data_of: "uses its data",
    same_briefing_as: "was at the same briefing",
  },
  through: (titles) => `by way of ${titles}`,
  quoted: (title) => `“${title}”`,
  colon: ": ",
};

const FR: Words = {
  more: (n) => `et ${n} de plus`,
  between: (n) => `${n} intermédiaire${n < 2 ? "" : "s"}`,
  briefing: "un même point de presse",
  itself: "est lui-même une origine",
  relation: {
    quotes: "la cite",
    republishes: "la republie",
    translates: "la traduit",
    wire_copy_of: "en reprend la dépêche",
    based_on_data_of: "en utilise les données",
    same_briefing_as: "était au même point de presse",
  },
  through: (titles) => `par l’intermédiaire de ${titles}`,
  quoted: (title) => `«\u00a0${title}\u00a0»`,
  colon: "\u00a0: ",
};

const WORDS: Record<Language, Words> = { en: EN, fr: FR };

/** What the drawing of origins and its text say in `language`. */
export function drawingWords(language: Language): Words {
  return WORDS[language];
}

/** How sources are named in the drawing and in its text. */
export type Names = {
  titleOf: (id: string) => string;
  /** The name of an origin or relay: its title, or the briefing it was. */
  nameOf: (sourceIds: readonly string[]) => string;
};

/** Prepares the names of everything in a view, each as one line. */
export function namesIn(view: OriginsView, language: Language): Names {
  const titles = new Map(view.sources.map(({ id, title }) => [id, title]));
  const documents = new Set(view.documentIds);
  const { briefing, colon } = WORDS[language];
  const titleOf = (id: string) => plainTitle(titles.get(id) ?? id);
  const nameOf = (sourceIds: readonly string[]) => {
    const [first = ""] = sourceIds;
    if (sourceIds.length === 1) return titleOf(first);
    // Documents of the briefing are named where they stand themselves.
    const others = sourceIds.filter((id) => !documents.has(id)).map(titleOf);
    return others.length > 0 ? briefing + colon + others.join(", ") : briefing;
  };
  return { titleOf, nameOf };
}
