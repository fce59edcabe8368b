import { describe, expect, it } from "vitest";
import { z } from "zod";

import type { JsonSchema } from "@/lib/openapi";
import { exampleOf, fieldsOf, typeOf } from "./schema-fields";

const schema = z.toJSONSchema(
  z.object({
    id: z.uuid(),
    kind: z.enum(["claim", "summary"]),
    note: z.string().nullable(),
    blocks: z.array(z.object({ start: z.int(), words: z.string().optional() })),
  }),
) as JsonSchema;

describe("a schema as people read it", () => {
  it("names every field by its path, with its type", () => {
    expect(fieldsOf(schema)).toEqual([
      { path: "id", type: "string (uuid)", required: true },
      { path: "kind", type: "claim | summary", required: true },
      { path: "note", type: "string or null", required: true },
      { path: "blocks", type: "list of object", required: true },
      { path: "blocks[].start", type: "integer", required: true },
      { path: "blocks[].words", type: "string", required: false },
    ]);
  });

  it("gives an example with what is required alone", () => {
    expect(exampleOf(schema)).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: "claim",
      note: "…",
      blocks: [{ start: 1 }],
    });
  });

  it("ends, however deep it goes", () => {
    const endless: JsonSchema = { type: "object", properties: {} };
    endless.properties = { within: endless };
    expect(fieldsOf(endless).length).toBeLessThan(10);
    expect(typeOf({})).toBe("anything");
  });
});
