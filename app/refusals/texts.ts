import { answer, answers } from "./answer";

/** What is wrong with a text that would be published. */
export const TEXT_REFUSALS = answers({
  "names-confidential-source": answer(
    422,
    "A text that would be published names a confidential source. Take the name out of it first.",
    "Un texte à publier nomme une source confidentielle. Ôtez-en d’abord le nom.",
  ),
  "cites-withheld": answer(
    409,
    "It cites a claim that is withheld by law.",
    "Elle cite une affirmation retirée par obligation légale.",
  ),
  "cites-retracted": answer(
    422,
    "It cites a claim that has been retracted.",
    "Elle cite une affirmation qui a été rétractée.",
  ),
  "cites-unknown-claim": answer(
    422,
    "It cites a claim that this newsroom does not have.",
    "Elle cite une affirmation que cette rédaction n’a pas.",
  ),
  "cites-unpublished": answer(
    422,
    "It cites claims that are not published yet; publish them first.",
    "Elle cite des affirmations qui ne sont pas encore publiées\u00a0; publiez-les d’abord.",
  ),
  "nested-too-deep": answer(
    422,
    "Its lists are nested too deep to be read.",
    "Ses listes sont trop imbriquées pour être lues.",
  ),
  "not-a-document": answer(
    422,
    "The text is not in a form that can be read.",
    "Le texte n’a pas une forme qui puisse être lue.",
  ),
  "unknown-mark": answer(
    422,
    "The text holds formatting that a summary can't have.",
    "Le texte contient une mise en forme qu’une synthèse ne peut avoir.",
  ),
  "unknown-node": answer(
    422,
    "The text holds something that a summary can't have.",
    "Le texte contient quelque chose qu’une synthèse ne peut avoir.",
  ),
  "unsafe-link": answer(
    422,
    "A link in it leads to an address that isn't http or https.",
    "Un lien du texte mène à une adresse qui n’est ni http ni https.",
  ),
});
