import { dayInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { claimWords } from "../words/claim-words";
import { inLanguage } from "./quoted";

/** A newer capture whose words under the claim are not those checked. */
export type ChangedWords = {
  articleTitle: string;
  language: string;
  /** Numbers of the version that was checked and of the newer one. */
  before: number;
  now: number;
  /** ISO 8601. */
  capturedAt: string;
};

type Props = { changed: ChangedWords[]; language: Language };

/** That the article no longer has the words the verdict was given for. */
export function ChangedWordsNotice({ changed, language }: Props) {
  if (changed.length === 0) return null;
  const words = claimWords(language);
  return (
    <section className="note-box" aria-label={words.changedSince}>
      <p>
        <strong>{words.changedSince}</strong>
      </p>
      {changed.map((one) => (
        <p key={`${one.articleTitle} ${one.before} ${one.now}`}>
          <cite {...inLanguage(one.language)}>{one.articleTitle}</cite>.{" "}
          {words.captureDiffers(
            one.now,
            dayInWords(one.capturedAt, language),
            one.before,
          )}
        </p>
      ))}
    </section>
  );
}
