import { afterEach, expect, it } from "vitest";

import { forgetEnv } from "./env";
import { seal, unseal } from "./seal";

const known = process.env.AUTH_SECRET;

afterEach(() => {
  process.env.AUTH_SECRET = known;
  forgetEnv();
});

it("gives back what was sealed, which can't be read in between", () => {
  const sealed = seal("whsec_secret", "webhook");
  expect(sealed).not.toContain("secret");
  expect(seal("whsec_secret", "webhook")).not.toBe(sealed);
  expect(unseal(sealed, "webhook")).toBe("whsec_secret");
});

it("opens for its purpose alone, and only whole", () => {
  const sealed = seal("whsec_secret", "webhook");
  expect(unseal(sealed, "another")).toBeNull();
  expect(unseal(sealed.slice(0, -4), "webhook")).toBeNull();
  expect(unseal("", "webhook")).toBeNull();
});

it("does not open under another AUTH_SECRET", () => {
  const sealed = seal("whsec_secret", "webhook");
  process.env.AUTH_SECRET = "another secret of thirty-two signs or more";
  forgetEnv();
  expect(unseal(sealed, "webhook")).toBeNull();
});
