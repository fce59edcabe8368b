import { expect, it } from "vitest";

import { describeOrigins, originsInOneText } from "./describe";
import { viewOf } from "./view.fixture";

const english = { language: "en", eventKind: "fighting" } as const;

it("says each origin with what rests on it and how", () => {
  const view = viewOf("voa daily", "voa>army daily>wire wire>army");
  expect(describeOrigins(view, english)).toEqual({
    summary: "2 reports · 1 origin · a party to the fighting",
    origins: [
      {
        sourceIds: ["army"],
        name: "Communiqué of the Malian army on the attacks of 27 July",
        party: "a party to the fighting",
        documents: [
          {
            id: "voa",
            title: "18 Killed During Latest Mali Insurgent Attacks",
            how: "quotes it",
          },
          {
            id: "daily",
            title: "In Mali, three coordinated attacks left at least 18 dead",
            how: "by way of “A wire service, 27 July”",
          },
        ],
      },
    ],
  });
});

it("says it in French", () => {
  const view = viewOf("a b", "a>army b>wire wire>army");
  const { origins } = describeOrigins(view, { ...english, language: "fr" });
  expect(origins[0]?.party).toBe("une partie aux combats");
  expect(origins[0]?.documents.map(({ how }) => how)).toEqual([
    "la cite",
    "par l’intermédiaire de «\u00a0A wire service, 27 July\u00a0»",
  ]);
});

it.each([
  ["nurse", "", "itself an origin"],
  ["a b", "a~b", "was at the same briefing"],
  ["a", "a~b b~c", "was at the same briefing"],
])("says of %s by %j that it %s", (documents, said, how) => {
  const { origins } = describeOrigins(viewOf(documents, said), english);
  expect(origins[0]?.documents[0]?.how).toBe(how);
});

it("names a briefing by those at it who are not documents", () => {
  const names = (documents: string, said: string) =>
    describeOrigins(viewOf(documents, said), english).origins[0]?.name;
  expect(names("a b", "a~b")).toBe("one briefing");
  expect(names("a b", "a~b b~army")).toBe(
    "one briefing: Communiqué of the Malian army on the attacks of 27 July",
  );
});

it("tells the same way whatever the order of the derivations", () => {
  const one = viewOf("a", "a>x a>y x>army y>army");
  const other = viewOf("a", "y>army x>army a>y a>x");
  expect(describeOrigins(other, english)).toEqual(
    describeOrigins(one, english),
  );
});

it("puts it all in one text, and no more than one can listen to", () => {
  const two = describeOrigins(viewOf("a b nurse", "a>army b>army"), english);
  expect(originsInOneText(two, "en")).toBe(
    "Communiqué of the Malian army on the attacks of 27 July, a party to the fighting: “Report a” quotes it; “Report b” quotes it. Interview with a nurse in Niono.",
  );
  const ids = Array.from({ length: 40 }, (_, i) => `r${i}`);
  const said = ids.map((id) => `${id}>army`).join(" ");
  const forty = describeOrigins(viewOf(ids.join(" "), said), english);
  expect(forty.origins[0]?.documents).toHaveLength(40);
  expect(originsInOneText(forty, "en")).toMatch(/; and 32 more\.$/);
});
