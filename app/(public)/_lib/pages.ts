import { cursor } from "@/lib/cursor";
import type { PublicDocument } from "@/usecases/publishing/read-public-page";
import {
  type PublicList,
  readListPage,
} from "@/usecases/publishing/read-site-pages";
import { hostOf, sendDocument } from "./send";

/** Answers with a page that depends on the host alone. */
export function servePage(read: (host: string) => Promise<PublicDocument>) {
  return async (request: Request) =>
    sendDocument(request, await read(hostOf(request)));
}

/** Answers for one page of a list; a cursor that isn't one begins it anew. */
export function serveList(list: PublicList) {
  return async (request: Request) => {
    const given = new URL(request.url).searchParams.get("after");
    const after = cursor.parse(given ?? undefined);
    return sendDocument(
      request,
      await readListPage(hostOf(request), list, after),
    );
  };
}
