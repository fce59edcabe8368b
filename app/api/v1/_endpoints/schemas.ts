import { z } from "zod";

import { endpoint } from "@/app/api/_lib/endpoint";
import { baseUrl } from "@/lib/env";
import { readReportSchema } from "@/usecases/reports/read-schema";
import { publishedClaim } from "./read-published";

const SCHEMAS = {
  "report.json": readReportSchema,
  "claim.json": () => ({
    ...z.toJSONSchema(publishedClaim, { target: "draft-2020-12" }),
    title: "A published claim, as GET /api/v1/claims/{slug} answers it",
  }),
} as const;

const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

export const readSchemaEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/schemas/{name}",
  summary: "The JSON Schema (2020-12) of a report or of a published claim.",
  access: "open",
  params: z.object({ name: z.enum(names) }),
  act: async ({ params: { name } }) => {
    const $id = `${baseUrl()}/api/v1/schemas/${name}`;
    const schema = { ...SCHEMAS[name](), $id };
    return new Response(JSON.stringify(schema), {
      headers: {
        "content-type": "application/schema+json",
        "cache-control": "public, max-age=3600",
        "access-control-allow-origin": "*",
      },
    });
  },
});
