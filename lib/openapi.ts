/** A JSON Schema as zod writes it, as far as it is read again here. */
export type JsonSchema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
  [other: string]: unknown;
};

export type ApiContent = Record<string, { schema: JsonSchema }>;

export type ApiParameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: JsonSchema;
};

export type ApiOperation = {
  tags: string[];
  operationId: string;
  summary: string;
  security: Record<string, string[]>[];
  parameters: ApiParameter[];
  requestBody?: { required: boolean; content: ApiContent };
  responses: Record<string, { description: string; content?: ApiContent }>;
};

/** What the API's own page is made of: its OpenAPI document. */
export type ApiDocument = {
  paths: Record<string, Record<string, ApiOperation>>;
  webhooks: Record<string, { post: ApiOperation }>;
};
