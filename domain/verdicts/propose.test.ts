import { expect, it } from "vitest";

import type { Actor } from "@/domain/people/actor";
import {
  type ClaimToJudge,
  type Proposal,
  type ProposeRefusal,
  proposeVerdict,
} from "./propose";

const checker: Actor = {
  userId: "ch",
  newsroomId: "n",
  name: "Chinua",
  role: "checker",
};

const claim: ClaimToJudge = {
  state: "in_check",
  revision: 3,
  hasEdition: false,
  evidence: 2,
  ratingKeys: ["verified", "disputed"],
};

const proposal: Proposal = {
  attribution: "said",
  ratingKey: "disputed",
  rationale: " Only the army says so. ",
  revision: 3,
};

it("takes a checker's proposal on the revision they read", () => {
  expect(proposeVerdict(claim, proposal, checker)).toEqual({
    ok: true,
    value: { ...proposal, rationale: "Only the army says so." },
  });
});

it("takes one on a claim that nobody has begun to check", () => {
  const open = { ...claim, state: "open" } as const;
  expect(proposeVerdict(open, proposal, checker).ok).toBe(true);
});

it.each<
  [ProposeRefusal, Partial<ClaimToJudge>, Partial<Proposal>, Actor["role"]]
>([
  ["not-your-role", {}, {}, "contributor"],
  ["not-your-role", {}, { revision: 2 }, "contributor"],
  ["not-in-this-state", { state: "proposed" }, {}, "checker"],
  ["not-in-this-state", { state: "approved" }, {}, "admin"],
  ["not-in-this-state", { state: "retracted" }, {}, "editor"],
  ["no-evidence", { evidence: 0 }, {}, "checker"],
  ["no-rationale", {}, { rationale: " \n " }, "checker"],
  ["not-on-the-scale", {}, { ratingKey: "half_true" }, "checker"],
])("refuses as %s: %j, %j by a %s", (error, of, words, role) => {
  const result = proposeVerdict(
    { ...claim, ...of },
    { ...proposal, ...words },
    { ...checker, role },
  );
  expect(result).toEqual({ ok: false, error });
});

it.each([2, 4])("refuses one on revision %d of a claim at 3", (revision) => {
  const gone = { ...claim, state: "proposed" } as const;
  for (const at of [claim, gone]) {
    expect(proposeVerdict(at, { ...proposal, revision }, checker)).toEqual({
      ok: false,
      error: "changed-meanwhile",
      detail: { revision: 3 },
    });
  }
});
