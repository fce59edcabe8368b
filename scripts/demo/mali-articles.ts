import type { BlockOfWords } from "@/domain/articles/read-version";

/**
 * The two reports as the demo tells them: our own words around short
 * quotations, with the facts, the figures and the differences of the real
 * ones. The real texts belong to their outlets and are not shipped.
 */
export type DemoArticle = {
  title: string;
  outlet: string;
  publishedAt: string;
  language: string;
  blocks: BlockOfWords[];
};

export const WORLD_RADIO: DemoArticle = {
  title: "Eighteen dead in three attacks in Mali",
  outlet: "World Radio Report",
  publishedAt: "2022-07-28",
  language: "en",
  blocks: [
    { kind: "headline", words: "Eighteen dead in three attacks in Mali" },
    {
      kind: "caption",
      words: "A hospital ward in Mopti in June 2022, weeks before the attacks.",
    },
    {
      kind: "paragraph",
      words:
        "Mali's military government says that coordinated attacks on Wednesday killed 15 soldiers and three civilians. It says that scores of militants died too. Analysts see growing insecurity since French troops began to leave.",
    },
    {
      kind: "paragraph",
      words:
        "The targets were military posts in Mopti, in Sokolo and in Kalumba, a town in central Mali. In a statement the army said that it “neutralized” 48 militants.",
    },
    {
      kind: "paragraph",
      words:
        "The chief of staff asked observers not to be misled by an adversary that is “losing momentum”.",
    },
    {
      kind: "paragraph",
      words:
        "A sociologist in Bamako who studies the conflict disagrees: the armed groups, he says, now carry out planned attacks in several places at once.",
    },
    {
      kind: "paragraph",
      words:
        "The week before, gunmen had struck Kati, a garrison town only 15 kilometers from Bamako.",
    },
  ],
};

export const PARIS_DAILY: DemoArticle = {
  title: "In Mali, three coordinated attacks leave at least 18 dead",
  outlet: "The Paris Daily",
  publishedAt: "2022-07-28",
  language: "en",
  blocks: [
    {
      kind: "headline",
      words: "In Mali, three coordinated attacks leave at least 18 dead",
    },
    {
      kind: "standfirst",
      words:
        "At least 15 soldiers and three civilians died on Wednesday in attacks that the authorities attribute to “terrorists”.",
    },
    {
      kind: "paragraph",
      words:
        "In Kalumba, near the Mauritanian border, 12 people died, including three civilians from a road-building firm, according to a press release signed by the army's information director.",
    },
    {
      kind: "paragraph",
      words:
        "In Sokolo, the army counts six soldiers dead and 25 injured, five of them seriously. It claims to have killed 48 assailants there, and to have destroyed three pick-ups 15 km from the town with around fifteen combatants aboard.",
    },
    {
      kind: "paragraph",
      words:
        "The third attack, overnight in Mopti, caused no casualties, the same press release says.",
    },
    { kind: "heading", words: "A series of attacks" },
    {
      kind: "paragraph",
      words:
        "Five days earlier, two truck bombs at Kati had killed one soldier and injured six people, among them a civilian.",
    },
    {
      kind: "paragraph",
      words:
        "It is the first time since 2012, observers note, that attacks on this scale have come so close to the capital.",
    },
  ],
};
