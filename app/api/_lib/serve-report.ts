import { type Endpoint, serve } from "./endpoint";

type Context = { params: Promise<Record<string, string | string[]>> };

/**
 * Makes the handler of `report.{format}`, which Next has as one segment: its
 * ending is the format.
 */
export function serveReport(declared: Endpoint) {
  const answer = serve(declared);
  return async (request: Request, context: Context) => {
    const { id, report } = await context.params;
    const format = /^report\.([a-z]+)$/.exec(String(report))?.[1];
    const params = Promise.resolve({ id: String(id), format: format ?? "" });
    return answer(request, { params });
  };
}
