import { cues } from "./cue";

/** The words of French news for what happens to those it counts. */
export const FRENCH_CUES = [
  ...cues("killed", {
    any: "tué, tués, tuée, tuées, assassiné, assassinés, assassinée, assassinées, abattu, abattus, abattue, abattues, exécuté, exécutés, exécutée, exécutées, massacré, massacrés, massacrées, éliminé, éliminés",
    act: "tuer, tuant, tue, tuent, tuait, coûté la vie à, coûtant la vie à, coûte la vie à, coûter la vie à, abattre, mort de, décès de, meurtre de, assassinat de, abattant, exécuter",
    stateNoun: "mort, morts, morte, mortes, décédé, décédés, décédée, décédées",
    becomes: "noyé, noyés, noyées, noyée",
    event:
      "perdu la vie, péri, trouvé la mort, succombé, meurent, meurt, perdent la vie, ont péri",
    noun: "décès, homicides, meurtres, assassinats",
  }),
  ...cues("wounded", {
    any: "blessé, blessés, blessée, blessées",
    act: "blesser, blessant, blesse, blessent",
    noun: "blessures",
  }),
  ...cues("seriously_wounded", {
    any: "grièvement blessé, grièvement blessés, grièvement blessée, grièvement blessées, gravement blessé, gravement blessés, gravement blessée, gravement blessées, blessé grièvement, blessés grièvement, blessés graves, blessé grave, blessés gravement, blessées grièvement",
    state: "en urgence absolue, dans un état grave, dans un état critique",
    act: "blessant grièvement, blessant gravement",
  }),
  ...cues("casualties", { noun: "victimes, victime" }),
  ...cues("neutralized", {
    any: "neutralisé, neutralisés, neutralisée, neutralisées",
    act: "neutraliser, neutralisant, neutralise",
  }),
  ...cues("captured", {
    any: "capturé, capturés, capturée, capturées, fait prisonnier, faits prisonniers, fait prisonniers",
    act: "capturer, capturant, capture",
  }),
  ...cues("kidnapped", {
    any: "enlevé, enlevés, enlevée, enlevées, kidnappé, kidnappés, pris en otage, prises en otage, kidnappées",
    act: "enlever, enlevant, kidnapper, kidnappant, enlèvement de",
    noun: "enlèvements",
  }),
  ...cues("surrendered", {
    event: "se sont rendus, rendus, s'est rendu, déposé les armes",
  }),
  ...cues("missing", {
    stateNoun:
      "disparu, disparus, disparue, disparues, porté disparu, portés disparus, portée disparue, portées disparues",
    noun: "disparitions",
  }),
  ...cues("displaced", {
    any: "déplacé, déplacés, déplacée, déplacées",
    act: "déplacer, déplaçant",
    state: "sans abri, sans-abri, contraints de fuir, contraintes de fuir",
    event: "fui, fui leur domicile, ont fui",
  }),
  ...cues("evacuated", {
    both: "évacué, évacués, évacuée, évacuées",
    act: "évacuer, évacuant",
    noun: "évacuations",
  }),
  ...cues("rescued", {
    both: "secouru, secourus, secourue, secourues, sauvé, sauvés, sauvées",
    act: "secourir, sauver",
  }),
  ...cues("arrested", {
    both: "arrêté, arrêtés, arrêtée, arrêtées, interpellé, interpellés, interpellée, interpellées, placé en garde à vue, placés en garde à vue, placées en garde à vue",
    act: "arrêter, arrêtant, interpeller, interpellant, interpelle",
    noun: "arrestations, interpellations, gardes à vue",
  }),
  ...cues("infected", {
    any: "infecté, infectés, infectée, infectées, contaminé, contaminés, contaminée, contaminées",
    noun: "contaminations, infections",
  }),
  ...cues("hospitalised", {
    both: "hospitalisé, hospitalisés, hospitalisée, hospitalisées",
    noun: "hospitalisations",
  }),
  ...cues("attacks", {
    noun: "attaques, attaque, assauts, assaut, raids, raid, embuscades, embuscade, attentats, attentat, bombardements, frappes aériennes, fusillades",
  }),
];

/** A toll named before its number: "le bilan est passé à 48". */
export const FRENCH_TOLLS = [
  ...cues("killed", {
    act: "bilan, nombre de morts, nombre de tués, nombre de décès, nombre des morts",
  }),
  ...cues("wounded", { act: "nombre de blessés, nombre des blessés" }),
  ...cues("missing", { act: "nombre de disparus" }),
  ...cues("displaced", { act: "nombre de déplacés" }),
  ...cues("arrested", {
    act: "nombre d'arrestations, nombre d'interpellations",
  }),
  ...cues("infected", { act: "nombre de contaminations" }),
];
