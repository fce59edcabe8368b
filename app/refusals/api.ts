import { answer, answers } from "./answer";

/** What a program's request is refused for before anything is asked of us. */
export const API_REFUSALS = answers({
  invalid: answer(
    422,
    "Some fields need another look.",
    "Certains champs sont à revoir.",
  ),
  "key-too-long": answer(
    422,
    "An Idempotency-Key has at most 200 characters.",
    "Une Idempotency-Key compte 200 caractères au plus.",
  ),
  "key-used": answer(
    422,
    "This Idempotency-Key was used for another request.",
    "Cette Idempotency-Key a servi à une autre requête.",
  ),
  "not-json": answer(
    400,
    "The body is not JSON.",
    "Le corps n’est pas du JSON.",
  ),
  "token-needed": answer(
    401,
    "This needs a live API token in the Authorization header.",
    "Il faut un jeton d’API valable dans l’en-tête Authorization.",
  ),
  "token-reads-only": answer(
    403,
    "This token may read and not write.",
    "Ce jeton permet de lire, non d’écrire.",
  ),
  "body-too-large": answer(
    413,
    "The body is too large.",
    "Le corps est trop grand.",
  ),
  "under-way": answer(
    409,
    "The first request with this key is still under way.",
    "La première requête avec cette clé est encore en cours.",
  ),
  unexpected: answer(
    500,
    "Something went wrong on our side. It has been logged.",
    "Une erreur s’est produite de notre côté. Elle a été consignée.",
  ),
});
