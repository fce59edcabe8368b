import { describe, expect, it } from "vitest";

import { readVersion } from "@/domain/articles/read-version";
import type { SuggestionKind } from "@/domain/suggestions/suggestion-input";
import { draftClaim } from "./claim-draft";
import { layOut } from "./text-layout";

const TEXT = `Attacks 🔥 in the north

At least 15 soldiers were killed in Sokolo, the army said. “We buried 12 people. It was terrible,” said Awa Ba, a nurse. It began on 27 July 2022.`;

function draft(words: string, offered?: SuggestionKind) {
  const read = readVersion({ text: TEXT, language: "en" });
  if (!read.ok) throw new Error(read.error);
  const layout = layOut(read.value, "en");
  const from = layout.index.toPoint(layout.text.indexOf(words));
  const spot = { start: from, end: from + [...words].length, offered };
  return draftClaim(layout, spot, "The Example");
}

describe("draftClaim", () => {
  it("states the words that were selected by hand", () => {
    expect(draft("15 soldiers were killed")).toMatchObject({
      statement: "15 soldiers were killed",
      kind: "figure",
      claimant: { name: "army" },
    });
    expect(draft("It was terrible").kind).toBe("event");
  });

  it("doesn't take a date for a figure", () => {
    expect(draft("It began on 27 July 2022")).toMatchObject({
      kind: "event",
      figures: [],
    });
  });

  it("states the whole sentence of a figure that was suggested", () => {
    expect(draft("At least 15 soldiers", "figure")).toMatchObject({
      statement: "At least 15 soldiers were killed in Sokolo, the army said.",
      kind: "figure",
      claimant: { name: "army" },
      figures: [{ low: 15, measure: "killed" }],
    });
  });

  it("states every sentence of a quotation, by the speaker it has", () => {
    const words = "We buried 12 people. It was terrible,";
    expect(draft(words, "quote")).toMatchObject({
      statement: `“${words}” said Awa Ba, a nurse.`,
      kind: "quote",
      claimant: { name: "Awa Ba" },
    });
  });
});
