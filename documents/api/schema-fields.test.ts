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
  it("names every field within what holds it, with its type", () => {
    const fields: never[] = [];
    expect(fieldsOf(schema)).toEqual([
      { name: "id", type: "string (uuid)", required: true, fields },
      { name: "kind", type: "claim | summary", required: true, fields },
      { name: "note", type: "string or null", required: true, fields },
      {
        ...{ name: "blocks", type: "list of object", required: true },
        fields: [
          { name: "start", type: "integer", required: true, fields },
          { name: "words", type: "string", required: false, fields },
        ],
      },
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
    expect(JSON.stringify(fieldsOf(endless)).split("within").length).toBe(6);
    expect(typeOf({})).toBe("anything");
  });
});
