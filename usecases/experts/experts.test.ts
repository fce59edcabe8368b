import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addExpertAnswer } from "@/db/queries/experts";
import {
  expertAnswers,
  expertQuestions,
  newsrooms,
  sources,
} from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { viewClaim } from "@/usecases/claims/view-claim";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { readReport } from "@/usecases/reports/make-report";
import { answerAsExpert, readExpertPage } from "./answer-as-expert";
import { askExpert } from "./ask-expert";
import { attachAnswer } from "./attach-answer";
import { revokeQuestion } from "./revoke-question";

const GIVEN = {
  answer: "Steel of that grade costs <b>twice</b> as much.",
  quote: "yes",
  namedAs: "A. Diarra, bridge engineer",
  conflict: "none",
};

let desk: Desk;
let host: string;
let checker: Actor;
let claimId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  host = `${randomUUID()}.example`;
  await db
    .update(newsrooms)
    .set({ host })
    .where(eq(newsrooms.id, desk.newsroomId));
  checker = await desk.person("checker");
  claimId = (await desk.claim(checker)).claim.id;
});

afterAll(() => db.$client.end());

const asking = () => ({
  claimId,
  name: "Aminata Diarra",
  field: "bridges",
  question: "Can such a bridge cost 48 million?",
  hours: 24,
});

async function ask(sender: string = randomUUID()) {
  const { address } = granted(await askExpert(checker, asking()));
  return { host, sender, token: address.split("/").at(-1) ?? "" };
}

async function asked() {
  const view = await viewClaim(checker, claimId);
  const [question] = view?.experts ?? [];
  if (!question) throw new Error("no question");
  return question;
}

describe("an expert by link", () => {
  it("reads one claim without what is confidential, and answers", async () => {
    await desk.evidence(checker, claimId, "Budget act");
    const secret = await desk.evidence(checker, claimId, "Leaked minutes");
    await db
      .update(sources)
      .set({ confidential: true })
      .where(eq(sources.id, secret.sourceId));
    const link = await ask();
    const { body } = granted(await readExpertPage(link));
    expect(body).toContain("The bridge cost 48 million.");
    expect(body).toContain("Can such a bridge cost 48 million?");
    expect(body).toContain("Budget act");
    expect(body).not.toContain("Leaked minutes");
    expect(body).not.toContain("<script");

    const sent = granted(await answerAsExpert(link, GIVEN));
    expect(sent.status).toBe(200);
    expect(await asked()).toMatchObject({
      answer: GIVEN.answer,
      mayQuote: true,
      namedAs: GIVEN.namedAs,
    });
    const actions = (await readLedger(checker, { limit: 20 })).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(
      expect.arrayContaining(["expert.asked", "expert.answered"]),
    );
  });

  it("keeps what was typed where something is missing", async () => {
    const link = await ask();
    const sent = await answerAsExpert(link, { ...GIVEN, quote: "" });
    const { status, document } = granted(sent);
    expect(status).toBe(422);
    expect(document.body).toContain("&lt;b&gt;twice&lt;/b&gt;");
    expect((await asked()).answer).toBeNull();
  });

  it("answers once", async () => {
    const link = await ask();
    granted(await answerAsExpert(link, GIVEN));
    const again = { ok: false, error: "already-answered" };
    expect(await answerAsExpert(link, GIVEN)).toEqual(again);
    expect(await readExpertPage(link)).toEqual(again);
  });

  it("answers once, also when sent twice at the same time", async () => {
    const link = await ask();
    const both = [answerAsExpert(link, GIVEN), answerAsExpert(link, GIVEN)];
    const oks = (await Promise.all(both)).map(({ ok }) => ok);
    expect(oks.sort()).toEqual([false, true]);
  });

  it("is let in no more once the link has ended", async () => {
    const taken = await ask();
    const { id: questionId } = await asked();
    granted(await revokeQuestion(checker, questionId));
    const ended = { ok: false, error: "link-ended" };
    expect(await readExpertPage(taken)).toEqual(ended);
    expect(await answerAsExpert(taken, GIVEN)).toEqual(ended);
    expect(await revokeQuestion(checker, questionId)).toMatchObject({
      error: "not-found",
    });
  });

  it("finds nothing by guessing, and is stopped", async () => {
    const { host, sender } = await ask();
    const guess = () => readExpertPage({ host, sender, token: randomUUID() });
    for (let i = 0; i < 20; i += 1) {
      expect(await guess()).toMatchObject({ error: "not-found" });
    }
    expect(await guess()).toMatchObject({ error: "too-many-guesses" });
  });
});

