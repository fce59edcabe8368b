import { describe, expect, it } from "vitest";

import { type Actor, ROLES, type Role } from "@/domain/people/actor";
import { CLAIM_STATES, type ClaimState } from "./claim";
import {
  type ClaimAct,
  claimActsFor,
  editVoidsSignatures,
  moveClaim,
} from "./state";

function person(role: Role, userId: string = role): Actor {
  return { userId, newsroomId: "n", name: "Ada", role };
}

function at(state: ClaimState, hasEdition = false, proposerId = "someone") {
  return { state, hasEdition, proposerId };
}

describe("moveClaim", () => {
  it.each<[ClaimState, ClaimAct, ClaimState]>([
    ["open", "edit", "open"],
    ["open", "begin_check", "in_check"],
    ["open", "propose", "proposed"],
    ["in_check", "edit", "in_check"],
    ["in_check", "propose", "proposed"],
    ["proposed", "countersign", "approved"],
    ["proposed", "return", "in_check"],
    ["proposed", "reopen", "in_check"],
    ["proposed", "edit", "in_check"],
    ["approved", "edit", "in_check"],
    ["approved", "publish", "published"],
    ["published", "edit", "in_check"],
    ["published", "reopen", "in_check"],
    ["corrected", "edit", "in_check"],
    ["retracted", "reopen", "in_check"],
  ])("leads from %s by %s to %s", (state, act, next) => {
    expect(moveClaim(at(state), act, person("admin"))).toEqual({
      ok: true,
      value: next,
    });
  });

  it.each<[ClaimState, ClaimAct]>([
    ["open", "countersign"],
    ["open", "publish"],
    ["in_check", "publish"],
    ["in_check", "countersign"],
    ["in_check", "retract"],
    ["proposed", "propose"],
    ["proposed", "publish"],
    ["approved", "propose"],
    ["approved", "countersign"],
    ["approved", "retract"],
    ["published", "propose"],
    ["published", "publish"],
    ["retracted", "edit"],
    ["retracted", "publish"],
  ])("does not let a claim %s by %s", (state, act) => {
    expect(moveClaim(at(state), act, person("admin"))).toEqual({
      ok: false,
      error: "not-in-this-state",
    });
  });

  it("corrects what was published before", () => {
    const again = moveClaim(at("approved", true), "publish", person("editor"));
    expect(again).toEqual({ ok: true, value: "corrected" });
  });

  it.each(
    CLAIM_STATES.filter((state) => state !== "open" && state !== "retracted"),
  )("retracts an edition while the claim is %s", (state) => {
    const retracted = moveClaim(at(state, true), "retract", person("editor"));
    expect(retracted).toEqual({ ok: true, value: "retracted" });
  });

  it.each<[ClaimAct, ClaimState, Role[]]>([
    ["edit", "in_check", ["contributor", "checker", "editor", "admin"]],
    ["propose", "in_check", ["checker", "editor", "admin"]],
    ["countersign", "proposed", ["editor", "admin"]],
    ["return", "proposed", ["editor", "admin"]],
    ["publish", "approved", ["editor", "admin"]],
    ["retract", "published", ["editor", "admin"]],
  ])("lets only these %s a claim %s: %j", (act, state, roles) => {
    const allowed = ROLES.filter(
      (role) => moveClaim(at(state, true), act, person(role)).ok,
    );
    expect(allowed).toEqual(roles);
  });

  it.each<[Role, "countersign" | "return"]>([
    ["editor", "countersign"],
    ["editor", "return"],
    ["admin", "countersign"],
    ["admin", "return"],
  ])("keeps an %s from a %s of their own verdict", (role, act) => {
    const own = at("proposed", false, "ada");
    expect(moveClaim(own, act, person(role, "ada"))).toEqual({
      ok: false,
      error: "own-proposal",
    });
  });
});

describe("claimActsFor", () => {
  it.each<[ClaimState, Role, ClaimAct[]]>([
    ["open", "contributor", ["edit", "begin_check"]],
    ["in_check", "checker", ["edit", "propose"]],
    ["proposed", "checker", ["edit", "reopen"]],
    ["proposed", "editor", ["edit", "countersign", "return", "reopen"]],
    ["approved", "editor", ["edit", "reopen", "publish"]],
    ["retracted", "contributor", []],
  ])("offers on a claim %s to a %s: %j", (state, role, acts) => {
    expect(claimActsFor(at(state), person(role))).toEqual(acts);
  });

  it("never offers the proposer the second signature", () => {
    const own = at("proposed", false, "admin");
    const acts = claimActsFor(own, person("admin"));
    expect(acts).toEqual(["edit", "reopen"]);
  });
});

it("warns of an edit where there is something to void", () => {
  expect(CLAIM_STATES.filter(editVoidsSignatures)).toEqual([
    "proposed",
    "approved",
    "published",
    "corrected",
  ]);
});
