import { eq } from "drizzle-orm";

import { db } from "@/db";
import { newsrooms } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishClaim } from "./publish-claim";

export const at = (slug: string) => ({ kind: "claim", slug }) as const;

/** A newsroom with a public site of its own and who it takes to publish. */
export class PublicDesk {
  private constructor(
    readonly desk: Desk,
    readonly host: string,
    readonly people: { checker: Actor; editor: Actor },
  ) {}

  static async open(): Promise<PublicDesk> {
    const desk = await Desk.open(db);
    const checker = await desk.person("checker");
    const editor = await desk.person("editor");
    const host = `${desk.newsroomId}.example`;
    await db
      .update(newsrooms)
      .set({ host })
      .where(eq(newsrooms.id, desk.newsroomId));
    return new PublicDesk(desk, host, { checker, editor });
  }

  async published() {
    const { checker, editor } = this.people;
    const { claimId, verdictId } = await this.desk.proposal(checker);
    granted(
      await countersignVerdict(editor, { verdictId, overrideReason: null }),
    );
    const { slug, edition } = granted(await publishClaim(editor, { claimId }));
    const of = { kind: "claim", subjectId: claimId } as const;
    return { of, slug, editionId: edition.id };
  }
}
