import { eq } from "drizzle-orm";
import { expect } from "vitest";

import { db } from "@/db";
import { sources } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { orderInput } from "@/domain/reports/order";
import { Desk, granted } from "@/e2e/desk";
import { makeOrdered, reportHandler } from "./make-ordered";
import { orderReports } from "./order-reports";

/** A newsroom with an article whose claim rests on a confidential source. */
export class OrderingDesk {
  private constructor(
    readonly desk: Desk,
    readonly editor: Actor,
    readonly articleId: string,
  ) {}

  static async open(): Promise<OrderingDesk> {
    const desk = await Desk.open(db);
    const editor = await desk.person("editor");
    const { claim, article } = await desk.claim(editor);
    await desk.evidence(editor, claim.id, "Leaked minutes");
    await db
      .update(sources)
      .set({ confidential: true })
      .where(eq(sources.newsroomId, desk.newsroomId));
    return new OrderingDesk(desk, editor, article.id);
  }

  /** An order of reports of the article. */
  wanted(rest: object) {
    return orderInput.parse({ subject: `article:${this.articleId}`, ...rest });
  }

  /** Orders reports and makes them, as the queue would. */
  async made(rest: object): Promise<string[]> {
    const { editor } = this;
    const { ids } = granted(await orderReports(editor, this.wanted(rest)));
    const { newsroomId } = editor;
    const waiting = await reportHandler.listWaiting();
    expect(waiting).toEqual(
      expect.arrayContaining(ids.map((id) => ({ newsroomId, id }))),
    );
    for (const id of ids) await makeOrdered({ newsroomId, id, last: false });
    return ids;
  }
}
