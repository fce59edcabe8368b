import { answer, answers } from "./answer";

export const PEOPLE_REFUSALS = answers({
  "email-taken": answer(
    409,
    "Somebody signs in with this address already.",
    "Quelqu’un se connecte déjà avec cette adresse.",
  ),
  "key-taken": answer(
    409,
    "The scale has or had an entry with this key; choose another.",
    "L’échelle a ou a eu une entrée avec cette clé\u00a0; choisissez-en une autre.",
  ),
  "last-admin": answer(
    409,
    "This is the newsroom's only admin. Make somebody else one first.",
    "C’est le seul administrateur de la rédaction. Nommez-en d’abord un autre.",
  ),
  "last-rating": answer(
    409,
    "A scale keeps one entry at least; add another first.",
    "Une échelle garde une entrée au moins\u00a0; ajoutez-en d’abord une autre.",
  ),
  "wrong-password": answer(
    403,
    "The password you gave as your present one is not it.",
    "Le mot de passe donné comme mot de passe actuel n’est pas le bon.",
  ),
});
