import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { editions, publications } from "@/db/schema";
import { Desk } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { listPublications } from "./public-lists";
import { rebuildSearch } from "./search-texts";

afterAll(() => db.$client.end());

it("finds summaries by the stems of their titles, in both languages", async () => {
  const { newsroomId } = await Desk.open(db);
  await db.transaction(async (tx) => {
    // Without the summaries themselves: a search reads their editions alone.
    await tx.execute(sql`set local session_replication_role = replica`);
    const titles = { en: "The bridges of Bamako", fr: "Les ponts réparés" };
    for (const [language, title] of Object.entries(titles)) {
      const slug = `${newsroomId}-${language}`;
      const subjectKind = "summary" as const;
      const of = { subjectKind, subjectId: randomUUID(), newsroomId, slug };
      const [edition] = await tx
        .insert(editions)
        .values({
          ...{ ...of, n: 1, title, styleHash: "", html: "" },
          document: JSON.stringify({ language, blocks: [] }),
          sha256: sha256(""),
          signatureId: randomUUID(),
          publishedBy: randomUUID(),
        })
        .returning({ id: editions.id });
      const editionId = edition!.id;
      await tx.insert(publications).values({ ...of, editionId, title });
    }
    await tx.execute(sql`set local session_replication_role = origin`);
    await rebuildSearch(tx, newsroomId);
    const found = async (words: string) => {
      const filter = { newsroomId, limit: 10, titleWords: words };
      return (await listPublications(tx, filter)).map(({ title }) => title);
    };
    expect(await found("bridge ")).toEqual(["The bridges of Bamako"]);
    expect(await found("pont reparer ")).toEqual(["Les ponts réparés"]);
    expect(await found('"ponts réparés"')).toEqual(["Les ponts réparés"]);
    expect(await found('"réparés ponts"')).toEqual([]);
    expect(await found("tunnel")).toEqual([]);
  });
});
