import { ok, type Result, refuse } from "@/lib/result";
import { type AddressRefusal, checkAddress, isAllowed } from "./check-address";
import type { FailureRefusal } from "./failure";
import { sayFailure } from "./failure";
import { defaultGuard, type FetchGuard } from "./guarded-fetch";
import { isPublicAddress } from "./public-address";

/**
 * Whether an address is one that may be sent to, by what its name leads to
 * now. It is asked again at every sending: names change.
 */
export async function checkOpen(
  address: string,
  guard: FetchGuard = defaultGuard(),
): Promise<Result<URL, AddressRefusal | FailureRefusal>> {
  const checked = checkAddress(address, guard.allowedHosts);
  if (!checked.ok) return checked;
  const url = checked.value;
  if (isAllowed(url, guard.allowedHosts)) return ok(url);
  const never = new AbortController().signal;
  try {
    const found = await guard.resolve(url.hostname.replace(/^\[|\]$/g, ""));
    if (found.length === 0) return refuse("unknown-host");
    const open = found.every(({ address: one }) => isPublicAddress(one));
    return open ? ok(url) : refuse("private-address");
  } catch (error) {
    return refuse(sayFailure(error, never));
  }
}
