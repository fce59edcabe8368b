import { answer, answers } from "./answer";

export const CAPTURE_REFUSALS = answers({
  "already-saved": answer(
    409,
    "This capture has been saved already.",
    "Cette saisie a déjà été enregistrée.",
  ),
  "archive-key-refused": answer(
    502,
    "The archive doesn't accept our key.",
    "L’archive n’accepte pas notre clé.",
  ),
  "archive-limit-reached": answer(
    502,
    "The archive takes no more from us for now.",
    "L’archive ne prend plus rien de nous pour l’instant.",
  ),
  "archive-not-set": answer(
    502,
    "The archive is no longer set.",
    "L’archive n’est plus configurée.",
  ),
  "archive-refused": answer(
    502,
    "The archive couldn't keep this page.",
    "L’archive n’a pas pu conserver cette page.",
  ),
  "archive-too-long": answer(
    502,
    "The archive came to no end with this page.",
    "L’archive n’est pas venue à bout de cette page.",
  ),
  "archive-unreadable": answer(
    502,
    "The archive answered something we can't read.",
    "La réponse de l’archive est illisible pour nous.",
  ),
  "authority-refused": answer(
    502,
    "The time-stamp authority did not answer as it should.",
    "L’autorité d’horodatage n’a pas répondu comme elle le devait.",
  ),
  "stamp-not-granted": answer(
    502,
    "The time-stamp authority refused to stamp it.",
    "L’autorité d’horodatage a refusé de l’horodater.",
  ),
  "stamp-not-signed": answer(
    502,
    "The time stamp's signature does not hold.",
    "La signature de l’horodatage n’est pas valable.",
  ),
  "stamp-not-trusted": answer(
    502,
    "The time stamp is signed by an authority that is not trusted here. An administrator can name its root by the setting TSA_CA_FILE.",
    "L’horodatage est signé par une autorité qui n’est pas reconnue ici. Un administrateur peut indiquer son certificat racine par le réglage TSA_CA_FILE.",
  ),
  "stamp-of-another-request": answer(
    502,
    "The time stamp answers another request.",
    "L’horodatage répond à une autre demande.",
  ),
  "stamp-of-other-bytes": answer(
    502,
    "The time stamp is of something else.",
    "L’horodatage porte sur autre chose.",
  ),
  "stamp-unreadable": answer(
    502,
    "The time-stamp authority answered something we can't read.",
    "La réponse de l’autorité d’horodatage est illisible pour nous.",
  ),
  "capture-broke": answer(
    500,
    "Something went wrong on our side. Try again.",
    "Une erreur s’est produite de notre côté. Réessayez.",
  ),
  "capture-not-failed": answer(
    409,
    "This capture has not failed; there is nothing to try again.",
    "Cette saisie n’a pas échoué\u00a0; il n’y a rien à réessayer.",
  ),
  "capture-not-ready": answer(
    409,
    "This capture has nothing to save.",
    "Cette saisie n’a rien à enregistrer.",
  ),
  "page-gone": answer(
    404,
    "This page was handed over too long ago, or saved already. Go back to it and use the bookmarklet again.",
    "Cette page a été transmise il y a trop longtemps, ou déjà enregistrée. Revenez-y et utilisez de nouveau le marque-page actif.",
  ),
  "too-many-pages": answer(
    429,
    "Too many pages wait to be taken up. Try again in a few minutes, or save the page and bring the file in.",
    "Trop de pages attendent d’être prises en charge. Réessayez dans quelques minutes, ou enregistrez la page et déposez le fichier.",
  ),
});
