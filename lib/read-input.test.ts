import { describe, expect, it } from "vitest";
import { z } from "zod";

import { keepable, readInput } from "./read-input";

const schema = z.object({
  title: z.string().min(1),
  more: z.json().optional(),
});

describe("readInput", () => {
  it("reads what can be kept, as the schema does", () => {
    const given = { title: "👩‍👩‍👧‍👦 é \ufffd", more: [{ a: "b" }] };
    expect(readInput(schema, given)).toEqual({ success: true, data: given });
    const wrong = readInput(schema, { title: "" });
    expect(wrong.error?.issues[0]?.path).toEqual(["title"]);
  });

  it.each([
    [{ title: "a\0b" }, ["title"]],
    [{ title: "\udc00" }, ["title"]],
    [{ title: "a", more: [{ b: ["\ud800"] }] }, ["more", 0, "b", 0]],
    [{ title: "a", more: { "\0": 1 } }, ["more"]],
  ])("names where the character stands that can't be kept", (given, path) => {
    const read = readInput(schema, given);
    expect(read.error?.issues).toMatchObject([{ path }]);
  });

  it("says in the reader's language what a schema leaves unsaid", () => {
    const message = (language?: "en" | "fr") =>
      readInput(schema, { title: 4 }, language).error?.issues[0]?.message;
    expect(message()).toMatch(/expected string/);
    expect(message("en")).toBe(message());
    expect(message("fr")).toMatch(/chaîne de caractères attendu/);
  });

  it("copes with nesting that would overflow a stack", () => {
    let deep: unknown = "\0";
    for (let i = 0; i < 3_000; i += 1) deep = [deep];
    expect(readInput(z.unknown(), deep).success).toBe(false);
  });
});

describe("keepable", () => {
  it("takes out NUL and marks half a pair", () => {
    expect(keepable("4\u00008\ud800")).toBe("48\ufffd");
  });
});
