import { afterAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { keepable } from "@/lib/read-input";
import { type ApiClient, clientOf, spanOf } from "./api-client";
import { Desk } from "./desk";
import { sharedFile } from "./shared-data";

const strings = sharedFile("data/naughty_strings/blns.json");

/** Enough for each kind in the list, few enough for a public page each. */
const PUBLISHED_EVERY = 25;

afterAll(() => db.$client.end());

/** The list, as it may be kept: what says nothing can't be a statement. */
function naughty(): string[] {
  const listed = JSON.parse(strings.read()) as string[];
  return listed.filter(
    (one) => one.trim() !== "" && one.length <= 500 && keepable(one) === one,
  );
}

const kept = (words: string) => words.trim().normalize("NFC");

/** Markup as a reader's browser would show it. */
function shown(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, "")
    .replace(/<!-- -->/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/** A claim whose every free field is the string, up to its verdict. */
async function takeThrough(checker: ApiClient, words: string) {
  const text = "The bridge cost 48 million. It opened in May.";
  const title = words;
  const article = await checker.make("/api/v1/articles", { text, title });
  const { claim } = await checker.make(
    `/api/v1/articles/${article.id}/claims`,
    {
      ...spanOf(article.version.text, "The bridge cost 48 million"),
      statement: words,
    },
  );
  expect(claim.statement).toBe(kept(words));
  const source = await checker.make("/api/v1/sources", {
    title,
    type: "document",
    note: words,
  });
  const { revision } = await checker.make(
    `/api/v1/claims/${claim.id}/evidence`,
    { source_id: source.id, stance: "supports", excerpt: words, note: words },
  );
  const verdict = await checker.make(`/api/v1/claims/${claim.id}/verdicts`, {
    revision,
    attribution: "said",
    rating: "unverified",
    rationale: words,
  });
  const read = await checker.get(`/api/v1/sources/${source.id}`);
  expect(read.body.title).toBe(kept(words));
  return { articleId: article.id, claimId: claim.id, verdictId: verdict.id };
}

/** Signs it and finds the string in all that is made of it for readers. */
async function expectPublished(
  editor: ApiClient,
  made: Awaited<ReturnType<typeof takeThrough>>,
  words: string,
) {
  await editor.make(`/api/v1/verdicts/${made.verdictId}/countersign`);
  const { slug } = await editor.make(`/api/v1/claims/${made.claimId}/publish`);
  const page = await editor.get(`/claims/${slug}`);
  const html = page.bytes.toString();
  expect(shown(html)).toContain(kept(words));
  // Its own data block is the only script there may be.
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  for (const tag of scripts) expect(tag).toContain("application/ld+json");
  const path = `/api/v1/articles/${made.articleId}/report`;
  const json = await editor.get(`${path}.json`);
  expect(JSON.stringify(json.body)).toContain(JSON.stringify(kept(words)));
  const report = await editor.get(`${path}.html`);
  expect(shown(report.bytes.toString())).toContain(kept(words));
}

/** Each has a newsroom of its own, so that none waits for another's ledger. */
const SHARES = 4;

describe.skipIf(!strings.there)("strings that break things", () => {
  it.concurrent.each(Array.from({ length: SHARES }, (_, share) => share))(
    "are kept, reported and published as they are (share %d)",
    async (share) => {
      const desk = await Desk.open(db);
      const checker = await clientOf(desk, await desk.person("checker"));
      const editor = await clientOf(desk, await desk.person("editor"));
      for (const [i, words] of naughty().entries()) {
        if (i % SHARES !== share) continue;
        const made = await takeThrough(checker, words);
        if (i % PUBLISHED_EVERY === 0)
          await expectPublished(editor, made, words);
      }
      const ledger = await checker.get("/api/v1/ledger/verify");
      expect(ledger.body.intact).toBe(true);
    },
  );
});
