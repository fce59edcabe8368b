import { Agent } from "undici";

import { isAllowed } from "./check-address";
import { checkedLookup, type Resolve } from "./checked-lookup";

/** What decides which addresses a connection may be made to. */
export type Way = {
  /** Hosts, or hosts with a port, that skip the checks of port and address. */
  allowedHosts: readonly string[];
  resolve: Resolve;
};

/** Connects to one address, and to nothing that is not of the open internet. */
export function guardedAgent(url: URL, way: Way): Agent {
  const isOpen = isAllowed(url, way.allowedHosts) ? () => true : undefined;
  return new Agent({
    connect: { lookup: checkedLookup(way.resolve, isOpen) },
  });
}
