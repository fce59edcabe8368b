import { z } from "zod";

import { webhookBody } from "@/domain/webhooks/webhook-body";
import { WEBHOOK_EVENTS } from "@/domain/webhooks/webhook-event";
import type {
  ApiDocument,
  ApiOperation,
  ApiParameter,
  JsonSchema,
} from "@/lib/openapi";
import type { Endpoint } from "./endpoint";

type Listed = {
  subject: string;
  declared: Pick<
    Endpoint,
    | "method"
    | "path"
    | "summary"
    | "access"
    | "params"
    | "query"
    | "body"
    | "answer"
    | "status"
  >;
};

/** The OpenAPI 3.1 document, made of the schemas that check the requests. */
export function openApi(endpoints: Listed[], server: string) {
  const paths: ApiDocument["paths"] = {};
  for (const { subject, declared } of endpoints) {
    const path = paths[declared.path] ?? {};
    path[declared.method.toLowerCase()] = operation(subject, declared);
    paths[declared.path] = path;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Countersign",
      version: "1",
      description:
        "Reads of published things are open. Everything else does what the token's person may do.",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: server }],
    paths,
    webhooks: Object.fromEntries(
      WEBHOOK_EVENTS.map((event) => [event, { post: webhookOperation(event) }]),
    ),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Problem: problemSchema },
    },
  };
}

const problemSchema = jsonSchema(
  z.object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .optional(),
  }),
  "output",
);

/** What a receiver is sent, and what it answers. */
function webhookOperation(event: string): ApiOperation {
  return {
    tags: ["webhooks"],
    operationId: `on_${event.replace(".", "_")}`,
    summary: `Sent to the addresses that are told of ${event}.`,
    security: [{}],
    parameters: [],
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: jsonSchema(webhookBody, "output") },
      },
    },
    responses: {
      "2XX": { description: "Received; it is not sent again." },
      "410": { description: "Nothing is wanted any more; nothing is sent." },
      "4XX": { description: "Not received; it is sent again later." },
    },
  };
}

function operation(
  subject: string,
  declared: Listed["declared"],
): ApiOperation {
  const status = declared.status ?? 200;
  const problem = {
    description: "Refused, with the reason in a sentence.",
    content: {
      "application/problem+json": {
        schema: { $ref: "#/components/schemas/Problem" },
      },
    },
  };
  return {
    tags: [subject],
    operationId: operationId(declared),
    summary: declared.summary,
    security:
      declared.access === "token" ? [{ token: [] }] : [{}, { token: [] }],
    parameters: [
      ...parameters(declared.params, "path"),
      ...parameters(declared.query, "query"),
    ],
    ...(declared.body && {
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: jsonSchema(declared.body, "input") },
        },
      },
    }),
    responses: {
      [status]: {
        description: "Done.",
        ...(declared.answer && {
          content: {
            "application/json": {
              schema: jsonSchema(declared.answer, "output"),
            },
          },
        }),
      },
      "4XX": problem,
    },
  };
}

function operationId({ method, path }: Listed["declared"]): string {
  const words = path.replace("/api/v1/", "").split(/[^a-z0-9]+/i);
  return [method.toLowerCase(), ...words.filter(Boolean)].join("_");
}

function parameters(
  schema: z.ZodType | undefined,
  where: "path" | "query",
): ApiParameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input");
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    schema: shape,
  }));
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  // What a transform makes of a value has no schema; what it takes does.
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  const { $schema: _dialect, ...rest } = made;
  return rest as JsonSchema;
}
