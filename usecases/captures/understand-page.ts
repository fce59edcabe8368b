import "server-only";

import type { CaptureRefusal } from "@/adapters/capture/file";
import {
  defaultGuard,
  type FetchGuard,
  type FetchRefusal,
} from "@/adapters/fetch/guarded-fetch";
import type { PageCopy } from "@/domain/captures/page-copy";
import type { Understood } from "@/domain/captures/understood";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { fetchArticle, readFetched } from "@/usecases/articles/fetch-article";
import { keepPage } from "./keep-page";

/**
 * Fetches and reads an article while the asker waits, as programs want it. The
 * page's bytes are kept; nothing on the desk knows of them yet.
 */
export async function understandPage(
  actor: Actor,
  url: string,
  guard: FetchGuard = defaultGuard(),
): Promise<
  Result<
    { understood: Understood; page: PageCopy },
    "not-your-role" | FetchRefusal | CaptureRefusal
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const fetched = await fetchArticle(url, guard);
  if (!fetched.ok) return fetched;
  const understood = await readFetched(fetched.value);
  if (!understood.ok) return understood;
  const page = await keepPage(fetched.value);
  return ok({ understood: understood.value, page });
}
