import { correctionOf, type EditionHead } from "@/domain/publishing/edition";

/** What another program can be told of, by the names it is told them under. */
export const WEBHOOK_EVENTS = [
  "claim.published",
  "claim.corrected",
  "claim.retracted",
  "summary.published",
  "summary.corrected",
  "summary.retracted",
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent only when an admin asks for it; every address gets it. */
export const TEST_EVENT = "webhook.test";

/** What an edition's coming out is called. */
export function eventOf(
  edition: EditionHead & { kind: "claim" | "summary" },
): WebhookEvent {
  const correction = correctionOf(edition);
  if (!correction) return `${edition.kind}.published`;
  return correction.kind === "retraction"
    ? `${edition.kind}.retracted`
    : `${edition.kind}.corrected`;
}
