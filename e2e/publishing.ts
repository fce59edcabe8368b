import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";

import { newsrooms } from "@/db/schema";
import { correctionInput } from "@/domain/publishing/correction-input";
import { countersignCorrection } from "@/usecases/publishing/countersign-correction";
import { proposeCorrection } from "@/usecases/publishing/propose-correction";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { type Desk, granted } from "./desk";

/** Gives the newsroom's public site a host of its own. */
export async function giveHost(desk: Desk): Promise<string> {
  const host = `${randomUUID()}.example`;
  await desk.db
    .update(newsrooms)
    .set({ host })
    .where(eq(newsrooms.id, desk.newsroomId));
  return host;
}

/** A claim with both signatures before the public. */
export async function publishedClaim(desk: Desk, words?: string) {
  const checker = await desk.person("checker");
  const editor = await desk.person("editor");
  const proposal = await desk.proposal(checker, words);
  const { verdictId } = proposal;
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const { claimId } = proposal;
  return { ...proposal, ...granted(await publishClaim(editor, { claimId })) };
}

/** Takes back an edition, by two people. */
export async function retractedEdition(desk: Desk, editionId: string) {
  const input = correctionInput.parse({
    editionId,
    kind: "retraction",
    publicNote: "The act was forged.",
    reason: "The archive says so.",
  });
  const proposed = await proposeCorrection(await desk.person("editor"), input);
  const correctionId = granted(proposed).id;
  const second = await desk.person("editor");
  return granted(await countersignCorrection(second, { correctionId }));
}
