import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { sayShared } from "@/domain/matching/say-shared";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { nearClaims } from "./near-claims";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

describe("nearClaims", () => {
  it("shows the nearest five with what they share, likely or not", async () => {
    for (const sum of [48, 80, 81, 82, 83, 84]) {
      await desk.claim(checker, `The bridge cost ${sum} million`);
    }
    const near = await nearClaims(checker, "Did the bridge cost 48 million?");
    expect(near).toHaveLength(5);
    expect(near[0]).toMatchObject({
      statement: expect.stringContaining("48 million"),
      state: "open",
      likely: true,
    });
    expect(near[0] && sayShared(near[0].why, "en")).toMatch(
      /^Both have 48 million, .*bridge/,
    );
    expect(near[4]?.likely).toBe(false);
  });

  it("shows none for no words, nor those of another newsroom", async () => {
    await desk.claim(checker);
    expect(await nearClaims(checker, "  ")).toEqual([]);
    expect(await nearClaims(checker, "x".repeat(6000))).toEqual([]);
    const stranger = await (await Desk.open(db)).person("checker");
    expect(await nearClaims(stranger, "The bridge cost 48 million")).toEqual(
      [],
    );
  });
});
