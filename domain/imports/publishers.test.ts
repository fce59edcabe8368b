import { describe, expect, it } from "vitest";

import type { ImportedCheck } from "./imported-check";
import { admit, hostOf, isAllowed, publisherHost } from "./publishers";

const from = (url: string, authorUrl: string | null = null) => ({
  check: { url } as ImportedCheck,
  authorUrl,
});

describe("publisherHost", () => {
  it.each([
    ["Factcheck.AFP.com", "factcheck.afp.com"],
    ["https://www.afp.com/en/news", "afp.com"],
    ["www.afp.com", "afp.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["*", "*"],
  ])("takes %j", (typed, host) => {
    expect(publisherHost.parse(typed)).toBe(host);
  });

  it.each(["", "com", "a b.example", "*.example.org", "x".repeat(300)])(
    "refuses %j",
    (typed) => {
      expect(publisherHost.safeParse(typed).success).toBe(false);
    },
  );
});

describe("isAllowed", () => {
  it("lets in a host and those under it, none beside it", () => {
    const allowed = new Set(["afp.com"]);
    expect(isAllowed("afp.com", allowed)).toBe(true);
    expect(isAllowed("factcheck.afp.com", allowed)).toBe(true);
    expect(isAllowed("notafp.com", allowed)).toBe(false);
    expect(isAllowed("afp.com.evil.example", allowed)).toBe(false);
    expect(isAllowed("", allowed)).toBe(false);
  });

  it("lets in all only where the list says so", () => {
    expect(isAllowed("any.example", new Set(["*"]))).toBe(true);
    expect(isAllowed("any.example", new Set())).toBe(false);
  });
});

describe("admit", () => {
  const allowed = new Set(["checks.example"]);

  it("looks at the address, not at what the record calls itself", () => {
    expect(admit(from("https://www.checks.example/1"), allowed).ok).toBe(true);
    expect(admit(from("https://evil.example/1"), allowed)).toMatchObject({
      error: "publisher-not-allowed",
      detail: { why: "evil.example" },
    });
  });

  it("lets no allowed page bring in another house's name", () => {
    const forged = from("https://checks.example/1", "https://afp.com/");
    expect(admit(forged, allowed)).toMatchObject({ error: "author-elsewhere" });
    const own = from("https://checks.example/1", "https://www.checks.example");
    expect(admit(own, allowed).ok).toBe(true);
  });

  it("passes over an author's address that is none", () => {
    const relative = from("https://checks.example/1", "/author/ada");
    expect(admit(relative, allowed).ok).toBe(true);
    expect(hostOf("/author/ada")).toBe("");
  });
});
