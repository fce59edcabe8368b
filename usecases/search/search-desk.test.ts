import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { SearchingDesk, said } from "./searching.fixture";

let on: SearchingDesk;

beforeEach(async () => {
  on = await SearchingDesk.open();
});

afterAll(() => db.$client.end());

describe("words", () => {
  it("are found by their stems, in English and in French", async () => {
    await on.article("The soldiers were attacking villages.", "en");
    await on.article("Les soldats attaquaient des villages.", "fr");
    expect((await on.search("attacked ")).found).toHaveLength(1);
    expect((await on.search("attaquer ")).found).toHaveLength(1);
    expect((await on.search("village ")).found).toHaveLength(2);
  });

  it("are found as they stand in other languages", async () => {
    await on.article("Sotilaat hyökkäsivät kylään.", "fi");
    expect((await on.search("hyökkäsivät ")).found).toHaveLength(1);
    expect((await on.search("hyokkasivat ")).found).toHaveLength(1);
  });

  it("must all be there, but for those that say nothing", async () => {
    await on.source("Army statement");
    expect(await on.titles("the army statement")).toEqual(["Army statement"]);
    expect(await on.titles("army communiqué ")).toEqual([]);
    expect(await on.titles("the ")).toEqual([]);
  });

  it("are found while the last is being typed, and not before it", async () => {
    await on.source("Army statement on Sokolo");
    expect(await on.titles("army sok")).toHaveLength(1);
    expect(await on.titles("arm sokolo")).toEqual([]);
    expect(await on.titles("s")).toHaveLength(1);
  });

  it("between quotation marks stand in this order, in this form", async () => {
    await on.source("The army said so");
    await on.source("So said an army");
    await on.source("So saying, the army left");
    expect(await on.titles('"army said"')).toEqual(["The army said so"]);
    expect(await on.titles('"so said"')).toEqual(["So said an army"]);
    expect(await on.titles("army said ")).toHaveLength(2);
  });
});

describe("names", () => {
  it("are found in spite of a slip, and it is said what was tried", async () => {
    await on.source("Twelve dead at Kalumba");
    const { found, near } = await on.search("Kaloumba");
    expect(said(found[0]!.title)).toBe("Twelve dead at Kalumba");
    expect(found[0]!.title).toContainEqual({ text: "Kalumba", hit: true });
    expect(near).toEqual(["kalumba"]);
    expect(await on.titles("dead Kalubma")).toHaveLength(1);
    expect(await on.titles("Ibrahim Kaloumba")).toEqual([]);
  });

  it("are found with two neighbouring letters exchanged, short ones too", async () => {
    await on.source("Keita on the budget");
    expect(await on.titles("Ketia")).toHaveLength(1);
  });

  it("are found without their accents, and with accents they lack", async () => {
    await on.source("Séré de Rivières");
    await on.source("Budget of Bamako");
    expect(await on.titles("sere de rivieres")).toEqual(["Séré de Rivières"]);
    expect(await on.titles("Bamakô")).toEqual(["Budget of Bamako"]);
  });

  it("that are many are not guessed at", async () => {
    for (let n = 0; n < 5; n += 1) await on.source(`Killed ${n}`);
    await on.source("Billed");
    const { found, near } = await on.search("killed ");
    expect(found).toHaveLength(5);
    expect(near).toEqual([]);
  });
});

describe("hostile input", () => {
  it.each([
    ["10,000 letters", "kalumba ".repeat(1250)],
    ["one endless word", "a".repeat(10_000)],
    ["NUL", "kal\0umba"],
    ["half a surrogate pair", "kalumba \ud800"],
    ["operators", "kalumba & !(x | y) <-> z:*"],
    ["quotes", `'kalumba'' "\\' or 1=1 --`],
    ["emoji", "🔥🔥 kalumba 🔥"],
    ["right to left", "العميد \u202e kalumba"],
    ["patterns", "%_\\ kalumba%"],
    ["signs alone", "!!! ??? ***"],
    ["a query's own marks", "* kalumba* :AB <1000>"],
  ])("%s are words or nothing", async (_name, q) => {
    await on.source("Kalumba, twelve dead");
    const { found } = await on.search(q);
    expect(found.length).toBeLessThanOrEqual(1);
  });

  it("in what is kept is found and shown as it is", async () => {
    await on.source("Kalumba \u0002\u0003\u001f <b>&amp; “x” 🔥fire");
    const { found } = await on.search("fire");
    expect(said(found[0]!.title)).toBe("Kalumba <b>&amp; “x” 🔥fire");
    expect(found[0]!.title).toContainEqual({ text: "fire", hit: true });
  });

  it("of very many words is kept", async () => {
    const words = Array.from({ length: 60_000 }, (_, n) => `w${n}é`).join(" ");
    await on.source("Long", { note: words });
    expect(await on.titles("w700e ")).toEqual(["Long"]);
  });
});
