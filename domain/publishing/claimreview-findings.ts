import type { Said } from "@/lib/language";

/** Every way a ClaimReview can break the rules, by the rule it breaks. */
const FINDINGS = {
  "no-context": {
    rule: 1,
    severity: "error",
    en: "The markup doesn’t name schema.org as its context.",
    fr: "Le balisage ne nomme pas schema.org comme contexte.",
  },
  "not-a-claim-review": {
    rule: 1,
    severity: "error",
    en: "The markup isn’t of the type ClaimReview.",
    fr: "Le balisage n’est pas du type ClaimReview.",
  },
  "no-claim": {
    rule: 1,
    severity: "error",
    en: "The markup doesn’t say which claim was checked.",
    fr: "Le balisage ne dit pas quelle affirmation a été vérifiée.",
  },
  "no-rating-word": {
    rule: 1,
    severity: "error",
    en: "The rating has no word; a number alone says nothing.",
    fr: "L’appréciation n’a pas de mot\u00a0; un nombre seul ne dit rien.",
  },
  "no-url": {
    rule: 1,
    severity: "error",
    en: "The markup doesn’t give the address of the check.",
    fr: "Le balisage ne donne pas l’adresse de la vérification.",
  },
  "url-not-https": {
    rule: 2,
    severity: "error",
    en: "The address of the check must be a whole https address.",
    fr: "L’adresse de la vérification doit être une adresse https entière.",
  },
  "site-not-https": {
    rule: 2,
    severity: "warning",
    en: "This site is served without https, so the address of the check isn’t one either; fine for a trial, not for publication.",
    fr: "Ce site est servi sans https, et l’adresse de la vérification aussi\u00a0; cela va pour un essai, pas pour publier.",
  },
  "url-elsewhere": {
    rule: 2,
    severity: "error",
    en: "The address of the check is on another site than its page.",
    fr: "L’adresse de la vérification est sur un autre site que sa page.",
  },
  "url-does-not-answer": {
    rule: 2,
    severity: "error",
    en: "The address of the check doesn’t answer 200 without a redirect.",
    fr: "L’adresse de la vérification ne répond pas 200 sans redirection.",
  },
  "claim-long": {
    rule: 3,
    severity: "warning",
    en: "The claim is longer than 75 characters; readers of the markup may cut it.",
    fr: "L’affirmation dépasse 75 caractères\u00a0; elle peut être coupée par ceux qui lisent le balisage.",
  },
  "claim-holds-rating": {
    rule: 3,
    severity: "error",
    en: "The claim contains the rating; it must state what was claimed and no more.",
    fr: "L’affirmation contient l’appréciation\u00a0; elle doit dire ce qui est affirmé et rien de plus.",
  },
  "numbers-incomplete": {
    rule: 4,
    severity: "error",
    en: "A numeric rating needs its value, its best and its worst, all as numbers.",
    fr: "Une appréciation chiffrée demande sa valeur, la meilleure et la pire, toutes en nombres.",
  },
  "scale-out-of-order": {
    rule: 4,
    severity: "error",
    en: "The scale must begin at 1 or more and its best be above its worst.",
    fr: "L’échelle doit commencer à 1 ou plus, et sa meilleure valeur dépasser la pire.",
  },
  "value-off-scale": {
    rule: 4,
    severity: "error",
    en: "The rating’s value lies outside its scale.",
    fr: "La valeur de l’appréciation est hors de son échelle.",
  },
  "author-without-name": {
    rule: 5,
    severity: "error",
    en: "The claimant is given without a name.",
    fr: "L’auteur de l’affirmation est donné sans nom.",
  },
  "placeholder-author": {
    rule: 5,
    severity: "error",
    en: "The claim has no known claimant, so none must be named, not even “unknown”.",
    fr: "L’affirmation n’a pas d’auteur connu\u00a0: il n’en faut nommer aucun, pas même «\u00a0inconnu\u00a0».",
  },
  "no-appearance": {
    rule: 6,
    severity: "warning",
    en: "The markup doesn’t say where the claim appeared.",
    fr: "Le balisage ne dit pas où l’affirmation est parue.",
  },
  "only-own-appearance": {
    rule: 6,
    severity: "error",
    en: "The claim appears only on our own site: a check of our own words is no ClaimReview.",
    fr: "L’affirmation ne paraît que sur notre site\u00a0: vérifier ses propres mots n’est pas une ClaimReview.",
  },
  "several-on-page": {
    rule: 7,
    severity: "error",
    en: "The page carries more than one ClaimReview.",
    fr: "La page porte plus d’une ClaimReview.",
  },
  "url-taken": {
    rule: 7,
    severity: "error",
    en: "Another page of the site carries a ClaimReview with this address.",
    fr: "Une autre page du site porte une ClaimReview à cette adresse.",
  },
  "rating-differs": {
    rule: 8,
    severity: "error",
    en: "The rating in the markup isn’t the one the page shows.",
    fr: "L’appréciation du balisage n’est pas celle que la page montre.",
  },
} as const satisfies Record<
  string,
  Said & { rule: number; severity: "error" | "warning" }
>;

export type LintCode = keyof typeof FINDINGS;

/** One broken rule: its number in standards §1.4 and what to tell the editor. */
export type LintFinding = {
  code: LintCode;
  rule: number;
  /** An error keeps the markup off the page; a warning is for the editor. */
  severity: "error" | "warning";
  sentence: Said;
};

/** The finding for `code`, with its sentences. */
export function finding(code: LintCode): LintFinding {
  const { rule, severity, en, fr } = FINDINGS[code];
  return { code, rule, severity, sentence: { en, fr } };
}
