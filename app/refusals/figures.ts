import { answer, answers } from "./answer";

export const FIGURE_REFUSALS = answers({
  "sum-below-zero": answer(
    422,
    "The sum comes to less than zero.",
    "La somme donne moins que zéro.",
  ),
  "sum-cycle": answer(
    422,
    "A figure can't be part of the sum that it comes from.",
    "Un chiffre ne peut faire partie de la somme dont il est tiré.",
  ),
  "sum-different-measures": answer(
    422,
    "A sum adds figures of one measure only; what is “neutralized” is not added to what is killed.",
    "Une somme n’additionne que des chiffres d’une même mesure\u00a0; ce qui est «\u00a0neutralisé\u00a0» ne s’ajoute pas à ce qui est tué.",
  ),
  "figure-in-sum": answer(
    409,
    "Another figure is derived from this one; take that sum away first.",
    "Un autre chiffre est calculé à partir de celui-ci\u00a0; supprimez d’abord cette somme.",
  ),
  "figure-is-derived": answer(
    422,
    "A derived figure is what its sum gives; correct the figures it comes from.",
    "Un chiffre calculé est ce que donne sa somme\u00a0; corrigez les chiffres dont il est tiré.",
  ),
  "no-such-mention": answer(
    422,
    "The claim has no such mention.",
    "L’affirmation n’a pas cette mention.",
  ),
  "sum-no-terms": answer(
    422,
    "A derived figure needs figures to come from.",
    "Un chiffre calculé doit être tiré d’autres chiffres.",
  ),
  "sum-too-large": answer(
    422,
    "The sum has more digits than can be held exactly.",
    "La somme est un nombre trop long pour être gardé exactement.",
  ),
  "sum-unknown-term": answer(
    422,
    "A figure of the sum is not in this newsroom.",
    "Un chiffre de la somme n’est pas dans cette rédaction.",
  ),
});
