import PostalMime, { type Email } from "postal-mime";

import type { CapturedArticle } from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { ok, type Result, refuse } from "@/lib/result";

import { withHeadline } from "./page-headline";
import { isoDate } from "./published-at";
import { capturedFrom, capturedText } from "./reading";

export type EmlRefusal = NormaliseRefusal | "corrupt";

/** Forwarded mails nest; deeper than this is no letter. */
const DEEPEST = 20;

/**
 * Reads a mail as an article: all of its text, the subject as headline, the
 * sender as byline, and its date. Attachments are left out: they can be
 * captured by themselves. Refuses as "corrupt" what can't be taken apart.
 */
export async function parseEml(
  bytes: Uint8Array,
): Promise<Result<CapturedArticle, EmlRefusal>> {
  const mail = await taken(bytes);
  if (!mail.ok) return mail;
  const article = await textOf(mail.value);
  if (!article.ok) return article;
  const { from, date, subject } = mail.value;
  return ok({
    ...article.value,
    title: subject?.trim() || null,
    byline: from?.name || from?.address || null,
    publishedAt: isoDate(date ?? ""),
    mediaType: "message/rfc822",
  });
}

/** The HTML part says what is a heading or a quotation, so it goes first. */
async function textOf(
  mail: Email,
): Promise<Result<CapturedArticle, NormaliseRefusal>> {
  const subject = mail.subject?.trim() || null;
  if (!mail.html?.trim()) {
    const text = mail.text ?? "";
    const headed = subject === null || text.trimStart().startsWith(subject);
    return capturedText(headed ? text : `${subject}\n\n${text}`, subject);
  }
  const { readHtml } = await import("./html");
  const reading = readHtml(mail.html, { everything: true });
  const hasHeadline = reading.blocks.some(({ kind }) => kind === "headline");
  const headline = hasHeadline ? null : subject;
  return capturedFrom({
    ...reading,
    blocks: withHeadline(reading.blocks, headline),
  });
}

async function taken(bytes: Uint8Array): Promise<Result<Email, "corrupt">> {
  try {
    return ok(await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST }));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return refuse("corrupt");
  }
}
