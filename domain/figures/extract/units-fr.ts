import { type UnitEntry, units } from "./unit";

/** The units of French news, under their English names. */
export const FRENCH_UNITS: UnitEntry[] = [
  ...units("distance", "distance", {
    kilometres: "kilomètre, kilomètres",
    metres: "mètre, mètres",
    centimetres: "centimètre, centimètres",
    miles: "miles",
    "nautical miles": "mille nautique, milles nautiques, milles marins",
  }),
  ...units("number", "area", {
    "square kilometres": "kilomètres carrés, kilomètre carré",
    "square metres": "mètres carrés, mètre carré",
    hectares: "hectare, hectares",
  }),
  ...units("number", "speed", {
    "kilometres an hour": "kilomètres heure, kilomètres à l'heure",
  }),
  ...units("number", "temperature", {
    degrees: "degré, degrés, degrés Celsius",
  }),
  ...units("number", "weight", {
    kilograms: "kilogramme, kilogrammes, kilo, kilos",
    grams: "gramme, grammes",
    tonnes: "tonne, tonnes",
  }),
  ...units("number", "volume", {
    litres: "litre, litres",
    barrels: "baril, barils",
    "cubic metres": "mètres cubes, mètre cube",
  }),
  ...units("number", "power", {
    megawatts: "mégawatts, mégawatt, MW",
    gigawatts: "gigawatts, gigawatt, GW",
  }),
  ...units("number", "times", { times: "fois" }),
  ...units("duration", "duration", {
    seconds: "secondes",
    minutes: "minute, minutes, min",
    hours: "heure, heures",
    days: "jour, jours, journées",
    nights: "nuit, nuits",
    weeks: "semaine, semaines",
    months: "mois",
    years: "an, ans, année, années",
    decades: "décennie, décennies",
    centuries: "siècle, siècles",
  }),
  ...units("share", "share", { "": "pour cent, p. 100" }),
  ...units("share", "percentage points", {
    "percentage points": "points de pourcentage, point de pourcentage",
  }),
  ...units("money", "money", {
    euros: "euro, euros",
    dollars: "dollar, dollars, dollars américains",
    "Canadian dollars": "dollars canadiens",
    pounds: "livres sterling",
    cents: "centime, centimes",
    francs: "franc, francs",
    "Swiss francs": "francs suisses",
    "CFA francs": "francs CFA",
    yen: "yen, yens",
    yuan: "yuan, yuans",
    rupees: "roupie, roupies",
    roubles: "rouble, roubles",
    dinars: "dinar, dinars",
    dirhams: "dirham, dirhams",
  }),
];
