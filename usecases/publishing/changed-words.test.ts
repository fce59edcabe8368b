import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listChangedWords, listWaiting } from "@/db/queries/reanchorings";
import { newVersionInput } from "@/domain/articles/capture-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { captureVersion } from "@/usecases/articles/capture-version";
import { settleMention } from "@/usecases/articles/settle-mention";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishClaim } from "./publish-claim";
import { readFrozenPage, readPublicPage } from "./read-public-page";

let desk: Desk;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

const NOTICE = "The words have changed since this check.";
const CHECKED =
  "The bridge cost 48 million, the ministry said on Monday. It opened in May.";
const CHANGED = CHECKED.replace("48", "84");

async function published() {
  const checker = await desk.person("checker");
  const { claimId, articleId, verdictId } = await desk.proposal(checker);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const { slug } = granted(await publishClaim(editor, { claimId }));
  return { claimId, articleId, at: { kind: "claim", slug } as const };
}

async function capture(articleId: string, words: string) {
  const blocks = [{ kind: "paragraph", words }];
  const input = newVersionInput.parse({ articleId, blocks });
  return granted(await captureVersion(editor, input, "paste"));
}

async function settle(
  articleId: string,
  decision: "accepted" | "dropped",
): Promise<void> {
  const { newsroomId } = desk;
  const [waiting] = await listWaiting(db, { newsroomId, articleId });
  const reanchoringId = waiting!.id;
  granted(await settleMention(editor, { reanchoringId, decision }));
}

async function pageOf(at: { kind: "claim"; slug: string }) {
  const page = granted(await readPublicPage(at));
  return page.is === "page" ? String(page.document.body) : "";
}

describe("the page of a claim whose article was captured again", () => {
  it("says so once the words under the claim changed, and keeps the edition", async () => {
    const { articleId, at } = await published();
    const frozen = granted(await readFrozenPage({ ...at, n: 1 }));
    expect(await pageOf(at)).not.toContain(NOTICE);

    await capture(articleId, CHANGED);
    const page = await pageOf(at);
    expect(page).toContain(NOTICE);
    expect(page).toContain("The verdict is on the words of version 1.");
    const still = granted(await readFrozenPage({ ...at, n: 1 }));
    expect(still.body).toEqual(frozen.body);
  });

  it("says nothing where the words stand, or stand again", async () => {
    const { articleId, at } = await published();
    await capture(articleId, `Updated. ${CHECKED}`);
    expect(await pageOf(at)).not.toContain(NOTICE);
    await capture(articleId, CHANGED);
    expect(await pageOf(at)).toContain(NOTICE);
    await capture(articleId, CHECKED);
    expect(await pageOf(at)).not.toContain(NOTICE);
  });

  it.each(["accepted", "dropped"] as const)(
    "says so when the mention was %s, until an edition comes after that",
    async (decision) => {
      const { articleId, at, claimId } = await published();
      await capture(articleId, CHANGED);
      await settle(articleId, decision);
      expect(await pageOf(at)).toContain(NOTICE);
      const since = new Date(Date.now() + 60_000);
      const { newsroomId } = desk;
      expect(
        await listChangedWords(db, { newsroomId, claimId, since }),
      ).toEqual([]);
    },
  );
});
