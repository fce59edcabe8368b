import { expect } from "vitest";

import type { Answered } from "./api-client";
import type { Desk } from "./desk";

/** A refusal that a person can act on: a type, a status and a sentence. */
export function expectRefusal(
  answered: Answered,
  status: number,
  type: string,
) {
  expect(answered).toMatchObject({
    status,
    body: {
      type: expect.stringMatching(new RegExp(`/problems/${type}$`)),
      detail: expect.stringMatching(/^[A-Z].+[.]$/),
    },
  });
}

export function expectInvalid(answered: Answered, field: string) {
  expectRefusal(answered, 422, "invalid");
  const fields = answered.body.errors.map(
    (one: { field: string }) => one.field,
  );
  expect(fields).toContain(field);
}

/** A claim to work on, with its evidence. */
export async function claimedOn(desk: Desk) {
  const checker = await desk.person("checker");
  const { claim, article: on } = await desk.claim(checker);
  const { revision, sourceId } = await desk.evidence(checker, claim.id);
  return { claimId: claim.id, articleId: on.id, revision, sourceId };
}
