import { answer, answers } from "./answer";

export const REPORT_REFUSALS = answers({
  "already-attached": answer(
    409,
    "This answer is evidence on the claim already.",
    "Cette réponse est déjà une preuve de l’affirmation.",
  ),
  "already-answered": answer(
    409,
    "This question has been answered; an answer can be sent once.",
    "Cette question a reçu sa réponse\u00a0; une réponse ne s’envoie qu’une fois.",
  ),
  "copy-missing": answer(
    409,
    "A saved copy that the report rests on is no longer in the store.",
    "Une copie conservée sur laquelle repose le rapport n’est plus dans le stockage.",
  ),
  "link-ended": answer(
    410,
    "This link has ended. Ask the newsroom for another.",
    "Ce lien a pris fin. Demandez-en un autre à la rédaction.",
  ),
  "ledger-is-the-desks": answer(
    403,
    "The ledger is for the desk; a bundle is never for outside.",
    "Le registre est pour le bureau\u00a0; un dossier complet ne sort jamais de la rédaction.",
  ),
  "report-gone": answer(
    410,
    "The file of this report is no longer kept. Have it made again.",
    "Le fichier de ce rapport n’est plus conservé. Faites-le refaire.",
  ),
  "report-names-sources": answer(
    422,
    "This report was made for the desk and names confidential sources. Have one made for outside, and give that away.",
    "Ce rapport a été fait pour le bureau et nomme des sources confidentielles. Faites-en faire un pour l’extérieur, et remettez celui-là.",
  ),
  "report-not-made": answer(
    500,
    "Something went wrong on our side while it was made. It can be tried again.",
    "Une erreur s’est produite de notre côté pendant sa préparation. Il est possible de réessayer.",
  ),
  "report-not-ready": answer(
    409,
    "The report is not made yet.",
    "Le rapport n’est pas encore prêt.",
  ),
  "report-too-large": answer(
    413,
    "The report is too large to be set in pages here. Take it as HTML, Markdown, CSV or JSON.",
    "Le rapport est trop grand pour être mis en pages ici. Prenez-le en HTML, Markdown, CSV ou JSON.",
  ),
  "too-many-guesses": answer(
    429,
    "Too many addresses that lead nowhere were tried from your network. Try again in an hour.",
    "Trop d’adresses qui ne mènent nulle part ont été essayées depuis votre réseau. Réessayez dans une heure.",
  ),
  "too-large-for-a-zip": answer(
    413,
    "The copies are too large for one bundle.",
    "Les copies sont trop grandes pour un seul dossier.",
  ),
});
