import { afterAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { addToken } from "@/db/queries/tokens";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { makeToken } from "@/lib/token";
import { POST } from "./route";

afterAll(() => db.$client.end());

function ask(body: object, token?: string): Promise<Response> {
  const request = new Request("https://desk.example/api/v1/match", {
    method: "POST",
    body: JSON.stringify(body),
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return POST(request, { params: Promise.resolve({}) });
}

async function readToken({ newsroomId, userId }: Actor): Promise<string> {
  const { token, hash } = makeToken();
  const kept = { newsroomId, userId, hash, name: "Reader", expiresAt: null };
  await db.transaction((tx) => addToken(tx, { ...kept, scope: "read" }));
  return token;
}

describe("POST /api/v1/match", () => {
  it("answers a token that only reads with the desk's claims", async () => {
    const desk = await Desk.open(db);
    const checker = await desk.person("checker");
    const { claim } = await desk.claim(checker);

    const response = await ask(
      { text: "The bridge cost 48 million", limit: 5 },
      await readToken(checker),
    );

    expect(response.status).toBe(200);
    const statement = "The bridge cost 48 million.";
    expect(await response.json()).toMatchObject({
      matches: [
        {
          claim: { id: claim.id, slug: null, statement, rating: null },
          likely: true,
        },
      ],
    });
  });

  it("answers anyone, whatever the text", async () => {
    for (const text of [
      "?!",
      "\u0000",
      "' or 1=1 --",
      "😀",
      "x".repeat(5000),
    ]) {
      const response = await ask({ text });
      expect(response.status).toBe(200);
    }
  });

  it.each([
    {},
    { text: " " },
    { text: "x".repeat(5001) },
    { text: "x", limit: 0 },
  ])("says what is wrong with a question", async (body) => {
    expect((await ask(body)).status).toBe(422);
  });
});
