import { eq } from "drizzle-orm";

import { db } from "@/db";
import { addCapture } from "@/db/queries/captures";
import { snapshots } from "@/db/schema";
import type {
  CapturedArticleInput,
  StartCaptureInput,
} from "@/domain/captures/capture-input";
import type { Understood } from "@/domain/captures/understood";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { viewCapture } from "./read-captures";
import { runCapture } from "./run-capture";
import { saveCapturedArticle } from "./save-captured-article";
import { openSite } from "./site.fixture";

type Asked =
  | (Partial<StartCaptureInput> & { purpose: "new_article" })
  | StartCaptureInput;

/** A newsroom with one person who has a site's pages captured. */
export class CapturingDesk {
  private constructor(
    readonly desk: Desk,
    readonly actor: Actor,
    readonly site: Awaited<ReturnType<typeof openSite>>,
  ) {}

  static async open(): Promise<CapturingDesk> {
    const desk = await Desk.open(db);
    const actor = await desk.person("contributor");
    return new CapturingDesk(desk, actor, await openSite());
  }

  /** A capture that was asked for; its job is run by the test. */
  async asked(input: Asked = { purpose: "new_article" }) {
    const { actor, site } = this;
    const { newsroomId, userId: requestedBy } = actor;
    const about = { url: site.url, ...input, newsroomId, requestedBy };
    const id = await db.transaction((tx) => addCapture(tx, about));
    const run = (last = false) =>
      runCapture({ newsroomId, id, last }, site.guard);
    const view = async () => (await viewCapture(actor, id))!;
    return { id, run, view };
  }

  copies() {
    const { newsroomId } = this.desk;
    return db
      .select()
      .from(snapshots)
      .where(eq(snapshots.newsroomId, newsroomId));
  }

  /** Saves what was read as it was read, as a person would who finds it right. */
  async saved(capture: Awaited<ReturnType<CapturingDesk["asked"]>>) {
    const { understood } = await capture.view();
    return saveCapturedArticle(this.actor, articleOf(capture.id, understood));
  }
}

export function articleOf(
  captureId: string,
  understood: Understood | null,
): CapturedArticleInput {
  return {
    captureId,
    title: understood?.details.title ?? "",
    outlet: null,
    byline: null,
    publishedAt: null,
    language: "en",
    sourceUrl: understood?.sourceUrl ?? null,
    rights: "third_party",
    blocks: understood?.blocks ?? [],
  };
}
