import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listFiguresOfClaims } from "@/db/queries/figures";
import { listDerivationsAbove } from "@/db/queries/provenance";
import { newFigureForm } from "@/domain/figures/figure-form";
import type { Actor } from "@/domain/people/actor";
import { type ApiClient, clientOf } from "./api-client";
import { Desk } from "./desk";

let desk: Desk;
let checker: Actor;
let client: ApiClient;
let claimId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  client = await clientOf(desk, checker);
  claimId = (await desk.claim(checker)).claim.id;
});

afterAll(() => db.$client.end());

async function titled(...titles: string[]) {
  const ids: string[] = [];
  for (const title of titles) ids.push((await desk.source(checker, title)).id);
  return ids;
}

const repeats = (id: string, from: string) =>
  client.post(`/api/v1/sources/${id}/derivations`, {
    from,
    relation: "quotes",
  });

describe("who repeats whom", () => {
  it("can't be a source itself", async () => {
    const [one] = await titled("The report");
    expect(await repeats(one!, one!)).toMatchObject({
      status: 422,
      body: { detail: "A source can't repeat itself." },
    });
    expect(await derivationsOf([one!])).toEqual([]);
  });

  it("can't go round through ten sources, and what was said stays", async () => {
    const names = "ABCDEFGHIJ".split("");
    const ids = await titled(...names);
    for (const [i, id] of ids.slice(0, -1).entries()) {
      expect((await repeats(id, ids[i + 1]!)).status).toBe(201);
    }
    const before = await derivationsOf(ids);
    expect(before).toHaveLength(9);
    expect(await repeats(ids.at(-1)!, ids[0]!)).toMatchObject({
      status: 422,
      body: {
        detail: expect.stringContaining(`J → ${names.join(" → ")}`),
      },
    });
    expect(await derivationsOf(ids)).toEqual(before);
  });

  async function derivationsOf(sourceIds: string[]) {
    const { newsroomId } = desk;
    return listDerivationsAbove(db, { newsroomId, sourceIds });
  }
});

const dead = (low: unknown, more: object = {}) => ({
  low,
  high: low,
  bound: "exactly",
  measure: "killed",
  exact_words: "so many dead",
  ...more,
});

async function figures() {
  const { newsroomId } = desk;
  const claimIds = [claimId];
  const rows = await listFiguresOfClaims(db, { newsroomId, claimIds });
  return rows.map(({ low, measure }) => [low, measure]);
}

const add = (figure: object) =>
  client.post(`/api/v1/claims/${claimId}/figures`, { figure });

describe("a figure", () => {
  it.each([
    [
      "with its low end above the high",
      dead(12, { high: 3, bound: "about" }),
      "The high end is below the low end.",
    ],
    ["below zero", dead(-1), "A figure is never below zero."],
    [
      "of a million digits",
      dead("9".repeat(1_000_000)),
      "A figure has at most 15 digits, 6 of them after the point.",
    ],
  ])(
    "%s is refused at the API and in the form",
    async (_, figure, sentence) => {
      expect((await add(dead(12))).status).toBe(201);
      const refused = await add(figure);
      expect(refused.status).toBe(422);
      expect(
        refused.body.errors.map(({ detail }: { detail: string }) => detail),
      ).toContain(sentence);
      expect(await figures()).toEqual([[12, "killed"]]);
      // The form keeps what was typed, and says the same beside its field.
      const { exact_words: exactWords, ...rest } = figure;
      const typed = newFigureForm.safeParse({ ...rest, exactWords, claimId });
      expect(typed.error?.issues.map(({ message }) => message)).toContain(
        sentence,
      );
    },
  );
});

describe("a sum", () => {
  it("over different measures is refused, and its figures stay", async () => {
    const one = await client.make(`/api/v1/claims/${claimId}/figures`, {
      figure: dead(12),
    });
    const other = await client.make(`/api/v1/claims/${claimId}/figures`, {
      figure: dead(48, { measure: "neutralized" }),
    });
    const refused = await client.post(
      `/api/v1/claims/${claimId}/figures/derived`,
      {
        measure: "killed",
        terms: [
          { figure_id: one.id, sign: 1 },
          { figure_id: other.id, sign: 1 },
        ],
      },
    );
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(/measure/) },
    });
    expect(await figures()).toEqual([
      [12, "killed"],
      [48, "neutralized"],
    ]);
  });
});