describe("the database", () => {
  const row = (questionId: string) => ({
    questionId,
    newsroomId: desk.newsroomId,
    answer: "Yes.",
    mayQuote: false,
    namedAs: "",
    conflict: "none",
  });
  const add = (questionId: string) =>
    db.transaction((tx) => addExpertAnswer(tx, row(questionId)));

  it("takes no answer to a question that has expired", async () => {
    await ask();
    const { id } = await asked();
    await db
      .update(expertQuestions)
      .set({
        createdAt: new Date(Date.now() - 3_600_000),
        expiresAt: new Date(Date.now() - 1000),
      })
      .where(eq(expertQuestions.id, id));
    const failed = await add(id).catch((error) => error);
    expect(breaks(failed, "expert_answers_in_time")).toBe(true);
  });

  it("changes no answer", async () => {
    await ask();
    const { id } = await asked();
    await add(id);
    await expect(
      db.update(expertAnswers).set({ answer: "No." }),
    ).rejects.toThrow();
    await expect(db.delete(expertAnswers)).rejects.toThrow();
    const second = await add(id).catch((error) => error);
    expect(breaks(second, "expert_answers_pkey")).toBe(true);
  });
});

it("stands in the claim's report, and outside only as the expert allows", async () => {
  const link = await ask();
  granted(await answerAsExpert(link, { ...GIVEN, quote: "no" }));
  const { articleId } = (await viewClaim(checker, claimId))!.claim.mentions[0]!;
  const of = { kind: "article", id: articleId } as const;
  const [claim] = granted(await readReport(checker, of)).claims;
  expect(claim?.experts).toMatchObject([{ answer: GIVEN.answer }]);
  const outside = granted(await readReport(checker, { ...of, outside: true }));
  expect(outside.claims[0]?.experts).toMatchObject([
    { answer: null, name: null, field: "bridges" },
  ]);
});

describe("an answer as evidence", () => {
  const attach = (questionId: string) =>
    attachAnswer(checker, { questionId, stance: "contradicts" });

  it("is attached by one act, once", async () => {
    const link = await ask();
    const { id } = await asked();
    expect(await attach(id)).toMatchObject({ error: "not-found" });
    granted(await answerAsExpert(link, GIVEN));
    granted(await attach(id));
    const view = await viewClaim(checker, claimId);
    expect(view?.evidence).toMatchObject([
      {
        stance: "contradicts",
        excerpt: GIVEN.answer,
        source: {
          type: "interview",
          author: GIVEN.namedAs,
          confidential: false,
        },
      },
    ]);
    expect(await attach(id)).toMatchObject({ error: "already-attached" });
  });

  it("is named in the newsroom's language", async () => {
    await desk.readsFrench();
    granted(await answerAsExpert(await ask(), GIVEN));
    granted(await attach((await asked()).id));
    const view = await viewClaim(checker, claimId);
    expect(view?.evidence[0]?.source.title).toBe(
      `Réponse écrite\u00a0: ${GIVEN.namedAs} (bridges)`,
    );
  });

  it("is a confidential source where it may not be quoted", async () => {
    const link = await ask();
    granted(await answerAsExpert(link, { ...GIVEN, quote: "no" }));
    granted(await attach((await asked()).id));
    const view = await viewClaim(checker, claimId);
    expect(view?.evidence).toMatchObject([{ source: { confidential: true } }]);
  });
});

it("is nothing to another newsroom or role", async () => {
  const link = await ask();
  granted(await answerAsExpert(link, GIVEN));
  const { id: questionId } = await asked();
  const stranger = await (await Desk.open(db)).person("admin");
  const missing = { error: "not-found" };
  const stance = "context" as const;
  expect(await attachAnswer(stranger, { questionId, stance })).toMatchObject(
    missing,
  );
  expect(await revokeQuestion(stranger, questionId)).toMatchObject(missing);
  expect(await askExpert(stranger, asking())).toMatchObject(missing);
  const contributor = await desk.person("contributor");
  expect(await askExpert(contributor, asking())).toMatchObject({
    error: "not-your-role",
  });
});
