import { describe, expect, it } from "vitest";

import { isPublicAddress } from "./public-address";

describe("isPublicAddress", () => {
  it.each([
    ["1.1.1.1"],
    ["93.184.216.34"],
    ["100.63.255.255"],
    ["100.128.0.1"],
    ["172.15.255.255"],
    ["172.32.0.1"],
    ["223.255.255.254"],
    ["2001:4860:4860::8888"],
    ["2606:4700::1111"],
  ])("opens %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["unspecified", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["cloud metadata in CGNAT", "100.100.100.200"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["link-local metadata", "169.254.169.254"],
    ["cloud metadata", "168.63.129.16"],
    ["protocol assignments", "192.0.0.192"],
    ["6to4 relay", "192.88.99.1"],
    ["benchmarking", "198.18.0.1"],
    ["documentation", "203.0.113.9"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["IPv4-compatible", "::7f00:1"],
    ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
    ["IPv4-mapped loopback", "::ffff:7f00:1"],
    ["IPv4-mapped public", "::ffff:1.1.1.1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["local NAT64", "64:ff9b:1::1"],
    ["discard", "100::1"],
    ["Teredo", "2001:0:4136:e378::1"],
    ["documentation", "2001:db8::1"],
    ["6to4", "2002:7f00:1::1"],
    ["documentation", "3fff::1"],
    ["unique local", "fc00::1"],
    ["metadata", "fd00:ec2::254"],
    ["link-local", "fe80::1"],
    ["link-local with a zone", "fe80::1%eth0"],
    ["public with a zone", "2606:4700::1111%eth0"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["not an address", "example.org"],
    ["nothing", ""],
  ])("closes %s: %s", (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
