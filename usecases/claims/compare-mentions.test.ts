import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { newMentionInput } from "@/domain/claims/claim-input";
import { Desk, granted } from "@/e2e/desk";
import { mentionClaim } from "./create-claim";
import { viewClaim } from "./view-claim";

afterAll(() => db.$client.end());

it("says what a second report changes in the words of the first", async () => {
  const desk = await Desk.open(db);
  const checker = await desk.person("checker");
  const { claim } = await desk.claim(
    checker,
    "The army said that it “neutralized” 48 militants",
  );
  expect((await viewClaim(checker, claim.id))?.drift).toEqual([]);
  const exact = "The army killed 48 militants";
  const article = await desk.article(checker, `${exact}.`);
  const spot = { articleId: article.id, start: 0, end: exact.length, exact };
  const input = newMentionInput.parse({ ...spot, claimId: claim.id });
  const { mention } = granted(await mentionClaim(checker, input));
  const drift = (await viewClaim(checker, claim.id))?.drift;
  expect(drift?.map(({ mentionId }) => mentionId)).toEqual([mention.id]);
  expect(drift?.[0]?.said.join(" ")).toMatch(/neutralized.*killed/);
});
