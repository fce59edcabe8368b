import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { type PolicyInput, policyInput } from "@/domain/verdicts/policy-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { readFrozenPage } from "@/usecases/publishing/read-public-page";
import { countersignVerdict } from "./countersign-verdict";
import { readPolicies } from "./read-policies";
import { removePolicy, setPolicy } from "./set-policy";

let desk: Desk;
let admin: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

const policy = (given: Partial<PolicyInput>) =>
  policyInput.parse({ ratingKey: "unverified", minOrigins: 2, ...given });

async function policiesOf(ratingKey: string) {
  const { ratings } = await readPolicies(editor);
  return ratings.find((rating) => rating.key === ratingKey)?.policies;
}

describe("an evidence policy", () => {
  it("is set by an admin in place of the one before, and in the ledger", async () => {
    granted(await setPolicy(admin, policy({ requestForComment: true })));
    granted(await setPolicy(admin, policy({ minOrigins: 3 })));
    expect(await policiesOf("unverified")).toMatchObject([
      { claimKind: null, minOrigins: 3, requestForComment: false },
    ]);
    const [act] = await readLedger(admin, { limit: 1 });
    expect(act).toMatchObject({
      action: "policy.set",
      payload: { ratingKey: "unverified", minOrigins: 3 },
    });
  });

  it("is set once by two admins at the same time", async () => {
    const other = await desk.person("admin");
    const figure = { claimKind: "figure" } as const;
    const both = await Promise.all([
      setPolicy(admin, policy(figure)),
      setPolicy(other, policy({ ...figure, minOrigins: 4 })),
    ]);
    expect(both.every((result) => result.ok)).toBe(true);
    expect(await policiesOf("unverified")).toHaveLength(2);
  });

  it("is refused to others, and for a rating off the scale", async () => {
    expect(await setPolicy(editor, policy({}))).toMatchObject({
      error: "not-your-role",
    });
    const off = policy({ ratingKey: "splendid" });
    expect(await setPolicy(admin, off)).toMatchObject({
      error: "no-such-rating",
    });
  });

  it("is removed, after which the one for any kind holds", async () => {
    const which = { claimKind: "quote", ratingKey: "verified" } as const;
    expect(await removePolicy(editor, which)).toMatchObject({
      error: "not-your-role",
    });
    granted(await removePolicy(admin, which));
    expect(await removePolicy(admin, which)).toMatchObject({
      error: "not-found",
    });
    const left = await policiesOf("verified");
    expect(left?.map((one) => one.claimKind)).toEqual([null, "attribution"]);
  });

  it("holds back a signature until it is set aside with a reason that is published", async () => {
    const checker = await desk.person("checker");
    const { claimId, verdictId } = await desk.proposal(checker);
    granted(await setPolicy(admin, policy({})));
    const sign = (overrideReason: string | null) =>
      countersignVerdict(editor, { verdictId, overrideReason });

    expect(await sign(null)).toMatchObject({
      error: "policy-not-met",
      detail: { findings: [{ rule: "origins", needed: 2, found: 1 }] },
    });
    expect(await sign("See above")).toMatchObject({
      error: "override-needs-reason",
    });
    const reason = "The act itself is the only possible origin.";
    granted(await sign(reason));
    const { slug } = granted(await publishClaim(editor, { claimId }));

    const page = granted(await readFrozenPage({ kind: "claim", slug, n: 1 }));
    expect(page.body).toContain(reason);
  });
});
