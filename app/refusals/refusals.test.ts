import { describe, expect, it } from "vitest";

import { REFUSALS, type Refusal, say } from ".";

const ALL = Object.keys(REFUSALS) as Refusal[];

describe("say", () => {
  it.each(ALL)("says %s in English and in French", (refusal) => {
    const [en, fr] = [say(refusal, "en"), say(refusal, "fr")];
    expect(en).toMatch(/^[A-Z].*[.:]$/);
    expect(fr).toMatch(/^[A-ZÀÉÊÔ].*[.:]$/);
    expect(fr).not.toBe(en);
  });

  it.each(ALL)("sets the French marks of %s as French does", (refusal) => {
    expect(say(refusal, "fr")).not.toMatch(
      /[^\u00a0][;?!»]|«[^\u00a0]|[^\u00a0]:( |$)|'/,
    );
  });

  it("adds what stands behind it, in the same language", () => {
    const why = {
      en: "1 of 2 is open.",
      fr: "Phrases ouvertes\u00a0: 1 sur 2.",
    };
    expect(say("sentences-open", "en", { why })).toMatch(/ 1 of 2 is open\.$/);
    expect(say("sentences-open", "fr", { why })).toMatch(/ 1 sur 2\.$/);
  });

  it("adds a newsroom's own words as they are", () => {
    const why = "Cour d’appel de Paris.";
    expect(say("withheld", "en", { why, on: "2026-01-01" })).toBe(
      "This is withheld for legal reasons. Cour d’appel de Paris.",
    );
  });
});
