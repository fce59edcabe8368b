import type { JsonSchema } from "@/lib/openapi";

/** A field of a body or an answer, with the fields of what it holds. */
export type SchemaField = {
  name: string;
  type: string;
  required: boolean;
  fields: SchemaField[];
};

/** Nested deeper than this, the schema itself is the better reading. */
const DEPTH = 4;

/** Every field of a JSON Schema, in its order; those of a list are its items'. */
export function fieldsOf(schema: JsonSchema, depth = 0): SchemaField[] {
  if (depth > DEPTH) return [];
  const variants = schema.anyOf?.filter((one) => one.type !== "null") ?? [];
  if (variants.length > 0) {
    return variants.flatMap((one) => fieldsOf(one, depth));
  }
  if (schema.items) return fieldsOf(schema.items, depth + 1);
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).map(([name, held]) => ({
    name,
    type: typeOf(held),
    required: required.includes(name),
    fields: fieldsOf(held, depth + 1),
  }));
}

/** What a schema takes, in a few words. */
export function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map(String).join(" | ");
  if (schema.anyOf) {
    return [...new Set(schema.anyOf.map(typeOf))].join(" or ");
  }
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  const kind = Array.isArray(schema.type)
    ? schema.type.join(" or ")
    : (schema.type ?? "anything");
  return schema.format ? `${kind} (${schema.format})` : kind;
}

/** A value that fits, for an example: what is required and nothing more. */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? [];
  if (first) return exampleOf(first);
  if (schema.items) return [exampleOf(schema.items)];
  if (schema.properties) {
    const { properties, required = [] } = schema;
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => required.includes(name))
        .map(([name, held]) => [name, exampleOf(held)]),
    );
  }
  if (schema.type === "integer" || schema.type === "number") return 1;
  if (schema.type === "boolean") return true;
  if (schema.format === "uuid") return "6f1c0000-0000-4000-8000-000000000001";
  if (schema.format === "uri") return "https://example.org/";
  return "…";
}
