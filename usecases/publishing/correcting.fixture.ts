import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { Desk, granted } from "@/e2e/desk";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { publishClaim } from "./publish-claim";
import { publishSummary } from "./publish-summary";
import { readPublicPage } from "./read-public-page";

export const publicNote = "The act gives another sum than the ministry.";

/** A newsroom with who it takes to publish a claim and to correct it. */
export class CorrectingDesk {
  private constructor(
    readonly desk: Desk,
    readonly people: { checker: Actor; editor: Actor; writer: Actor },
  ) {}

  static async open(): Promise<CorrectingDesk> {
    const desk = await Desk.open(db);
    return new CorrectingDesk(desk, {
      checker: await desk.person("checker"),
      editor: await desk.person("editor"),
      writer: await desk.person("editor"),
    });
  }

  async published() {
    const { checker, editor } = this.people;
    const { claimId, verdictId } = await this.desk.proposal(checker);
    granted(
      await countersignVerdict(editor, { verdictId, overrideReason: null }),
    );
    const { slug, edition } = granted(await publishClaim(editor, { claimId }));
    return { claimId, slug, editionId: edition.id };
  }

  /** Looks at the claim again and signs what came of it, twice. */
  async checkAnew(
    claimId: string,
    rating: string,
    rationale = "The act gives forty million.",
  ) {
    const { checker, editor } = this.people;
    const { revision } = await this.desk.evidence(checker, claimId);
    const { id: verdictId } = granted(
      await proposeVerdict(checker, {
        claimId,
        revision,
        attribution: "said",
        rating,
        rationale,
      }),
    );
    const overrideReason = "The act alone decides.";
    granted(await countersignVerdict(editor, { verdictId, overrideReason }));
  }

  /** Says more in the rationale, and has it signed as the verdict it was. */
  async explain(claimId: string) {
    await this.checkAnew(claimId, "unverified");
  }

  async citedIn(claimId: string) {
    const { editor, writer } = this.people;
    const marks = [{ type: "cite", attrs: { claimId } }];
    const words = "The ministry gives 48 million.";
    const text = { type: "text", text: words, marks };
    const content = [{ type: "paragraph", content: [text] }];
    const document = { type: "doc", content };
    const input = newSummaryInput.parse({ title: "The cost", document });
    const { id: summaryId } = granted(await createSummary(writer, input));
    const { slug } = granted(await publishSummary(editor, { summaryId }));
    return { summaryId, slug };
  }

  /** A correction with both of its signatures. */
  async correct(kind: CorrectionKind, editionId: string) {
    const { editor, writer } = this.people;
    const proposed = await propose(writer, kind, editionId);
    if (!proposed.ok) return proposed;
    const { id: correctionId } = proposed.value;
    return countersignCorrection(editor, { correctionId });
  }
}

export function propose(by: Actor, kind: CorrectionKind, editionId: string) {
  return proposeCorrection(by, { editionId, kind, publicNote, reason: null });
}

export async function pageAt(kind: "claim" | "summary", slug: string) {
  const page = granted(await readPublicPage({ kind, slug }));
  if (page.is !== "page") throw new Error("it moved");
  return page.document.body;
}
