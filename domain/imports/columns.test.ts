import { describe, expect, it } from "vitest";

import { givenByRow, guessMapping, missingFields } from "./columns";

describe("guessMapping", () => {
  it("goes by the names of the columns", () => {
    const header = [
      "Review URL",
      "Claim_Reviewed",
      "Textual rating",
      "x",
      "Date",
    ];
    expect(
      guessMapping([header, ["https://a.example", "48 died", "Faux"]]),
    ).toEqual({
      header: true,
      columns: { url: 0, claim: 1, rating: 2, published_on: 4 },
    });
  });

  it("goes by the form of the cells where the first row names nothing", () => {
    const rows = [
      ["1", "https://a.example/1", "48 were killed near the river"],
      ["2", "http://a.example/2", "The bridge cost 48 million"],
    ];
    expect(guessMapping(rows)).toEqual({
      header: false,
      columns: { url: 1, claim: 2 },
    });
  });

  it("knows addresses by their form where their column's name says nothing", () => {
    const rows = [
      ["Claim", "Where"],
      ["48 died", "https://a.example/1"],
      ["The bridge cost 48 million", "/2"],
      ["The tower cost 9 million", "https://a.example/3"],
    ];
    expect(guessMapping(rows).columns).toEqual({ claim: 0, url: 1 });
  });

  it("guesses nothing of nothing", () => {
    const guess = guessMapping([]);
    expect(guess).toEqual({ header: false, columns: {} });
    expect(missingFields(guess)).toEqual(["claim", "url"]);
  });
});

describe("givenByRow", () => {
  const mapping = { header: true, columns: { claim: 0, url: 1, rating: 9 } };

  it("takes each cell by its column; empty and absent ones give nothing", () => {
    expect(givenByRow(["48 died", " "], mapping)).toMatchObject({
      statement: "48 died",
      url: null,
      words: null,
      title: null,
    });
  });
});
