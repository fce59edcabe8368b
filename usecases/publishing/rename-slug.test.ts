import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { slugs } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { type Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { at, PublicDesk } from "./addresses.fixture";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { readFeed } from "./read-feed";
import { readFrozenPage, readPublicPage } from "./read-public-page";
import { readCorrections } from "./read-published";
import { renameSlug } from "./rename-slug";

let on: PublicDesk;
let desk: Desk;
let checker: Actor;
let editor: Actor;
let host: string;

beforeEach(async () => {
  on = await PublicDesk.open();
  ({ desk, host } = on);
  ({ checker, editor } = on.people);
});

afterAll(() => db.$client.end());

const fresh = () => `the-bridge-${crypto.randomUUID()}`;

describe("another address", () => {
  it("is led to from every earlier one, in one step", async () => {
    const { of, slug } = await on.published();
    const [second, third] = [fresh(), fresh()];
    granted(await renameSlug(editor, { ...of, slug: second }));
    granted(await renameSlug(editor, { ...of, slug: third }));
    for (const old of [slug, second]) {
      expect(await readPublicPage(at(old))).toEqual({
        ok: true,
        value: { is: "moved", path: `/claims/${third}` },
      });
    }
    const page = granted(await readPublicPage(at(third)));
    if (page.is !== "page") throw new Error("it moved");
    expect(page.document.body).toContain(`/claims/${third}"`);
    expect(page.document.body).not.toContain(`/claims/${slug}"`);
    const frozen = await readFrozenPage({ ...at(slug), n: 1 });
    expect(frozen).toMatchObject({ ok: true });
    expect(await readLedger(editor, { limit: 1 })).toMatchObject([
      { action: "publication.renamed", payload: { from: second, to: third } },
    ]);
  });

  it("leaves what feeds call the entry as it was", async () => {
    const { of, slug } = await on.published();
    const before = granted(await readFeed(host, "rss.xml", {})).body;
    const [guid] = /<guid[^>]*>[^<]*<\/guid>/.exec(before) ?? [];
    expect(guid).toContain(slug);
    const next = fresh();
    granted(await renameSlug(editor, { ...of, slug: next }));
    const { body } = granted(await readFeed(host, "rss.xml", {}));
    expect(body).toContain(guid);
    expect(body).toMatch(new RegExp(`<link>[^<]*/claims/${next}</link>`));
    const json = granted(await readFeed(host, "feed.json", {})).body;
    const [item] = JSON.parse(json).items;
    expect(item.id).toMatch(new RegExp(`/${slug}$`));
    expect(item.url).toMatch(new RegExp(`/${next}$`));
  });

  it("is kept by the corrections that follow", async () => {
    const { of, editionId } = await on.published();
    const next = fresh();
    granted(await renameSlug(editor, { ...of, slug: next }));
    const publicNote = "The sum is without the roads.";
    const asked = { editionId, publicNote, kind: "clarification" } as const;
    const { id } = granted(
      await proposeCorrection(editor, { ...asked, reason: null }),
    );
    const other = await desk.person("editor");
    const made = granted(
      await countersignCorrection(other, { correctionId: id }),
    );
    expect(made.slug).toBe(next);
    expect((await readCorrections(host, { limit: 5 })).items).toMatchObject([
      { slug: next },
    ]);
  });

  it("is never another's, and is refused to those who may not", async () => {
    const [one, other] = [await on.published(), await on.published()];
    granted(await renameSlug(editor, { ...one.of, slug: fresh() }));
    expect(
      await renameSlug(editor, { ...other.of, slug: one.slug }),
    ).toMatchObject({ error: "address-taken" });
    expect(
      await renameSlug(editor, { ...other.of, slug: other.slug }),
    ).toMatchObject({ error: "address-unchanged" });
    expect(
      await renameSlug(checker, { ...other.of, slug: fresh() }),
    ).toMatchObject({ error: "not-your-role" });
    // Its own earlier address it may take up again.
    expect(
      await renameSlug(editor, { ...one.of, slug: one.slug }),
    ).toMatchObject({ ok: true });
    const stolen = db
      .update(slugs)
      .set({ subjectId: other.of.subjectId })
      .where(eq(slugs.slug, one.slug));
    await expect(stolen).rejects.toMatchObject({
      cause: { constraint_name: "slugs_lead_where_they_led" },
    });
    const { claim } = await desk.claim(checker);
    expect(
      await renameSlug(editor, {
        kind: "claim",
        subjectId: claim.id,
        slug: fresh(),
      }),
    ).toMatchObject({ error: "not-published" });
  });
});
