import type { AboutWords } from "./about-words";

export const ABOUT_WORDS_EN: AboutWords = {
  methodology: "How we check",
  intro:
    "Each claim is checked by one person and countersigned by another. What we found, what we did not find, and who signed is on the claim’s page.",
  twoQuestions: "Two questions for every claim",
  twoQuestionsText: [
    "Did they say it? An army may well have announced a figure. That it did so can be established even when nobody can establish the figure.",
    "Is it so? This is rated apart, on the scale below. A page that says “Said: yes. So: disputed” means both.",
  ],
  origins: "Origins, not links",
  originsText: [
    "Two reports that repeat one communiqué are one origin. We follow each source back to where it got what it says, and count those places instead of the links.",
    "We also say when an origin is a party to the event: someone with a stake in how it is told.",
  ],
  scale: "The scale",
  scaleText: "Every rating carries its colour, its mark and its word.",
  rating: "Rating",
  meaning: "What it means",
  place: (value, best) => `${value} of ${best}`,
  noPlace: "outside the numbers",
  retired: "no longer given",
  policies: "What evidence a rating needs",
  policiesText:
    "These rules are checked when a verdict is proposed. If one is set aside, the reason is printed with the verdict.",
  anyRating: "any rating",
  anyKind: "any claim",
  policyFor: (rating, kind) => `${rating}, ${kind}`,
  grades: "How we grade sources",
  gradesText:
    "The letter says how reliable a source has been, the number how likely this piece of information is. The two are given apart: a good source can be wrong, and a poor one right. F and 6 mean that there is no basis to judge, not the worst grade.",
  ofSource: "Source",
  ofInformation: "Information",
  signatures: "Who signs",
  signaturesText: [
    "Whoever proposes a verdict cannot countersign it. Any later change to the claim, its evidence or its figures voids both signatures. The database refuses anything else, whatever a person’s rank.",
    "Every act is a line in a history that is only ever added to, each line sealed with the one before. Its last seal is printed at the foot of our pages.",
  ],
  unnamedSources: "Unnamed sources",
  correctionsPolicy: "How we correct",
  whoWeAre: "Who we are",
  reachUs: "How to reach us:",
  licence: "Licence of our checks",
  accessibility: "Accessibility",
  accessibilityText: [
    "These pages are made to be read by everyone: on a small phone, on paper, by ear, with the keyboard alone, enlarged, in light or dark, with script and style sheets turned off.",
    "We build them to the Web Content Accessibility Guidelines 2.2 at level AA, and set running text at the contrast of level AAA. Ratings never rest on colour alone. Quotations name their language, so that they are read aloud as they should be.",
  ],
  limits: "What we know does not work well yet",
  limitsText: [
    "Drawings of where reports come from have the same content in words beside them, but the drawing itself cannot be explored piece by piece.",
    "An old edition shows in a frame whether it is still current; readers without frames find only the link to the current text.",
  ],
  contact: "If something is in your way",
  contactText: "Tell us, and we will answer and mend it:",
  assessed: (at) =>
    `Assessed by our own tests, automatic and by hand, on ${at}.`,
  programs: "For programs",
  programsText:
    "What is published here can be read by programs too: as feeds, as annotations and over an interface of its own.",
  apiPage: "How programs read this site",
};
