import { isIP } from "node:net";

import { ok, type Result, refuse } from "@/lib/result";
import { isPublicAddress } from "./public-address";

export type AddressRefusal =
  | "not-a-web-address"
  | "credentials-in-address"
  | "port-refused"
  | "private-address";

const PORTS = new Set(["", "80", "443", "8080", "8443"]);

/**
 * Reads an address that someone gave, or that a redirect leads to. Refuses
 * other protocols, names and passwords in it, ports that are not the web's,
 * and IP addresses that are not of the open internet; the last two only for
 * hosts that the setting doesn't allow.
 */
export function checkAddress(
  address: string,
  allowedHosts: readonly string[],
  base?: URL,
): Result<URL, AddressRefusal> {
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse("not-a-web-address");
  }
  if (url.username !== "" || url.password !== "") {
    return refuse("credentials-in-address");
  }
  if (isAllowed(url, allowedHosts)) return ok(url);
  if (!PORTS.has(url.port)) return refuse("port-refused");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) {
    return refuse("private-address");
  }
  return ok(url);
}

/** Whether the setting opens this host, by its name alone or with a port. */
export function isAllowed(url: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.includes(url.hostname) || allowedHosts.includes(url.host);
}
