import { expect, it } from "vitest";

import { overridePolicy } from "./override";
import type { Finding } from "./policy";

const findings: Finding[] = [{ rule: "origins", needed: 2, found: 1 }];

it.each<[string | null, string]>([
  [null, "policy-not-met"],
  ["", "policy-not-met"],
  [" \n ", "policy-not-met"],
  ["ok", "override-needs-reason"],
  ["see above", "override-needs-reason"],
  ["… — !!! ok", "override-needs-reason"],
])("keeps the policy against the reason %j", (reason, error) => {
  expect(overridePolicy(findings, reason)).toEqual({
    ok: false,
    error,
    detail: { findings },
  });
});

it.each([
  [" The register is public. ", "The register is public."],
  ["السجل متاح للجميع", "السجل متاح للجميع"],
])("sets the policy aside for a reason in a few words", (reason, kept) => {
  expect(overridePolicy(findings, reason)).toEqual({ ok: true, value: kept });
});

it("keeps no reason where nothing had to be set aside", () => {
  const needless = overridePolicy([], "Just to be sure");
  expect(needless).toEqual({ ok: true, value: null });
});
