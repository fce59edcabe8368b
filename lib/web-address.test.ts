import { expect, it } from "vitest";

import { webAddress } from "./web-address";

it.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["HTTP://EXAMPLE.org", "http://example.org/"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["java\nscript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["/claims", null],
  ["//example.org", null],
  ["", null],
  [null, null],
])("reads %j as %j", (text, address) => {
  expect(webAddress(text)).toBe(address);
});
