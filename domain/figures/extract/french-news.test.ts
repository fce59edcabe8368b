import { expect, it } from "vitest";

import { brief, readTable } from "./brief";

/** A sentence, and under it the figures that it states. */
const NEWS = `
Les inondations ont fait au moins 23 morts et plus de 4 000 sans-abri dans le sud du Pakistan.
  killed people ≥23; displaced people ≥4000
Une quinzaine de combattants ont été tués, selon l'armée.
  killed combatants ~15
Quinze soldats et trois civils ont été tués mercredi dans trois attaques coordonnées au Mali.
  killed soldiers 15; killed civilians 3; attacks 3
L’armée affirme avoir tué 48 assaillants et « neutralisé trois pick-up à 15 km de Sokolo ».
  killed assailants 48; neutralized pick-ups 3; distance kilometres 15
Le bilan est passé à quatre-vingt-dix-sept morts et une centaine de blessés, dont dix grièvement.
  killed people 97; wounded people ~100; seriously_wounded people 10 of 1
Un soldat a été tué et six autres blessés.
  killed soldiers 1; wounded people 6
L'attaque n'a fait aucune victime.
  casualties people 0
Aucun civil n'a été blessé, a indiqué le préfet.
  wounded civilians 0
Près de 150 000 personnes ont manifesté à Paris, 30 000 selon la police.
  count people ~150000; number count 30000
Des dizaines de milliers de personnes ont fui les combats.
  displaced people 20000–
Le budget s'élève à 3,2 milliards d'euros, soit 12 % de plus qu'en 2021.
  money euros 3200000000; share 12; date 2021
Deux tiers des électeurs soutiennent la réforme.
  share voters ~66.67
Un enfant sur cinq vit sous le seuil de pauvreté.
  share children ~20
Jean Dupont, 45 ans, a été condamné à douze ans de prison.
  age years 45; duration years 12
La police a interpellé 34 manifestants, dont deux mineurs.
  arrested protesters 34; arrested children 2 of 0
Entre 10 et 15 maisons ont été détruites par le feu.
  count maisons 10–15
De 10 à 15 personnes sont portées disparues.
  missing people 10–15
La réunion a duré 2 h 30 et commencera à 18 heures.
  time null; time null
Le séisme de magnitude 6,8 a tué plus de 2 900 personnes le 8 septembre 2023.
  number count 6.8; killed people ≥2900; date null
Le texte a été adopté par 289 voix contre 239.
  count voix 289; number count 239
L'entreprise supprimera jusqu'à 700 postes.
  count postes ≤700
Six militaires sont morts et vingt-cinq ont été blessés, dont cinq grièvement.
  killed soldiers 6; wounded people 25; seriously_wounded people 5 of 1
Le pays compte 1,4 million de réfugiés.
  count refugees 1400000
Une femme et ses deux enfants ont péri dans l'incendie.
  killed women 1; killed children 2
Le PSG s'est imposé 3-1 devant 48 000 spectateurs.
  count spectateurs 48000
Soixante-dix personnes ont été hospitalisées, dont trois en urgence absolue.
  hospitalised people 70; seriously_wounded people 3 of 0
L'explosion a coûté la vie à 12 personnes.
  killed people 12
La moitié des 300 passagers étaient toujours portés disparus.
  share passengers ~50; missing passengers 300
Le 1er mai, quelque 40 cars ont été mobilisés.
  date null; count cars ~40
Un attentat-suicide a fait douze morts, dont trois enfants, et une trentaine de blessés à Kaboul.
  killed people 12; killed children 3 of 0; wounded people ~30
Au total, 1.234 cas ont été recensés en 24 heures.
  count cas 1234; duration hours 24
Les secours ont évacué une vingtaine de maisons.
  evacuated maisons ~20
Il a marqué deux buts à la 90e minute.
  count buts 2; ordinal 90
La grève a été suivie par 12,5 % des enseignants, selon le ministère, et 40 % selon les syndicats.
  share teachers 12.5; share 40
Trois personnes auraient été enlevées près de Gao.
  kidnapped people 3
Cinq hommes armés ont attaqué le poste, tuant deux gendarmes et blessant un civil.
  count men 5; killed gendarmes 2; wounded civilians 1
L'article 49.3 a été utilisé onze fois.
  number times times 11
La température a atteint 46,6 °C à Lytton.
  number temperature degrees 46.6
Sans faire de victimes, l'incendie a détruit deux hectares.
  casualties people 0; number area hectares 2
Un mort et deux blessés dans un accident de la route
  killed people 1; wounded people 2
Personne n'a été blessé.
  wounded people 0
Un demi-million de personnes ont été déplacées.
  displaced people ~500000
Les rebelles ont capturé une demi-douzaine de soldats.
  captured soldiers ~6
Deux millions et demi d'habitants sont privés d'eau.
  count inhabitants 2500000
Plusieurs centaines de migrants ont été secourus en mer.
  rescued migrants 200–
Les autorités font état de 57 morts et 12 disparus après le passage du cyclone.
  killed people 57; missing people 12
Le groupe a supprimé 1 200 emplois, dont 350 en France.
  count emplois 1200; count emplois 350 of 0
Selon un bilan provisoire, l'explosion a fait trois morts et une dizaine de blessés.
  killed people 3; wounded people ~10
L'armée dit avoir neutralisé une cinquantaine de terroristes.
  neutralized terrorists ~50
Treize soldats français ont été tués dans une collision d'hélicoptères.
  killed soldiers 13
La ville compte quelque 120 000 habitants.
  count inhabitants ~120000
Le taux de participation s'élevait à 39,42 % à 17 heures.
  share 39.42; time null
Les prix ont augmenté de 4,8 % en un an.
  share 4.8
Deux policiers ont été blessés et onze personnes interpellées.
  wounded police officers 2; arrested people 11
Plus d'un million de personnes ont défilé, selon la CGT.
  count people ≥1000000
L'incendie a ravagé 800 hectares et détruit une soixantaine de maisons.
  number area hectares 800; count maisons ~60
Le tribunal l'a condamné à 18 mois de prison et 15 000 euros d'amende.
  duration months 18; money euros 15000
Vingt et un députés ont voté contre.
  count députés 21
Trois cent cinquante mille électeurs sont appelés aux urnes.
  count voters 350000
Un Français sur trois renonce à se soigner, d'après une étude menée auprès de 1 003 personnes.
  share ~33.33; count people 1003
Le cours du pétrole a bondi de 75 à 90 dollars le baril.
  number count 75; money dollars 90
Au moins soixante-quinze personnes, dont une vingtaine d'enfants, sont mortes noyées.
  killed people ≥75; killed children ~20 of 0
Des hommes armés ont enlevé sept étudiants et tué leur chauffeur.
  kidnapped students 7
Le virus a contaminé 4 200 personnes et en a tué 61.
  infected people 4200; killed people 61
Nantes a battu Lille 2-0 devant 25 000 spectateurs.
  count spectateurs 25000
Une femme de 34 ans a été tuée par son ancien compagnon.
  killed women 1; age years 34
Aucun blessé n'est à déplorer.
  wounded people 0
Les rebelles affirment détenir 40 otages, dont 12 enfants.
  count hostages 40; count children 12 of 0
Le convoi de 30 véhicules a été attaqué à 50 kilomètres au nord de Ouagadougou.
  count vehicles 30; distance kilometres 50
`;

it.each(readTable(NEWS))("reads %j", (sentence, expected) => {
  expect(brief(sentence, "fr")).toBe(expected);
});
