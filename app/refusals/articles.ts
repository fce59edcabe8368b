import { answer, answers } from "./answer";

export const ARTICLE_REFUSALS = answers({
  "article-captured-again": answer(
    409,
    "The article was captured again while you were reading; its sentences are counted anew. Reload to see the new version.",
    "L’article a été saisi de nouveau pendant votre lecture\u00a0; ses phrases sont renumérotées. Rechargez la page pour voir la nouvelle version.",
  ),
  "already-settled": answer(
    409,
    "Someone has already settled this mention.",
    "Quelqu’un a déjà décidé de cette mention.",
  ),
  corrupt: answer(
    422,
    "The file is damaged and can't be read.",
    "Le fichier est endommagé et ne peut être lu.",
  ),
  encrypted: answer(
    422,
    "The file is locked by a password. Unlock it and try again.",
    "Le fichier est protégé par un mot de passe. Déverrouillez-le et réessayez.",
  ),
  empty: answer(422, "There are no words in it.", "On n’y trouve aucun mot."),
  "no-such-sentence": answer(
    422,
    "The article has no sentence of that number.",
    "L’article n’a pas de phrase de ce numéro.",
  ),
  "no-text": answer(
    422,
    "There is no text in it. If it is a scan, have its words recognised first.",
    "On n’y trouve aucun texte. Si c’est un document numérisé, faites d’abord reconnaître ses mots.",
  ),
  "not-the-words": answer(
    422,
    "These are not the words that stand there in the article.",
    "Ce ne sont pas les mots qui figurent à cet endroit de l’article.",
  ),
  "nowhere-to-accept": answer(
    422,
    "The words were not found again: select them, or say that they are gone.",
    "Les mots n’ont pas été retrouvés\u00a0: sélectionnez-les, ou dites qu’ils ont disparu.",
  ),
  "outside-text": answer(
    422,
    "The span does not lie inside the article.",
    "Le passage ne se trouve pas dans l’article.",
  ),
  "sentences-open": answer(
    422,
    "The article can't be signed off while sentences are unaccounted for.",
    "L’article ne peut être validé tant que des phrases restent ouvertes.",
  ),
  "splits-character": answer(
    422,
    "The span begins or ends in the middle of a character.",
    "Le passage commence ou finit au milieu d’un caractère.",
  ),
  "too-complex": answer(
    422,
    "It takes too long or too much memory to read.",
    "Sa lecture prend trop de temps ou de mémoire.",
  ),
  "unsupported-type": answer(
    415,
    "Files of this kind can't be read as an article.",
    "Les fichiers de ce type ne peuvent être lus comme un article.",
  ),
  "too-large": answer(
    413,
    "The text is larger than 5 MB.",
    "Le texte dépasse 5\u00a0Mo.",
  ),
});
