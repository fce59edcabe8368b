import { expect, it } from "vitest";

import { hashSender, senderOf } from "./sender";

it("is whom the nearest proxy names, not whom a sender says to be", () => {
  const headers = { "x-forwarded-for": "192.0.2.1, 198.51.100.7" };
  const request = new Request("https://desk.example/", { headers });
  expect(senderOf(request)).toBe("198.51.100.7");
  expect(senderOf(new Request("https://desk.example/"))).toBe("");
});

it("is told again on one day, of one thing, without being known", () => {
  const noon = new Date("2026-05-04T12:00:00Z");
  const hash = hashSender("192.0.2.1", "pages", noon);
  expect(hash).not.toContain("192.0.2.1");
  const night = new Date("2026-05-04T23:59:59Z");
  expect(hashSender("192.0.2.1", "pages", night)).toBe(hash);
  const others = [
    hashSender("192.0.2.2", "pages", noon),
    hashSender("192.0.2.1", "links", noon),
    hashSender("192.0.2.1", "pages", new Date("2026-05-05T00:00:00Z")),
  ];
  expect(others).not.toContain(hash);
});
