import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { Desk } from "@/e2e/desk";
import { viewSource } from "./view-source";

afterAll(() => db.$client.end());

it("says where a source comes from in the language of who asks", async () => {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  const { id } = await desk.source(checker, "A photograph");
  const unasked = await viewSource(checker, id);
  expect(unasked?.drawing.line).toBe("1 report · 1 origin");
  const asked = await viewSource({ ...checker, language: "fr" }, id);
  expect(asked?.drawing.line).toBe("1 document · 1 origine");
  expect(asked?.drawing.svg).toContain("1 document · 1 origine");
});
