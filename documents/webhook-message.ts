import { correctionOf, type Edition } from "@/domain/publishing/edition";
import type { WebhookBody } from "@/domain/webhooks/webhook-body";
import { eventOf } from "@/domain/webhooks/webhook-event";
import { canonicalJson } from "@/lib/canonical-json";
import { address, editionPath, pathOf } from "./public/paths";

/** What stands in an edition's message besides what the edition says. */
type Of = { edition: Edition; subjectId: string; sha256: string };

/**
 * The message that an edition came out, as it is sent to every address: what
 * it is and where it stands. The check itself is read from there, so that a
 * message that comes late carries no reasons that were taken back meanwhile.
 */
export function webhookMessage({ edition, subjectId, sha256 }: Of): string {
  const { publisher, kind, slug, n, publishedAt } = edition;
  const correction = correctionOf(edition);
  const isClaim = kind === "claim";
  const rating = isClaim ? edition.claim.verdict.rating : null;
  const body: WebhookBody = {
    type: eventOf(edition),
    timestamp: publishedAt,
    data: {
      kind,
      id: subjectId,
      slug,
      title: isClaim ? edition.claim.statement : edition.title,
      language: isClaim ? edition.claim.language : edition.language,
      url: address(publisher, pathOf(kind, slug)),
      api_url: address(
        publisher,
        `/api/v1/${isClaim ? "claims" : "summaries"}/${slug}`,
      ),
      ...(rating && { rating: { key: rating.key, label: rating.label } }),
      edition: {
        n,
        sha256,
        url: address(publisher, editionPath(kind, slug, n)),
        published_at: publishedAt,
      },
      correction: correction && {
        kind: correction.kind,
        note: correction.note,
      },
    },
  };
  return canonicalJson(body);
}

/** The message that an admin has sent to see whether it arrives. */
export function webhookTestMessage(at: Date): string {
  return canonicalJson({
    type: "webhook.test",
    timestamp: at.toISOString(),
    data: { note: "Sent from the desk to see whether it arrives." },
  });
}
