/**
 * A group of people or things that figures count, with the words for it. In
 * each language the plural comes first, then the singular, then other words.
 */
export type PopulationGroup = {
  name: string;
  /** The group that all of this one belong to. */
  within?: string;
  /**
   * How the group divides what it is within: two groups that divide one whole
   * by the same thing have nobody in common; by different things they may
   * (women and civilians). Left out where nothing is known.
   */
  divides?: string;
  /** Words that each side chooses: they may or may not mean the same people. */
  alike?: true;
  /** Left out of a toll as a rule: "18 dead" doesn't count the attackers. */
  apart?: true;
  /** Grammatical gender of the French words. */
  feminine?: true;
  en: readonly string[];
  fr: readonly string[];
};

/** What divides a whole so that its groups together leave nobody out. */
export const EXHAUSTIVE: ReadonlySet<string> = new Set(["side", "age"]);

/**
 * The groups that reports of fighting and disasters count most. A newsroom
 * adds its own, or replaces one by giving its name.
 */
export const POPULATION_GROUPS: readonly PopulationGroup[] = [
  {
    name: "people",
    feminine: true,
    en: ["people", "person", "persons", "victims", "dead", "individuals"],
    fr: ["personnes", "personne", "victimes", "morts", "gens", "individus"],
  },
  {
    name: "security forces",
    within: "people",
    divides: "side",
    feminine: true,
    en: ["security forces", "member of the security forces"],
    fr: [
      "forces de sécurité",
      "membre des forces de sécurité",
      "forces de l’ordre",
    ],
  },
  {
    name: "soldiers",
    within: "security forces",
    divides: "service",
    en: [
      "soldiers",
      "soldier",
      "troops",
      "servicemen",
      "service members",
      "military personnel",
    ],
    fr: ["soldats", "soldat", "militaires", "militaire"],
  },
  {
    name: "police officers",
    within: "security forces",
    divides: "service",
    en: ["police officers", "police officer", "police", "policemen"],
    fr: ["policiers", "policier"],
  },
  {
    name: "gendarmes",
    within: "security forces",
    divides: "service",
    en: ["gendarmes", "gendarme"],
    fr: ["gendarmes", "gendarme"],
  },
  {
    name: "peacekeepers",
    within: "security forces",
    divides: "service",
    en: ["peacekeepers", "peacekeeper", "blue helmets"],
    fr: ["casques bleus", "casque bleu"],
  },
  {
    name: "civilians",
    within: "people",
    divides: "side",
    en: ["civilians", "civilian", "noncombatants", "non-combatants"],
    fr: ["civils", "civil"],
  },
  {
    name: "health workers",
    within: "civilians",
    divides: "work",
    en: ["health workers", "health worker", "medics", "medical staff"],
    fr: ["soignants", "soignant", "personnel médical"],
  },
  {
    name: "aid workers",
    within: "civilians",
    divides: "work",
    en: ["aid workers", "aid worker", "humanitarian workers"],
    fr: ["humanitaires", "humanitaire", "travailleurs humanitaires"],
  },
  {
    name: "journalists",
    within: "civilians",
    divides: "work",
    en: ["journalists", "journalist", "reporters"],
    fr: ["journalistes", "journaliste"],
  },
  {
    name: "militants",
    within: "people",
    divides: "side",
    alike: true,
    apart: true,
    en: [
      "militants",
      "militant",
      "assailants",
      "assailant",
      "attackers",
      "attacker",
      "combatants",
      "combatant",
      "fighters",
      "fighter",
      "insurgents",
      "insurgent",
      "gunmen",
      "rebels",
      "jihadists",
      "terrorists",
      "extremists",
    ],
    fr: [
      "combattants",
      "combattant",
      "assaillants",
      "assaillant",
      "militants",
      "militant",
      "insurgés",
      "hommes armés",
      "rebelles",
      "djihadistes",
      "jihadistes",
      "terroristes",
      "extrémistes",
    ],
  },
  {
    name: "women",
    within: "people",
    divides: "age",
    feminine: true,
    en: ["women", "woman"],
    fr: ["femmes", "femme"],
  },
  {
    name: "men",
    within: "people",
    divides: "age",
    en: ["men", "man"],
    fr: ["hommes", "homme"],
  },
  {
    name: "children",
    within: "people",
    divides: "age",
    en: ["children", "child", "minors"],
    fr: ["enfants", "enfant", "mineurs"],
  },
  {
    name: "vehicles",
    en: ["vehicles", "vehicle"],
    fr: ["véhicules", "véhicule"],
  },
  {
    name: "pick-ups",
    within: "vehicles",
    en: ["pick-ups", "pick-up", "pickups", "pickup", "pickup trucks"],
    fr: ["pick-up", "pick-up", "pickups", "pickup"],
  },
];
