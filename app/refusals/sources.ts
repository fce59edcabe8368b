import { answer, answers } from "./answer";

export const SOURCE_REFUSALS = answers({
  "already-resolved": answer(
    409,
    "Someone has already looked at this again.",
    "Quelqu’un a déjà fait cette nouvelle vérification.",
  ),
  "already-withdrawn": answer(
    409,
    "This source has been withdrawn already.",
    "Cette source a déjà été retirée.",
  ),
  "derivation-circle": answer(
    422,
    "A source can't derive from what derives from it.",
    "Une source ne peut reprendre ce qui la reprend.",
  ),
  "derivation-known": answer(
    409,
    "It is already said how these two sources hang together.",
    "Le lien entre ces deux sources est déjà indiqué.",
  ),
  "derives-from-itself": answer(
    422,
    "A source can't repeat itself.",
    "Une source ne peut se reprendre elle-même.",
  ),
  "empty-file": answer(422, "The file is empty.", "Le fichier est vide."),
  "file-too-large": answer(
    413,
    "The file is larger than 50 MB.",
    "Le fichier dépasse 50\u00a0Mo.",
  ),
  "file-type-not-taken": answer(
    415,
    "Files of this kind are not kept. Documents, pages, images, sound, video and plain text are.",
    "Les fichiers de ce type ne sont pas conservés. Les documents, les pages, les images, le son, la vidéo et le texte brut le sont.",
  ),
  "interest-needs-reason": answer(
    422,
    "Say why the speaker's stake is another one in this claim.",
    "Dites pourquoi l’intérêt de qui parle est autre dans cette affirmation.",
  ),
  "name-taken": answer(
    409,
    "Another party of this newsroom has that name.",
    "Une autre partie de cette rédaction porte ce nom.",
  ),
  "needs-two-origins": answer(
    422,
    "Credibility 1 says “confirmed by independent sources”: two independent origins have to say the same, and this evidence comes down to fewer.",
    "La crédibilité\u00a01 dit «\u00a0confirmé par des sources indépendantes\u00a0»\u00a0: deux origines indépendantes doivent dire la même chose, et ces preuves se ramènent à moins.",
  ),
  "no-such-snapshot": answer(
    422,
    "This source has no such saved copy.",
    "Cette source n’a pas cette copie conservée.",
  ),
  "no-such-source": answer(
    422,
    "There is no such source in this newsroom.",
    "Cette source n’existe pas dans cette rédaction.",
  ),
  "not-a-derivation": answer(
    422,
    "The source of this evidence isn't known to repeat that one.",
    "Rien n’indique que la source de cette preuve reprenne celle-là.",
  ),
  "not-narrowed-without-reason": answer(
    422,
    "Say how it is known that the source doesn't repeat that here.",
    "Dites comment on sait que la source ne reprend pas celle-là ici.",
  ),
  "not-withdrawn": answer(
    409,
    "This source isn't withdrawn.",
    "Cette source n’est pas retirée.",
  ),
  "source-withdrawn": answer(
    422,
    "This source was withdrawn; it can give context, but nothing stands on it any more.",
    "Cette source a été retirée\u00a0; elle peut donner du contexte, mais plus rien ne repose sur elle.",
  ),
});
