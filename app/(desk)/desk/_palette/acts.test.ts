import { describe, expect, it } from "vitest";

import { LANGUAGES } from "@/lib/language";
import { translator } from "@/lib/translate";

import { actsFor, actsNamed } from "./acts";

const ID = "6f1b7a52-6a0c-4c5e-8f0e-0f4f4b1b7a52";

const EN = translator("en");
const FR = translator("fr");

const labels = (role: "contributor" | "editor", path = "/desk") =>
  actsFor({ role, path }, EN).map(({ label }) => label);

describe("actsFor", () => {
  it("offers what the role may make, and nothing else", () => {
    expect(labels("contributor")).toContain("New source");
    expect(labels("contributor")).not.toContain("New summary");
    expect(labels("editor")).toContain("New summary");
  });

  it("begins with what the page at hand is opened for", () => {
    const article = labels("editor", `/desk/articles/${ID}`);
    expect(article[0]).toBe("Capture this article again");
    const claim = labels("editor", `/desk/claims/${ID}`);
    expect(claim[0]).toBe("Propose, countersign or publish this claim");
    expect(labels("editor", "/desk/articles/new")[0]).toBe("New article");
  });

  it("gives no two acts the same keys", () => {
    const keys = actsFor({ role: "admin", path: "/desk" }, EN).flatMap(
      (act) => act.keys ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("offers the same acts by the same keys in every language", () => {
    const path = `/desk/articles/${ID}`;
    const [en, fr] = LANGUAGES.map((language) =>
      actsFor({ role: "admin", path }, translator(language)),
    );
    const unspoken = { label: expect.any(String), also: expect.any(String) };
    expect(fr).toEqual(en?.map((act) => ({ ...act, ...unspoken })));
    expect(fr?.[0]?.label).toBe("Saisir à nouveau cet article");
  });
});

describe("actsNamed", () => {
  it("finds an act by the beginnings of its words, in any order", () => {
    const acts = actsFor({ role: "editor", path: "/desk" }, EN);
    const named = (typed: string) =>
      actsNamed(acts, typed).map(({ label }) => label);
    expect(named("sou new")).toEqual(["New source"]);
    expect(named("LOG out")).toEqual(["Sign out"]);
    expect(named("xyz")).toEqual([]);
    expect(named("")).toHaveLength(acts.length);
  });

  it("minds neither accents nor how an apostrophe is typed", () => {
    const acts = actsFor({ role: "editor", path: `/desk/claims/${ID}` }, FR);
    const named = (typed: string) =>
      actsNamed(acts, typed).map(({ label }) => label);
    expect(named("reglages")).toEqual(["Aller aux réglages"]);
    expect(named("RÉGLAGES")).toEqual(["Aller aux réglages"]);
    const evidence = "Ajouter un élément de preuve à cette affirmation";
    expect(named("d'element")).toEqual([evidence]);
    expect(named("d’élément")).toEqual([evidence]);
  });
});
