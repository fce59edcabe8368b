import type { ApiOperation } from "@/lib/openapi";
import { exampleOf } from "./schema-fields";

/** A call of an operation as one types it into a shell. */
export function curlOf(
  address: string,
  method: string,
  operation: ApiOperation,
): string {
  const url = address.replace(/\{(\w+)\}/g, (_part, name: string) =>
    name.toUpperCase(),
  );
  const needsToken = operation.security.every((one) => "token" in one);
  const body = operation.requestBody?.content["application/json"]?.schema;
  const parts = [
    method === "get" ? "curl" : `curl -X ${method.toUpperCase()}`,
    ...(needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(body
      ? [
          '-H "Content-Type: application/json"',
          `-d '${JSON.stringify(exampleOf(body))}'`,
        ]
      : []),
    `"${url}"`,
  ];
  return parts.join(" \\\n  ");
}
