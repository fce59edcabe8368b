/** What all other fields are refused with: the English, the French. */
export const DESK_FIELD_SENTENCES: Record<string, string> = {
  "Grade it from 1 to 6.": "Donnez une cote de 1 à 6.",
  "Grade it from 1 to 6; 6 means it can't be judged.":
    "Donnez une cote de 1 à 6\u00a0; 6 veut dire qu’on ne peut en juger.",
  "Quote the words that bear on the claim.":
    "Citez les mots qui portent sur l’affirmation.",
  "Say why the speaker's stake is another one here.":
    "Dites pourquoi l’intérêt de qui parle est autre ici.",
  "Say in a few words how that is known.":
    "Dites en quelques mots comment on le sait.",
  "Give the source a title by which it is found again.":
    "Donnez à la source un titre qui permet de la retrouver.",
  "Say what kind of source it is.": "Dites de quel type de source il s’agit.",
  "Say in a few words why it is withdrawn.":
    "Dites en quelques mots pourquoi elle est retirée.",
  "Say in a few words why the withdrawal is taken back.":
    "Dites en quelques mots pourquoi le retrait est annulé.",
  "Choose the source that it repeats.": "Choisissez la source qu’elle reprend.",
  "Choose the file to keep.": "Choisissez le fichier à conserver.",
  "Say how it repeats the other.": "Dites comment elle reprend l’autre.",
  "Say in a few words what came of it.":
    "Dites en quelques mots ce qui en est ressorti.",
  "Give the language as a code, such as en or fr.":
    "Donnez la langue par un code, comme en ou fr.",
  "Give a whole address that begins with http:// or https://.":
    "Donnez une adresse entière qui commence par http:// ou https://.",
  "Give the article's title.": "Donnez le titre de l’article.",
  "There are no words to check.": "Il n’y a pas de mots à vérifier.",
  "Say why this sentence needs no claim.":
    "Dites pourquoi cette phrase n’appelle pas d’affirmation.",
  "Choose a sentence.": "Choisissez une phrase.",
  "Give the text to look for.": "Donnez le texte à chercher.",
  "Say which column holds this.": "Dites quelle colonne contient cela.",
  "Choose the file to import.": "Choisissez le fichier à importer.",
  "Give the words as the other house writes them.":
    "Donnez les mots comme l’autre rédaction les écrit.",
  "Give a host such as factcheck.example.org.":
    "Donnez un hôte comme factcheck.example.org.",
  "Give a date and a time.": "Donnez une date et une heure.",
  "Tell readers why, in a sentence.":
    "Dites aux lecteurs pourquoi, en une phrase.",
  "Say who demanded it: the court or agency, the case.":
    "Dites qui l’a demandé\u00a0: le tribunal ou l’autorité, l’affaire.",
  "Give the day it was demanded.": "Donnez le jour où cela a été demandé.",
  "Say why, in a few words.": "Dites pourquoi, en quelques mots.",
  "Tell readers what was wrong, in a sentence.":
    "Dites aux lecteurs ce qui était faux, en une phrase.",
  "An address has lower-case letters, digits and single dashes.":
    "Une adresse se compose de minuscules, de chiffres et de tirets isolés.",
  "Give the address to send to.": "Donnez l’adresse où envoyer.",
  "There is no such event.": "Cet événement n’existe pas.",
  "Choose one event or more.": "Choisissez un événement ou plusieurs.",
  "Say how long it lasts.": "Dites combien de temps il dure.",
  "Give whole hours.": "Donnez des heures entières.",
  "An hour is the least.": "Une heure au moins.",
  "Ninety days are the most.": "Quatre-vingt-dix jours au plus.",
  "Choose what the report is about.": "Choisissez sur quoi porte le rapport.",
  "Choose a form, or several.": "Choisissez une forme, ou plusieurs.",
  "Give the summary a title.": "Donnez un titre à la synthèse.",
  "The summary is too long.": "La synthèse est trop longue.",
  "Say what it is for.": "Dites à quoi il sert.",
  "Choose what it may do.": "Choisissez ce qu’il permet.",
  "Give a number of days.": "Donnez un nombre de jours.",
  "Give whole days.": "Donnez des jours entiers.",
  "Give one day or more.": "Donnez un jour ou plus.",
  "Ten years is the most.": "Dix ans au plus.",
  "Make it 12 characters or more.": "Prenez au moins 12\u00a0caractères.",
  "Choose a role.": "Choisissez un rôle.",
  "Write an e-mail address, such as ada@desk.example.":
    "Écrivez une adresse électronique, comme ada@desk.example.",
  "Give the name.": "Donnez le nom.",
  "Give the password you have now.": "Donnez votre mot de passe actuel.",
  "Write the day as year-month-day, such as 2022-07-27.":
    "Écrivez le jour sous la forme année-mois-jour, comme 2022-07-27.",
  "Give the event a name.": "Donnez un nom à l’événement.",
  "Choose what it was.": "Choisissez ce que c’était.",
  "It can't end before it begins.": "Il ne peut finir avant de commencer.",
  "Say what they have at stake.": "Dites ce qui est en jeu pour elle.",
  "Name the place.": "Nommez le lieu.",
  "Give the day as year-month-day, such as 2022-07-28.":
    "Donnez le jour sous la forme année-mois-jour, comme 2022-07-28.",
  "Give the newsroom's name.": "Donnez le nom de la rédaction.",
  "Choose English or French.": "Choisissez l’anglais ou le français.",
  "Give the licence's address, beginning with https://.":
    "Donnez l’adresse de la licence, qui commence par https://.",
  "Give a zone by its name, such as Europe/Paris.":
    "Donnez un fuseau par son nom, comme Europe/Paris.",
  "Say what it is.": "Dites ce que c’est.",
  "Say what it usually has at stake.":
    "Dites ce qui est d’habitude en jeu pour elle.",
  "This holds a character that can't be kept.":
    "Il y a là un caractère qui ne peut être conservé.",
  "One field needs another look.": "Un champ est à revoir.",
  "Some fields need another look.": "Certains champs sont à revoir.",
};
