import { type UnitEntry, units } from "./unit";

/** The units of English news. */
export const ENGLISH_UNITS: UnitEntry[] = [
  ...units("distance", "distance", {
    kilometres:
      "kilometre, kilometres, kilometer, kilometers, kilometre long, kilometres long",
    metres: "metre, metres, meter, meters",
    centimetres: "centimetre, centimetres, centimeter, centimeters",
    miles: "mile, miles",
    "nautical miles": "nautical mile, nautical miles",
    yards: "yard, yards",
    feet: "foot, feet, ft",
    inches: "inch, inches",
  }),
  ...units("number", "area", {
    "square kilometres":
      "square kilometre, square kilometres, square kilometers",
    "square metres": "square metre, square metres, square meters, square feet",
    "square miles": "square mile, square miles",
    hectares: "hectare, hectares",
    acres: "acre, acres",
  }),
  ...units("number", "speed", {
    "kilometres an hour":
      "kilometres an hour, kilometers an hour, kilometres per hour, kilometers per hour",
    "miles an hour": "miles an hour, miles per hour, mph",
  }),
  ...units("number", "temperature", {
    degrees: "degree, degrees, degrees Celsius, degrees Fahrenheit",
  }),
  ...units("number", "weight", {
    kilograms: "kilogram, kilograms, kilo, kilos",
    tonnes: "tonne, tonnes, ton, tons, metric tons",
    pounds: "lb, lbs",
    ounces: "ounce, ounces",
  }),
  ...units("number", "volume", {
    litres: "litre, litres, liter, liters",
    gallons: "gallon, gallons",
    barrels: "barrel, barrels",
    "cubic metres": "cubic metre, cubic metres, cubic meters",
    "cubic feet": "cubic foot, cubic feet",
  }),
  ...units("number", "power", {
    megawatts: "megawatt, megawatts, MW",
    gigawatts: "gigawatt, gigawatts, GW",
  }),
  ...units("number", "times", { times: "times, fold" }),
  ...units("duration", "duration", {
    seconds: "seconds",
    minutes: "minute, minutes, min",
    hours: "hour, hours",
    days: "day, days",
    nights: "night, nights",
    weeks: "week, weeks",
    months: "month, months",
    years: "year, years",
    decades: "decade, decades",
    centuries: "century, centuries",
  }),
  ...units("age", "age", {
    years:
      "year old, years old, year olds, years of age, yo, year-old, year-olds, years-old",
    months: "month old, months old, months of age, month-old",
    weeks: "week old, weeks old, weeks of age, week-old",
    days: "day old, days old, day-old",
  }),
  ...units("share", "share", {
    "": "percent, percents, per cent, pc, percentage",
  }),
  ...units("share", "percentage points", {
    "percentage points":
      "percentage points, percentage point, basis points, points of percentage",
  }),
  ...units("money", "money", {
    dollars: "dollar, dollars, US dollar, US dollars, U.S. dollars, bucks",
    "Canadian dollars": "Canadian dollars",
    "Australian dollars": "Australian dollars",
    euros: "euro, euros",
    pounds: "pound, pounds, pounds sterling",
    cents: "cent, cents",
    pence: "pence, penny",
    francs: "franc, francs",
    "Swiss francs": "Swiss francs",
    "CFA francs": "CFA francs",
    yen: "yen",
    yuan: "yuan, Chinese yuan, renminbi",
    lira: "lira, liras, Turkish lira",
    bitcoins: "bitcoin, bitcoins, BTC",
    rupees: "rupee, rupees",
    roubles: "rouble, roubles, ruble, rubles",
    naira: "naira",
    pesos: "peso, pesos",
    riyals: "riyal, riyals",
    dinars: "dinar, dinars",
    kroner: "kroner, kronor, krone, krona",
  }),
];
