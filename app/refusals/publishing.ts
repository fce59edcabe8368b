import { answer, answers } from "./answer";

export const PUBLISHING_REFUSALS = answers({
  "address-taken": answer(
    409,
    "That address is taken; choose another.",
    "Cette adresse est prise\u00a0; choisissez-en une autre.",
  ),
  "already-published": answer(
    409,
    "This is published already. To change what the public reads, issue a correction.",
    "C’est déjà publié. Pour changer ce que lit le public, publiez une correction.",
  ),
  "correction-waits": answer(
    409,
    "A correction of this waits for its second signature already; it is decided first.",
    "Une correction attend déjà son contreseing\u00a0; il en est décidé d’abord.",
  ),
  "correction-out-of-date": answer(
    409,
    "What it would publish was changed after it was proposed. Return it, so that it is proposed anew.",
    "Ce qu’elle publierait a été modifié après sa proposition. Renvoyez-la, afin qu’elle soit proposée de nouveau.",
  ),
  "nothing-changed": answer(
    422,
    "What stands on the desk says, word for word, what is published: nothing is corrected. Change it first.",
    "Ce qui est au bureau dit, mot pour mot, ce qui est publié\u00a0: rien n’est corrigé. Modifiez-le d’abord.",
  ),
  "moved-since-scheduled": answer(
    409,
    "It was changed after it was scheduled, so it was not published: it needs its signatures anew.",
    "Le contenu a été modifié après sa programmation et n’a donc pas été publié\u00a0: il faut le signer de nouveau.",
  ),
  "not-ahead": answer(
    422,
    "Choose a time to come, within a year.",
    "Choisissez un moment à venir, dans l’année.",
  ),
  "not-scheduled": answer(
    409,
    "No publication of this is scheduled.",
    "Aucune publication n’est programmée.",
  ),
  "scheduled-already": answer(
    409,
    "Its publication is scheduled already; cancel that to choose another time.",
    "La publication est déjà programmée\u00a0; annulez-la pour choisir un autre moment.",
  ),
  "address-unchanged": answer(
    409,
    "That is its address already.",
    "C’est déjà son adresse.",
  ),
  "not-published": answer(
    409,
    "This is not published, so it has no public address.",
    "Ce n’est pas publié et n’a donc pas d’adresse publique.",
  ),
  "withheld-already": answer(
    409,
    "This is withheld already, or waits to be.",
    "C’est déjà retiré par obligation légale, ou sur le point de l’être.",
  ),
  "cited-by-summaries": answer(
    409,
    "Summaries that the public reads cite it: correct or withhold them first.",
    "Des synthèses que lit le public citent cette affirmation\u00a0: corrigez-les ou retirez-les d’abord.",
  ),
  "not-withheld": answer(
    409,
    "This is not withheld.",
    "Ce n’est pas retiré par obligation légale.",
  ),
  "json-only": answer(
    501,
    "This is answered in JSON only.",
    "La réponse n’existe qu’en JSON.",
  ),
  "no-such-article": answer(
    422,
    "There is no such article in this newsroom.",
    "Cet article n’existe pas dans cette rédaction.",
  ),
  "no-verdict": answer(
    422,
    "A claim is published with its verdict; this one has none.",
    "Une affirmation est publiée avec son verdict\u00a0; celle-ci n’en a pas.",
  ),
  "not-countersigned": answer(
    422,
    "The verdict still waits for its second signature.",
    "Le verdict attend encore son contreseing.",
  ),
  "not-countersigned-anew": answer(
    409,
    "What a correction says must be countersigned as it stands on the desk now.",
    "Ce que dit une correction doit être contresigné tel qu’il est maintenant au bureau.",
  ),
  "not-in-this-state": answer(
    409,
    "Where this stands now, that can't be done with it.",
    "Dans son état actuel, cela ne peut se faire.",
  ),
  "only-author": answer(
    403,
    "You are its only author; somebody else has to countersign it.",
    "Vous en êtes le seul auteur\u00a0; c’est à quelqu’un d’autre de contresigner.",
  ),
  "retracted-already": answer(
    409,
    "This has been retracted already.",
    "Cela a déjà été rétracté.",
  ),
  superseded: answer(
    409,
    "A newer edition stands in its place; corrections are made to that one.",
    "Une édition plus récente en a pris la place\u00a0; c’est elle qui se corrige.",
  ),
  "verdict-changed": answer(
    422,
    "The verdict differs from the one that is published: this is a change of verdict.",
    "Le verdict diffère de celui qui est publié\u00a0: c’est un changement de verdict.",
  ),
  "verdict-unchanged": answer(
    422,
    "The verdict is the one that is published already.",
    "Le verdict est celui qui est déjà publié.",
  ),
  "signature-out-of-date": answer(
    409,
    "It was edited after it was signed; it must be signed anew.",
    "Le contenu a été modifié après sa signature\u00a0; il faut le signer de nouveau.",
  ),
  "unknown-rating": answer(
    400,
    "There is no such rating. Those there are:",
    "Cette appréciation n’existe pas. Voici celles qui existent\u00a0:",
  ),
  withheld: answer(
    451,
    "This is withheld for legal reasons.",
    "Ce contenu est retiré par obligation légale.",
  ),
});
