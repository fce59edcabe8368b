import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newVersionInput } from "@/domain/articles/capture-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { captureVersion } from "./capture-version";
import { readWaiting } from "./read-waiting";

let desk: Desk;
let actor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("contributor");
});

afterAll(() => db.$client.end());

async function waitingAfter(words: string) {
  const { article, claim } = await desk.claim(actor);
  const blocks = [{ kind: "paragraph", words }];
  const input = newVersionInput.parse({ articleId: article.id, blocks });
  granted(await captureVersion(actor, input, "paste"));
  return { article, claim, found: await readWaiting(actor, article.id) };
}

describe("readWaiting", () => {
  it("gives the words before and now, and what differs", async () => {
    const { claim, found } = await waitingAfter(
      "The bridge cost 84 million, the ministry said on Monday.",
    );
    expect(found?.version.n).toBe(2);
    expect(found?.waiting).toMatchObject([
      {
        claimId: claim.id,
        state: "changed_figure",
        before: { exact: "The bridge cost 48 million" },
        after: {
          exact: "The bridge cost 84 million",
          suffix: ", the ministry said on Monday.",
        },
        segments: [
          { kind: "same" },
          { kind: "removed", text: "48 " },
          { kind: "added", text: "84 " },
          { kind: "same" },
        ],
      },
    ]);
  });

  it("has no words now for a mention that is lost", async () => {
    const { found } = await waitingAfter("Nobody knows the price. It rains.");
    expect(found?.waiting).toMatchObject([
      { state: "lost", after: null, segments: [{ kind: "removed" }] },
    ]);
  });

  it("shows another newsroom nothing", async () => {
    const { article } = await desk.claim(actor);
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await readWaiting(stranger, article.id)).toBeUndefined();
  });
});
