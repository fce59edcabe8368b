import { BlockList, isIP } from "node:net";

/**
 * IPv4 blocks that are not the open internet, from IANA's registry of
 * special-purpose addresses, with multicast, what is reserved, and the one
 * address of a cloud's metadata that lies in no such block (Azure).
 */
const CLOSED_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/**
 * What is closed inside 2000::/3: protocol assignments with Teredo, 6to4, and
 * documentation. Everything outside 2000::/3 is closed: loopback, unique local,
 * link-local, multicast, IPv4-mapped and NAT64 addresses among it.
 */
const CLOSED_V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closed = blocks(CLOSED_V4, "ipv4");
const openV6 = blocks(["2000::/3"], "ipv6");
const closedV6 = blocks(CLOSED_V6, "ipv6");

function blocks(list: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const found = new BlockList();
  for (const block of list) {
    const [network = "", bits] = block.split("/");
    found.addSubnet(network, Number(bits), family);
  }
  return found;
}

/** Whether an IP address is one of the open internet; false for anything else. */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%")) return false;
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  if (family !== 6) return false;
  return openV6.check(address, "ipv6") && !closedV6.check(address, "ipv6");
}
