import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { publications } from "@/db/schema";
import { Desk } from "@/e2e/desk";
import { listPublications } from "./public-lists";

afterAll(() => db.$client.end());

it("finds summaries by the stems of their titles, in both languages", async () => {
  const { newsroomId } = await Desk.open(db);
  await db.transaction(async (tx) => {
    // Without their editions: a list reads the titles alone.
    await tx.execute(sql`set local session_replication_role = replica`);
    const titles = ["The bridges of Bamako", "Les ponts réparés"];
    await tx.insert(publications).values(
      titles.map((title, n) => ({
        subjectKind: "summary" as const,
        subjectId: randomUUID(),
        newsroomId,
        editionId: randomUUID(),
        slug: `${newsroomId}-${n}`,
        title,
      })),
    );
    const found = async (words: string) => {
      const filter = { newsroomId, kind: "summary" as const, limit: 10, words };
      return (await listPublications(tx, filter)).map(({ title }) => title);
    };
    expect(await found("bridge ")).toEqual(["The bridges of Bamako"]);
    expect(await found("pont reparer ")).toEqual(["Les ponts réparés"]);
    expect(await found('"ponts réparés"')).toEqual(["Les ponts réparés"]);
    expect(await found('"réparés ponts"')).toEqual([]);
    expect(await found("tunnel")).toEqual([]);
  });
});
