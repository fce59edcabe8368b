import { afterAll, beforeEach, describe, expect, it } from "vitest";

import type { endpoint } from "@/app/api/_lib/endpoint";
import { serve } from "@/app/api/_lib/endpoint";
import { createClaimEndpoint } from "@/app/api/v1/_endpoints/claims";
import * as events from "@/app/api/v1/_endpoints/events";
import * as figures from "@/app/api/v1/_endpoints/figures";
import * as suggestions from "@/app/api/v1/_endpoints/suggestions";
import { db } from "@/db";
import { addToken } from "@/db/queries/tokens";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { makeToken } from "@/lib/token";

let desk: Desk;
let checker: Actor;
let token: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  const { token: made, hash } = makeToken();
  const { newsroomId, userId } = checker;
  const kept = { newsroomId, userId, hash, name: "Test", expiresAt: null };
  await db.transaction((tx) => addToken(tx, { ...kept, scope: "desk" }));
  token = made;
});

afterAll(() => db.$client.end());

type Declared = ReturnType<typeof endpoint>;

async function call(
  declared: unknown,
  given: { id?: string; body?: object } = {},
) {
  const { method } = declared as Declared;
  const request = new Request("https://desk.example/api", {
    method,
    body: given.body && JSON.stringify(given.body),
    headers: { authorization: `Bearer ${token}` },
  });
  const params = Promise.resolve({ id: given.id ?? "" });
  const response = await serve(declared as Declared)(request, { params });
  return { status: response.status, body: await response.json() };
}

const killed = (n: number, more: object = {}) => ({
  low: n,
  high: n,
  bound: "exactly",
  measure: "killed",
  ...more,
});

/** A claim with its figure, about one event, as a program makes it. */
async function claimOf(words: string, figure: object, event: string) {
  const { id, version } = await desk.article(checker, `${words}.`);
  return call(createClaimEndpoint, {
    id,
    body: {
      start: 0,
      end: [...words].length,
      exact: words,
      statement: `${words}: so it is said (${version.text.length}).`,
      claimant: "The army",
      kind: "figure",
      event,
      figure,
    },
  });
}

describe("suggestions", () => {
  it("leave out what is claimed and what was dismissed", async () => {
    const article = await desk.article(
      checker,
      "The army said 15 soldiers were killed. It counted 25 wounded in Sokolo.",
    );
    const { id } = article;
    const figuresOf = async () => {
      const { body } = await call(suggestions.listSuggestionsEndpoint, { id });
      type Offered = { kind: string; start: number; end: number };
      const offered: (Offered & { figure: { low: number } })[] =
        body.suggestions;
      return offered.filter(({ kind }) => kind === "figure");
    };
    const both = await figuresOf();
    expect(both.map(({ figure }) => figure.low)).toEqual([15, 25]);
    const [first, second] = both;
    const { kind, start, end } = second!;
    const dismiss = { id, body: { kind, start, end } };
    await call(suggestions.dismissSuggestionEndpoint, dismiss);
    expect(await figuresOf()).toHaveLength(1);
    const points = [...article.version.text];
    await call(createClaimEndpoint, {
      id,
      body: {
        start: first!.start,
        end: first!.end,
        exact: points.slice(first!.start, first!.end).join(""),
        statement: "15 soldiers were killed.",
      },
    });
    expect(await figuresOf()).toEqual([]);
  });
});

describe("figures through the API", () => {
  it("come with a claim, and line up in the ledger of its event", async () => {
    const made = await call(events.createEventEndpoint, {
      body: { name: "Attacks", starts_on: "2022-07-27" },
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    const first = await claimOf("Twelve dead", killed(12), id);
    expect(first).toMatchObject({
      status: 201,
      body: { claim: { revision: 2 } },
    });
    await claimOf("Fifteen dead", killed(15), id);
    const ledger = await call(events.readFigureLedgerEndpoint, { id });
    expect(ledger.body.rows).toHaveLength(1);
    expect(ledger.body.rows[0].cells[0]).toMatchObject({
      low: 12,
      exact_words: "Twelve dead",
      claim_id: first.body.claim.id,
    });
    expect(ledger.body.columns[0]).toMatchObject({ name: "The army" });
    expect(ledger.body.marks).toEqual([
      expect.objectContaining({
        code: "conflicts",
        sentence: expect.stringContaining("3 apart"),
      }),
    ]);
    const listed = await call(events.listEventsEndpoint);
    expect(listed.body.events).toEqual([
      expect.objectContaining({ id, claims: 2, starts_on: "2022-07-27" }),
    ]);
  });

  it("are refused with a sentence where they can't be", async () => {
    const sent = (figure: object) => claimOf("Dead", figure, "Attacks");
    expect(await sent(killed(-1))).toMatchObject({ status: 422 });
    expect(await sent(killed(12, { high: 3, bound: "about" }))).toMatchObject({
      status: 422,
      body: {
        errors: [
          expect.objectContaining({
            detail: "The high end is below the low end.",
          }),
        ],
      },
    });
    const endless = killed(1, { low: "9".repeat(1_000_000) });
    expect(await sent(endless)).toMatchObject({ status: 422 });
  });

  it("are derived, corrected and taken away", async () => {
    const { claim } = await desk.claim(checker);
    const add = (n: number) =>
      call(figures.addFigureEndpoint, {
        id: claim.id,
        body: { figure: { ...killed(n), exact_words: `${n} dead` } },
      });
    const [twelve, three] = [await add(12), await add(3)];
    const terms = [
      { figure_id: twelve.body.id, sign: 1 },
      { figure_id: three.body.id, sign: -1 },
    ];
    const sum = await call(figures.deriveFigureEndpoint, {
      id: claim.id,
      body: { measure: "killed", terms },
    });
    expect(sum).toMatchObject({ status: 201, body: { low: 9, high: 9 } });
    const edit = (revision: number) =>
      call(figures.editFigureEndpoint, {
        id: twelve.body.id,
        body: { revision, figure: { ...killed(11), exact_words: "11 dead" } },
      });
    expect(await edit(claim.revision)).toMatchObject({ status: 409 });
    const edited = await edit(sum.body.revision);
    expect(edited.body.recomputed).toEqual([sum.body.id]);
  });
});
