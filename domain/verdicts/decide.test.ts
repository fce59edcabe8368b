import { describe, expect, it } from "vitest";

import type { Actor, Role } from "@/domain/people/actor";
import {
  mayCountersign,
  mayReturn,
  mayWithdraw,
  type ProposalAtHand,
} from "./decide";

const as = (role: Role, userId = "reader"): Actor => ({
  userId,
  newsroomId: "n",
  name: "Ada",
  role,
});

const proposal: ProposalAtHand = {
  status: "proposed",
  proposedBy: "writer",
  claimRevision: 3,
  currentRevision: 3,
};

describe("mayCountersign", () => {
  it.each([
    ["contributor", "not-your-role"],
    ["checker", "not-your-role"],
    ["editor", undefined],
    ["admin", undefined],
  ] as const)("asks a %s: %s", (role, error) => {
    const result = mayCountersign(as(role), proposal);
    expect(result.ok ? undefined : result.error).toBe(error);
  });

  it.each(["editor", "admin"] as const)(
    "refuses the proposer, be they %s",
    (role) => {
      expect(mayCountersign(as(role, "writer"), proposal)).toMatchObject({
        error: "own-proposal",
      });
    },
  );

  it("refuses a decided proposal and a claim that moved", () => {
    const returned = { ...proposal, status: "returned" } as const;
    expect(mayCountersign(as("editor"), returned)).toMatchObject({
      error: "already-decided",
    });
    const moved = { ...proposal, currentRevision: 4 };
    expect(mayCountersign(as("editor"), moved)).toMatchObject({
      error: "claim-moved",
    });
  });
});

describe("mayReturn", () => {
  it("lets an editor send back a proposal on a claim that moved", () => {
    const moved = { ...proposal, currentRevision: 4 };
    expect(mayReturn(as("editor"), moved).ok).toBe(true);
    expect(mayReturn(as("editor", "writer"), moved)).toMatchObject({
      error: "own-proposal",
    });
  });
});

describe("mayWithdraw", () => {
  it("lets only the proposer take a proposal back, once", () => {
    expect(mayWithdraw(as("checker", "writer"), proposal).ok).toBe(true);
    expect(mayWithdraw(as("admin"), proposal)).toMatchObject({
      error: "not-your-proposal",
    });
    const done = { ...proposal, status: "countersigned" } as const;
    expect(mayWithdraw(as("checker", "writer"), done)).toMatchObject({
      error: "already-decided",
    });
  });
});
