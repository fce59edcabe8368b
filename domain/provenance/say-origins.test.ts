import { expect, it } from "vitest";

import type { Language } from "@/lib/language";
import type { OriginCount } from "./origin";
import { type EventKind, sayOrigins, sayParty } from "./say-origins";

function counting(
  documents: number,
  origins: number,
  parties: number,
): OriginCount {
  const independentOfParties = origins - parties;
  return { documents, origins, independentOfParties, groups: [] };
}

it.each<[number, number, number, Language, EventKind | undefined, string]>([
  [2, 1, 1, "en", "fighting", "2 reports · 1 origin · a party to the fighting"],
  [
    2,
    1,
    1,
    "fr",
    "fighting",
    "2 documents · 1 origine · une partie aux combats",
  ],
  [2, 1, 1, "en", undefined, "2 reports · 1 origin · a party to the event"],
  [2, 2, 2, "en", "talks", "2 reports · 2 origins · each a party to the talks"],
  [
    2,
    2,
    2,
    "fr",
    "talks",
    "2 documents · 2 origines · chacune partie aux pourparlers",
  ],
  [
    3,
    2,
    1,
    "en",
    "trial",
    "3 reports · 2 origins · 1 of them a party to the case",
  ],
  [
    3,
    2,
    1,
    "fr",
    "trial",
    "3 documents · 2 origines · dont une partie au procès",
  ],
  [
    3,
    3,
    2,
    "en",
    "vote",
    "3 reports · 3 origins · 2 of them parties to the vote",
  ],
  [
    3,
    3,
    2,
    "fr",
    "dispute",
    "3 documents · 3 origines · dont 2 parties au différend",
  ],
  [1, 1, 0, "en", "fighting", "1 report · 1 origin"],
  [0, 0, 0, "en", "fighting", "no report yet"],
  [0, 0, 0, "fr", "fighting", "aucun document"],
])("%d documents, %d origins, %d parties in %s", (...row) => {
  const [documents, origins, parties, language, kind, said] = row;
  const count = counting(documents, origins, parties);
  expect(sayOrigins(count, language, kind)).toBe(said);
});

it("calls a party what it is in the event at hand", () => {
  expect(sayParty("en", "fighting")).toBe("a party to the fighting");
  expect(sayParty("fr")).toBe("une partie à l’événement");
});
