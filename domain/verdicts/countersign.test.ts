import { describe, expect, it } from "vitest";

import type { Actor, Role } from "@/domain/people/actor";
import {
  countersignVerdict,
  returnVerdict,
  type SecondLook,
  type VerdictToSign,
} from "./countersign";
import type { Finding } from "./policy";

function person(role: Role, userId = "second"): Actor {
  return { userId, newsroomId: "n", name: "Zora", role };
}

const verdict: VerdictToSign = {
  status: "proposed",
  proposedBy: "first",
  claimRevision: 3,
  claim: { state: "proposed", revision: 3, hasEdition: false },
};

const look: SecondLook = { revision: 3, findings: [], overrideReason: null };

const findings: Finding[] = [{ rule: "origins", needed: 2, found: 1 }];

type Case = [string, Partial<VerdictToSign>, number, Actor];

const refused: Case[] = [
  ["not-your-role", {}, 3, person("checker")],
  ["not-your-role", {}, 3, person("contributor")],
  ["own-verdict", {}, 3, person("editor", "first")],
  ["own-verdict", {}, 3, person("admin", "first")],
  ["own-verdict", { status: "returned" }, 3, person("admin", "first")],
  ["verdict-decided", { status: "countersigned" }, 3, person("editor")],
  ["verdict-decided", { status: "returned" }, 3, person("editor")],
  ["verdict-decided", { status: "withdrawn" }, 3, person("editor")],
  ["changed-meanwhile", {}, 2, person("editor")],
  ["changed-meanwhile", { claimRevision: 2 }, 3, person("editor")],
  ["changed-meanwhile", { claimRevision: 2 }, 2, person("editor")],
  [
    "changed-meanwhile",
    { claim: { ...verdict.claim, state: "in_check" } },
    3,
    person("editor"),
  ],
];

describe("countersignVerdict", () => {
  it.each(["editor", "admin"] as const)("lets another %s sign", (role) => {
    expect(countersignVerdict(verdict, look, person(role))).toEqual({
      ok: true,
      value: { overrideReason: null },
    });
  });

  it.each(refused)("refuses as %s: %j at revision %d", (...row) => {
    const [error, of, revision, actor] = row;
    const at = { ...verdict, ...of };
    const result = countersignVerdict(at, { ...look, revision }, actor);
    expect(result).toMatchObject({ ok: false, error });
  });

  it("tells the current revision to one who read another", () => {
    const stale = { ...look, revision: 2 };
    expect(countersignVerdict(verdict, stale, person("editor"))).toEqual({
      ok: false,
      error: "changed-meanwhile",
      detail: { revision: 3 },
    });
  });

  it.each<[string | null, string]>([
    [null, "policy-not-met"],
    ["  ", "policy-not-met"],
    ["ok", "override-needs-reason"],
    ["see above", "override-needs-reason"],
    ["… — !!! ok", "override-needs-reason"],
  ])("keeps the policy against the reason %j", (overrideReason, error) => {
    const unmet = { ...look, findings, overrideReason };
    expect(countersignVerdict(verdict, unmet, person("editor"))).toEqual({
      ok: false,
      error,
      detail: { findings },
    });
  });

  it("sets the policy aside for a reason in a few words", () => {
    const overrideReason = " The register is public record. ";
    const unmet = { ...look, findings, overrideReason };
    expect(countersignVerdict(verdict, unmet, person("editor"))).toEqual({
      ok: true,
      value: { overrideReason: "The register is public record." },
    });
  });

  it("keeps no reason where nothing had to be set aside", () => {
    const needless = { ...look, overrideReason: "Just to be sure" };
    expect(countersignVerdict(verdict, needless, person("editor"))).toEqual({
      ok: true,
      value: { overrideReason: null },
    });
  });
});

describe("returnVerdict", () => {
  it.each(refused)("refuses as %s: %j at revision %d", (...row) => {
    const [error, of, revision, actor] = row;
    const answer = { revision, reason: "Thin" };
    const result = returnVerdict({ ...verdict, ...of }, answer, actor);
    expect(result).toMatchObject({ ok: false, error });
  });

  it("needs a reason", () => {
    const answer = { revision: 3, reason: " " };
    expect(returnVerdict(verdict, answer, person("editor"))).toEqual({
      ok: false,
      error: "return-needs-reason",
    });
  });

  it("returns with the reason", () => {
    const answer = { revision: 3, reason: " Thin. " };
    expect(returnVerdict(verdict, answer, person("editor"))).toEqual({
      ok: true,
      value: { reason: "Thin." },
    });
  });
});
