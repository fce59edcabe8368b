import type { ReportClaim } from "@/domain/reports/claim-schema";
import type { ReportExpert } from "@/domain/reports/expert-schema";
import { type Block, plain } from "./blocks";
import type { Voice } from "./voice";

/** Who was asked by a link, with question, answer and ties to the matter. */
export function expertBlocks(claim: ReportClaim, voice: Voice): Block[] {
  const experts = claim.experts ?? [];
  return experts.map((expert) => ({
    kind: "fields",
    fields: expertFields(expert, voice),
  }));
}

function expertFields(expert: ReportExpert, { words, when }: Voice) {
  const { label } = words;
  const { name, field, question, askedBy, askedAt } = expert;
  const { answer, answeredAt, conflict } = expert;
  const texts = [
    [label.asked, [name ?? words.notNamed, field].join(", ")],
    [label.by, `${askedBy}, ${when(askedAt)}`],
    [label.question, question],
    [label.answer, answerOf(expert, { answer, words })],
    [label.answered, answeredAt && when(answeredAt)],
    [label.ties, conflict],
  ] as const;
  return texts.flatMap(([name, text]) =>
    text ? [{ name, pieces: plain(text) }] : [],
  );
}

function answerOf(
  { digest, answeredAt, mayQuote }: ReportExpert,
  { answer, words }: { answer: string | null } & Pick<Voice, "words">,
): string {
  if (answer !== null) {
    return mayQuote ? answer : `${answer} (${words.notQuoted})`;
  }
  if (!answeredAt) return words.noAnswer;
  return digest ? `${words.notQuoted} (SHA-256 ${digest})` : words.notQuoted;
}
