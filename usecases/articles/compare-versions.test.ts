import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newVersionInput } from "@/domain/articles/capture-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { captureVersion } from "./capture-version";
import { compareVersions } from "./compare-versions";

let desk: Desk;
let actor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("contributor");
});

afterAll(() => db.$client.end());

async function versionsOf(...texts: [string, ...string[]]) {
  const [first, ...later] = texts;
  const { id: articleId } = await desk.article(actor, first);
  for (const words of later) {
    const blocks = [{ kind: "paragraph", words }];
    const input = newVersionInput.parse({ articleId, blocks });
    granted(await captureVersion(actor, input, "paste"));
  }
  return articleId;
}

async function changes(asked: Parameters<typeof compareVersions>[1]) {
  const found = await compareVersions(actor, asked);
  return found?.compared?.segments
    .filter(({ kind }) => kind !== "same")
    .map(({ kind, text }) => `${kind} ${text.trim()}`);
}

describe("compareVersions", () => {
  it("sets the last two against each other unless others are asked for", async () => {
    const articleId = await versionsOf(
      "It cost 48 million.",
      "It cost 84 million.",
      "It cost 90 million.",
    );
    expect(await changes({ articleId })).toEqual(["removed 84", "added 90"]);
    expect(await changes({ articleId, from: 1, to: 3 })).toEqual([
      "removed 48",
      "added 90",
    ]);
    expect(await changes({ articleId, from: 3, to: 2 })).toEqual([
      "removed 90",
      "added 84",
    ]);
  });

  it("lists who captured what, and compares nothing with nothing", async () => {
    const articleId = await versionsOf("It cost 48 million.");
    const found = await compareVersions(actor, { articleId });
    expect(found).toMatchObject({
      versions: [{ n: 1, captureMethod: "paste", capturedBy: actor.name }],
      compared: undefined,
    });
  });

  it("shows another newsroom nothing", async () => {
    const articleId = await versionsOf("It cost 48 million.");
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await compareVersions(stranger, { articleId })).toBeUndefined();
  });
});
