import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { newsroomInput } from "@/domain/people/newsroom-input";
import { ratingInput } from "@/domain/verdicts/rating-input";
import { Desk, granted } from "@/e2e/desk";
import { editNewsroom, readNewsroom } from "@/usecases/people/edit-newsroom";
import { addRating, editRating, readScale, retireRating } from "./edit-scale";
import { proposeVerdict } from "./propose-verdict";

let desk: Desk;
let admin: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
});

afterAll(() => db.$client.end());

const SATIRE = ratingInput.parse({
  key: "satire",
  label: "Satire",
  meaning: "It was never meant to be believed.",
  mark: "☺",
  tone: "slate",
  value: "",
  position: "5",
});

async function entry(key: string) {
  return (await readScale(admin)).find((one) => one.key === key);
}

async function propose(rating: string) {
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(checker);
  const { revision } = await desk.evidence(checker, claim.id);
  return proposeVerdict(checker, {
    claimId: claim.id,
    revision,
    attribution: "said",
    rating,
    rationale: "As the act says.",
  });
}

describe("the scale", () => {
  it("takes a new entry, which can be proposed", async () => {
    granted(await addRating(admin, SATIRE));

    expect(await propose("satire")).toMatchObject({ ok: true });
  });

  it("never gives a key twice, not even a retired one", async () => {
    granted(await addRating(admin, SATIRE));
    granted(await retireRating(admin, { key: "satire", retired: true }));

    expect(await addRating(admin, SATIRE)).toMatchObject({
      error: "key-taken",
    });
  });

  it("changes an entry's words and leaves the others", async () => {
    const before = await entry("verified");

    granted(await editRating(admin, { ...SATIRE, key: "false" }));

    expect(await entry("false")).toMatchObject({ label: "Satire" });
    expect(await entry("verified")).toEqual(before);
  });

  it("refuses a proposal with a retired entry until it is back", async () => {
    granted(await retireRating(admin, { key: "unverified", retired: true }));
    expect(await propose("unverified")).toMatchObject({
      error: "no-such-rating",
    });

    granted(await retireRating(admin, { key: "unverified", retired: false }));
    expect(await propose("unverified")).toMatchObject({ ok: true });
  });

  it("keeps one entry at least", async () => {
    const [last, ...others] = await readScale(admin);
    for (const { key } of others) {
      granted(await retireRating(admin, { key, retired: true }));
    }

    const { key } = last!;
    expect(await retireRating(admin, { key, retired: true })).toMatchObject({
      error: "last-rating",
    });
  });

  it("is its own newsroom's", async () => {
    const stranger = await (await Desk.open(db)).person("admin");
    granted(await addRating(admin, SATIRE));
    const missing = { ok: false, error: "not-found" };

    expect(await editRating(stranger, SATIRE)).toEqual(missing);
    const retire = { key: "satire", retired: true };
    expect(await retireRating(stranger, retire)).toEqual(missing);
    granted(await addRating(stranger, SATIRE));
  });
});

it("neither scale nor newsroom is an editor's to change", async () => {
  const editor = await desk.person("editor");
  const refused = { ok: false, error: "not-your-role" };
  const named = newsroomInput.parse({ name: "Mine", language: "en" });

  expect(await addRating(editor, SATIRE)).toEqual(refused);
  expect(await editRating(editor, SATIRE)).toEqual(refused);
  expect(await retireRating(editor, { key: "false", retired: true })).toEqual(
    refused,
  );
  expect(await editNewsroom(editor, named)).toEqual(refused);
});

it("an admin says what the public is told of their newsroom only", async () => {
  const stranger = await (await Desk.open(db)).person("admin");
  const before = await readNewsroom(stranger);
  const told = {
    name: "Le Bureau",
    language: "fr",
    contact: "desk@example.org",
    correctionsPolicy: "Nous corrigeons.",
    about: "Quatre personnes à Bamako.",
    unnamedSourcesPolicy: "Deux personnes connaissent le nom.",
    licence: "https://creativecommons.org/licenses/by/4.0/",
    timeZone: "Africa/Bamako",
  } as const;

  granted(await editNewsroom(admin, told));

  expect(await readNewsroom(admin)).toMatchObject(told);
  expect(await readNewsroom(stranger)).toEqual(before);
});
