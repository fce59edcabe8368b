/** What fields of claims, figures and verdicts are refused with: the English, the French. */
export const CLAIM_FIELD_SENTENCES: Record<string, string> = {
  "Choose the rating.": "Choisissez l’appréciation.",
  "Give a number of origins.": "Donnez un nombre d’origines.",
  "Give a whole number of origins.": "Donnez un nombre entier d’origines.",
  "Give a number of origins from 0.":
    "Donnez un nombre d’origines à partir de 0.",
  "No policy needs more than 20 origins.":
    "Aucune règle ne demande plus de 20 origines.",
  "Give its name.": "Donnez son nom.",
  "Give its meaning.": "Donnez son sens.",
  "Give a sign.": "Donnez un signe.",
  "Give a number from 1 to 5, or leave it empty.":
    "Donnez un nombre de 1 à 5, ou laissez vide.",
  "Give a whole number from 1 to 5.": "Donnez un nombre entier de 1 à 5.",
  "The scale begins at 1.": "L’échelle commence à 1.",
  "The scale ends at 5.": "L’échelle s’arrête à 5.",
  "Use small letters, digits and _, a letter first.":
    "Utilisez des minuscules, des chiffres et _, une lettre en premier.",
  "Choose a tone.": "Choisissez une teinte.",
  "Give its place in the list as a number.":
    "Donnez sa place dans la liste par un nombre.",
  "Give a whole number.": "Donnez un nombre entier.",
  "Places count from 0.": "Les places se comptent à partir de 0.",
  "Say whether they said it.": "Dites s’ils l’ont dit.",
  "Choose what the evidence carries.":
    "Choisissez ce que les preuves établissent.",
  "Say what the verdict rests on.": "Dites sur quoi repose le verdict.",
  "Say in a few words what is missing.":
    "Dites en quelques mots ce qui manque.",
  "Write the number in digits, with a point before decimals and nothing between thousands.":
    "Écrivez le nombre en chiffres, avec un point avant les décimales et rien entre les milliers.",
  "A figure has at most 15 digits, 6 of them after the point.":
    "Un nombre compte au plus 15\u00a0chiffres, dont 6 après le point.",
  "A figure belongs to a claim or to a source.":
    "Un chiffre appartient à une affirmation ou à une source.",
  "Say which measure this is about.": "Dites de quelle mesure il s’agit.",
  "Say what is meant by it.": "Dites ce qu’on entend par là.",
  "Write the date as year-month-day, such as 2022-07-27.":
    "Écrivez la date sous la forme année-mois-jour, comme 2022-07-27.",
  "Say what is counted: killed, wounded, captured…":
    "Dites ce qui est compté\u00a0: tués, blessés, capturés…",
  "Say how firmly the number is stated.":
    "Dites avec quelle fermeté le nombre est donné.",
  "Give the words that state the figure.":
    "Citez les mots qui donnent le chiffre.",
  "Choose a party or write a name, not both.":
    "Choisissez une partie ou écrivez un nom, pas les deux.",
  "A sum needs at least two figures.":
    "Une somme demande au moins deux chiffres.",
  "A sum has at most 100 figures.":
    "Une somme compte au plus 100\u00a0chiffres.",
  "A figure stands in a sum once.":
    "Un chiffre ne figure qu’une fois dans une somme.",
  "The time ends before it begins.": "La période finit avant de commencer.",
  "A running total needs the date on which it was counted.":
    "Un total cumulé demande la date à laquelle il a été compté.",
  "State at least one number.": "Donnez au moins un nombre.",
  "A figure is never below zero.": "Un chiffre n’est jamais inférieur à zéro.",
  "What is counted one by one has no decimals.":
    "Ce qui se compte un à un n’a pas de décimales.",
  "The high end is below the low end.":
    "La borne haute est sous la borne basse.",
  "An exact figure has the same low and high end; a range is “about” or “unspecified”.":
    "Un chiffre exact a la même borne basse et haute\u00a0; une fourchette est «\u00a0environ\u00a0» ou «\u00a0non précisé\u00a0».",
  "“At least” gives the low end and leaves the high end open.":
    "«\u00a0Au moins\u00a0» donne la borne basse et laisse la haute ouverte.",
  "“At most” gives the high end and leaves the low end open.":
    "«\u00a0Au plus\u00a0» donne la borne haute et laisse la basse ouverte.",
  "“About” gives both ends: the same number twice, or the range as told.":
    "«\u00a0Environ\u00a0» donne les deux bornes\u00a0: deux fois le même nombre, ou la fourchette telle que dite.",
  "Write what you want to say.": "Écrivez ce que vous voulez dire.",
  "Say where you looked, or whom you asked.":
    "Dites où vous avez cherché, ou à qui vous avez demandé.",
  "Say how: the words searched for, or the question.":
    "Dites comment\u00a0: les mots cherchés, ou la question.",
  "Say what came of it.": "Dites ce qui en est ressorti.",
  "Write the date as year-month-day, such as 2022-07-28.":
    "Écrivez la date sous la forme année-mois-jour, comme 2022-07-28.",
  "Write the claim as one sentence that stands on its own.":
    "Écrivez l’affirmation en une phrase qui se suffit à elle-même.",
  "Say what kind of claim this is.":
    "Dites de quelle nature est l’affirmation.",
  "Select the words of the claim.": "Sélectionnez les mots de l’affirmation.",
  "Select the words that make the claim now.":
    "Sélectionnez les mots qui portent maintenant l’affirmation.",
  "Say whom you ask.": "Dites à qui vous demandez.",
  "Say what they know about.": "Dites ce que cette personne connaît.",
  "Ask in a sentence.": "Posez la question en une phrase.",
  "Say what it does to the claim.":
    "Dites ce que cela apporte à l’affirmation.",
};
