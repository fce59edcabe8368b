import { DISPOSITION_WORDS } from "@/components/words";
import { DISPOSITIONS } from "@/domain/articles/version";
import type { Translate } from "@/lib/translate";
import { DISPOSITION_KEYS } from "./disposition-keys";

type KeyGroup = { title: string; keys: [keys: string, does: string][] };

/** The keys of the workbench as the person is told them. */
export function keyGroups(t: Translate): KeyGroup[] {
  return [
    { title: t("Move", "Se déplacer"), keys: movingKeys(t) },
    { title: t("Suggestions", "Suggestions"), keys: suggestionKeys(t) },
    {
      title: t("Say of the selected words", "Dire des mots sélectionnés"),
      keys: sayingKeys(t),
    },
  ];
}

function movingKeys(t: Translate): KeyGroup["keys"] {
  return [
    ["J, ↓", t("Next sentence", "Phrase suivante")],
    ["K, ↑", t("Sentence before", "Phrase précédente")],
    ["→, ←", t("Next word, word before", "Mot suivant, mot précédent")],
    [
      "Shift →, Shift ←",
      t(
        "Select one word more, one word less",
        "Sélectionner un mot de plus, un mot de moins",
      ),
    ],
    ["U", t("Next open sentence", "Prochaine phrase ouverte")],
    [
      "M, Shift M",
      t("Next mention, mention before", "Mention suivante, mention précédente"),
    ],
    [
      "Q",
      t("Type the quotation to find it", "Taper la citation pour la trouver"),
    ],
    [
      "1, 2, 3",
      t(
        "To the article, the claims, the claim in hand",
        "Vers l’article, les affirmations, l’affirmation en cours",
      ),
    ],
  ];
}

function suggestionKeys(t: Translate): KeyGroup["keys"] {
  return [
    [
      "S, Shift S",
      t(
        "Next suggestion, suggestion before",
        "Suggestion suivante, suggestion précédente",
      ),
    ],
    [
      "A",
      t(
        "Take it: a claim form filled from it",
        "La prendre\u00a0: un formulaire d’affirmation rempli d’après elle",
      ),
    ],
    [
      "D",
      t(
        "Dismiss it, or offer a dismissed one again",
        "L’ignorer, ou reproposer une suggestion ignorée",
      ),
    ],
    ["Z", t("Undo that", "Annuler cela")],
  ];
}

function sayingKeys(t: Translate): KeyGroup["keys"] {
  return [
    ["C", t("Claim", "Affirmation")],
    ...DISPOSITIONS.map((disposition): [string, string] => [
      DISPOSITION_KEYS[disposition],
      t.of(DISPOSITION_WORDS[disposition]),
    ]),
    ["R", t("Open the sentences again", "Rouvrir les phrases")],
    [
      "Enter",
      t(
        "Open the claim that is marked there",
        "Ouvrir l’affirmation marquée à cet endroit",
      ),
    ],
    ["Escape", t("Let go", "Désélectionner")],
  ];
}
