import { z } from "zod";

import { ok, type Result, refuse } from "@/lib/result";
import type { ReadCheck } from "./read-claim-review";
import type { RecordReason } from "./refusal";

/** The entry that lets every publisher in; it must be typed, never ticked. */
export const ANY_PUBLISHER = "*";

/**
 * A host whose checks may be imported, with all hosts under it: afp.com allows
 * factcheck.afp.com. An address is taken by its host.
 */
export const publisherHost = z
  .string()
  .trim()
  .toLowerCase()
  .transform((typed) => (typed.includes("/") ? hostOf(typed) : typed))
  .pipe(
    z
      .string()
      .max(253)
      .regex(
        /^(?:\*|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)$/u,
        "Give a host such as factcheck.example.org.",
      ),
  )
  .transform(asciiHost);

/** The host of an address without a leading www; empty where it is none. */
export function hostOf(address: string): string {
  const host = URL.parse(address)?.hostname ?? "";
  return host.replace(/^www\./, "");
}

/** Whether a host is on the list, or lies under one that is. */
export function isAllowed(host: string, allowed: ReadonlySet<string>): boolean {
  if (allowed.has(ANY_PUBLISHER)) return true;
  const labels = host.split(".");
  return labels.some((_, at) => allowed.has(labels.slice(at).join(".")));
}

/**
 * Whether a check may be imported: the host of its address must be on the
 * newsroom's list, and so must the site of its author where the author is a
 * body that gives one. Else a page of an allowed host could bring in a check
 * under the name of a house that nobody let in.
 */
export function admit(
  { check, authorUrl }: ReadCheck,
  allowed: ReadonlySet<string>,
): Result<undefined, RecordReason> {
  const host = hostOf(check.url);
  if (!isAllowed(host, allowed)) {
    return refuse("publisher-not-allowed", { why: host });
  }
  const site = authorUrl === null ? "" : hostOf(authorUrl.trim());
  if (site !== "" && !isAllowed(site, allowed)) {
    return refuse("author-elsewhere", { why: site });
  }
  return ok(undefined);
}

/** As addresses write it: letters beyond ASCII become punycode. */
function asciiHost(host: string): string {
  if (host === ANY_PUBLISHER) return host;
  return hostOf(`https://${host}/`);
}
