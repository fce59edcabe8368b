import { describe, expect, it } from "vitest";

import { canonicalJson } from "./canonical-json";

describe("canonicalJson", () => {
  it("writes the same bytes whatever the order of the keys", () => {
    const one = canonicalJson({ b: 1, a: { d: [2, { z: 1, y: 0 }], c: null } });
    const two = canonicalJson({ a: { c: null, d: [2, { y: 0, z: 1 }] }, b: 1 });
    expect(one).toBe('{"a":{"c":null,"d":[2,{"y":0,"z":1}]},"b":1}');
    expect(two).toBe(one);
  });

  it("leaves out what is undefined", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});
