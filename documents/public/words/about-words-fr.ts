import type { AboutWords } from "./about-words";

export const ABOUT_WORDS_FR: AboutWords = {
  methodology: "Notre méthode",
  intro:
    "Chaque affirmation est vérifiée par une personne et contresignée par une autre. Ce que nous avons trouvé, ce que nous n’avons pas trouvé et qui a signé figurent sur la page de l’affirmation.",
  twoQuestions: "Deux questions pour chaque affirmation",
  twoQuestionsText: [
    "L’ont-ils dit\u00a0? Une armée peut fort bien avoir annoncé un chiffre. On peut l’établir, même quand personne ne peut établir le chiffre.",
    "Est-ce vrai\u00a0? Cela s’apprécie à part, sur l’échelle ci-dessous. Une page qui dit «\u00a0Dit\u00a0: oui. Vrai\u00a0: contesté\u00a0» veut dire les deux.",
  ],
  origins: "Des origines, pas des liens",
  originsText: [
    "Deux articles qui reprennent un même communiqué ont une seule origine. Nous remontons de chaque source à celle dont elle tient ce qu’elle dit, et comptons ces origines plutôt que les liens.",
    "Nous disons aussi quand une origine est partie à l’événement, c’est-à-dire intéressée à la façon dont on le raconte.",
  ],
  scale: "L’échelle",
  scaleText: "Chaque appréciation porte sa couleur, son signe et son mot.",
  rating: "Appréciation",
  meaning: "Ce qu’elle veut dire",
  place: (value, best) => `${value} sur ${best}`,
  noPlace: "hors des nombres",
  retired: "n’est plus donnée",
  policies: "Les preuves qu’une appréciation demande",
  policiesText:
    "Ces règles sont contrôlées quand un verdict est proposé. Si l’une est écartée, la raison est imprimée avec le verdict.",
  anyRating: "toute appréciation",
  anyKind: "toute affirmation",
  policyFor: (rating, kind) => `${rating}, ${kind}`,
  grades: "Comment nous cotons les sources",
  gradesText:
    "La lettre dit la fiabilité de la source, le nombre la vraisemblance de l’information. Les deux se donnent à part\u00a0: une bonne source peut se tromper, une mauvaise avoir raison. F et 6 veulent dire qu’il n’y a pas de quoi juger, et non la pire des cotes.",
  ofSource: "Source",
  ofInformation: "Information",
  signatures: "Qui signe",
  signaturesText: [
    "Qui propose un verdict ne peut pas le contresigner. Tout changement ultérieur de l’affirmation, de ses preuves ou de ses chiffres annule les deux signatures. La base de données refuse le reste, quel que soit le rang.",
    "Chaque acte est une ligne d’un historique auquel on ne fait qu’ajouter, chaque ligne étant scellée avec la précédente. Le dernier sceau est imprimé au pied de nos pages.",
  ],
  unnamedSources: "Sources non nommées",
  correctionsPolicy: "Comment nous corrigeons",
  whoWeAre: "Qui nous sommes",
  reachUs: "Pour nous joindre\u00a0:",
  licence: "Licence de nos vérifications",
  accessibility: "Accessibilité",
  accessibilityText: [
    "Ces pages sont faites pour être lues par tous\u00a0: sur un petit téléphone, sur papier, à l’oreille, au clavier seul, agrandies, en clair ou en sombre, sans script ni feuille de style.",
    "Nous les construisons selon les règles WCAG 2.2, niveau AA, et le texte courant a le contraste du niveau AAA. Aucune appréciation ne repose sur la seule couleur. Les citations indiquent leur langue, pour être lues à voix haute comme il se doit.",
  ],
  limits: "Ce qui ne marche pas encore bien",
  limitsText: [
    "Le dessin de l’origine des articles est accompagné du même contenu en mots, mais il ne se parcourt pas lui-même élément par élément.",
    "Une ancienne édition montre dans un cadre si elle est toujours actuelle\u00a0; sans cadres, on ne trouve que le lien vers le texte actuel.",
  ],
  contact: "Si quelque chose vous gêne",
  contactText: "Dites-le-nous, nous répondrons et corrigerons\u00a0:",
  assessed: (at) =>
    `Évalué par nos propres tests, automatiques et à la main, le ${at}.`,
  programs: "Pour les programmes",
  programsText:
    "Ce qui est publié ici est aussi lisible par des programmes\u00a0: en flux, en annotations et par une interface dédiée.",
  apiPage: "Comment les programmes lisent ce site (en anglais)",
};
