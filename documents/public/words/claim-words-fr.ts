import type { ClaimWords } from "./claim-words";

export const CLAIM_WORDS_FR: ClaimWords = {
  checkBy: (newsroom) => `Toute la vérification, par ${newsroom}`,
  verdict: "Verdict",
  said: "Dit\u00a0:",
  so: "Vrai\u00a0:",
  proposed: (name, at) => `Proposé par ${name}, le ${at}.`,
  countersigned: (name, at) => `Contresigné par ${name}, le ${at}.`,
  ledgerEntry: (seq) => `Registre ${seq}`,
  kicker: (claimant) =>
    claimant ? `Affirmation de\u00a0: ${claimant}` : "Affirmation",
  originally: "Dans l’original\u00a0:",
  against: "Contre\u00a0:",
  comesDownTo: "D’où viennent les articles",
  why: "Pourquoi ce verdict",
  overridden:
    "Notre règle de preuve a été écartée pour ce verdict, pour la raison suivante\u00a0:",
  whereSaid: "Où cela a été dit",
  readInPlace: "Lire sur place",
  wordedOtherwise: (outlet) =>
    `Ce qui change par rapport à ${outlet || "la première mention"}\u00a0:`,
  cut: "La citation est abrégée ici.",
  changedSince: "Les mots ont changé depuis cette vérification.",
  captureDiffers: (now, day, before) =>
    `La version ${now}, saisie le ${day}, diffère de la version ${before} là où cela était dit. Le verdict porte sur les mots de la version ${before}.`,
  versionChecked: (n) => `La version ${n} du texte a été vérifiée.`,
  evidence: "Preuves",
  noEvidence: "Aucune preuve n’a été trouvée, ni pour ni contre.",
  confidential: "Source confidentielle",
  confidentialNote:
    "Nous protégeons cette source\u00a0: ni son nom ni ses mots ne sont publiés. Elle est comptée et cotée, et sa fiche est scellée par cette empreinte\u00a0:",
  primary: "source de première main",
  sourceGrade: (letter, words) => `Source\u00a0: ${letter}, ${words}.`,
  informationGrade: (number, words) =>
    `Information\u00a0: ${number}, ${words}.`,
  savedCopy: (at) => `Copie conservée le ${at}`,
  figures: "Chiffres",
  eventLedger: {
    title: "À côté des autres chiffres de l’événement",
    caption: (event, day) =>
      `${event}\u00a0: les chiffres publiés ici au ${day}, selon qui les donne.`,
    counted: "Ce qui est compté",
    said: "Qui dit combien",
    unnamed: "Une voix sans nom",
    mark: {
      conflict: "Contradiction",
      sum_holds: "Somme juste",
      sum_fails: "Somme fausse",
      caution: "Attention",
    },
    more: (rows) =>
      rows === 1
        ? "Une autre ligne n’est pas montrée ici."
        : `${rows} autres lignes ne sont pas montrées ici.`,
  },
  figureCaption: "Les nombres de cette affirmation, et qui les donne.",
  figure: "Chiffre",
  inWords: "Dans ces mots",
  whereWhen: "Où et quand",
  whoSays: "Qui le dit",
  notSaid: "non dit",
  derived: (formula) => `calculé\u00a0: ${formula}`,
  asOf: (day) => `au ${day}`,
  cumulative: "total cumulé",
  searched: "Où nous avons cherché",
  search: "Recherche",
  requestForComment: "Demande de réaction",
  history: "Historique de cette page",
  edition: (n) => `Édition ${n}`,
  firstPublished: "première publication",
  before: "Avant\u00a0:",
  after: "Désormais\u00a0:",
  correctedBy: (proposed, countersigned) =>
    `Proposée par ${proposed}, contresignée par ${countersigned}.`,
  citedBy: "À lire aussi",
  frozen: (n, at) =>
    `Édition ${n}, telle que publiée le ${at}\u00a0; le texte actuel est à l’adresse`,
  status: "Cette édition est-elle toujours actuelle\u00a0?",
  retracted: "Rétractée",
  retractedOn: (at) => `Nous avons rétracté ceci le ${at}.`,
  retractedKept:
    "Ce que nous avions publié reste à son adresse, pour que chacun voie ce qui a été retiré\u00a0:",
  notice: "Avant de lire\u00a0:",
  showAnyway: "Montrer les citations et les preuves",
};
