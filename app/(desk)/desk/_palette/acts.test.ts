import { describe, expect, it } from "vitest";

import { actsFor, actsNamed } from "./acts";

const ID = "6f1b7a52-6a0c-4c5e-8f0e-0f4f4b1b7a52";

const labels = (role: "contributor" | "editor", path = "/desk") =>
  actsFor({ role, path }).map(({ label }) => label);

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
    const keys = actsFor({ role: "admin", path: "/desk" }).flatMap(
      (act) => act.keys ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("actsNamed", () => {
  it("finds an act by the beginnings of its words, in any order", () => {
    const acts = actsFor({ role: "editor", path: "/desk" });
    const named = (typed: string) =>
      actsNamed(acts, typed).map(({ label }) => label);
    expect(named("sou new")).toEqual(["New source"]);
    expect(named("LOG out")).toEqual(["Sign out"]);
    expect(named("xyz")).toEqual([]);
    expect(named("")).toHaveLength(acts.length);
  });
});
