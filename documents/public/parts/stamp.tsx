import type { ReactNode } from "react";

import type { LedgerHead, RatingView } from "@/domain/publishing/checked-claim";
import type { InterfaceLanguage } from "@/domain/publishing/newsroom-view";
import type { SignedVerdict } from "@/domain/publishing/public-claim";
import { ATTRIBUTION_LOOK, inSentence } from "@/domain/verdicts/stamp";
import type { Attribution } from "@/domain/verdicts/verdict";
import { dayInWords } from "../../words/dates";
import { numberInWords } from "../../words/figures";
import { vocabulary } from "../../words/vocabulary";
import { claimWords } from "../words/claim-words";

type Tone = RatingView["tone"];

/** A sign for eyes only: the word beside it says the same. */
export function Mark({ mark }: { mark: string }) {
  return (
    <span className="mark" aria-hidden="true">
      {mark}
    </span>
  );
}

/** A rating in a line of text: colour, mark and word. */
export function Rating({ rating }: { rating: RatingView }) {
  return (
    <span className={`rating ${rating.tone}`}>
      <Mark mark={rating.mark} />
      {rating.label}
    </span>
  );
}

/** The answer to "did they say it?" in a line of text. */
export function Said(props: {
  attribution: Attribution;
  language: InterfaceLanguage;
}) {
  const { mark, tone } = ATTRIBUTION_LOOK[props.attribution];
  return (
    <span className={`rating ${tone}`}>
      <Mark mark={mark} />
      {vocabulary(props.language).attribution[props.attribution]}
    </span>
  );
}

type StampProps = {
  verdict: SignedVerdict;
  edition: number;
  ledgerHead: LedgerHead;
  language: InterfaceLanguage;
};

/** The verdict as a stamp: two answers, two signatures, the ledger's hash. */
export function Stamp(props: StampProps) {
  const { verdict, edition, ledgerHead, language } = props;
  const words = claimWords(language);
  const { mark, tone } = ATTRIBUTION_LOOK[verdict.attribution];
  const day = (iso: string) => dayInWords(iso, language);
  return (
    <section
      className={`stamp ${verdict.rating.tone}`}
      aria-label={words.verdict}
    >
      <Line tone={tone} question={words.said} mark={mark}>
        {vocabulary(language).attribution[verdict.attribution]}
      </Line>
      <Line
        tone={verdict.rating.tone}
        question={words.so}
        mark={verdict.rating.mark}
      >
        {inSentence(verdict.rating.label)}
      </Line>
      <p className="meta">
        {words.proposed(verdict.proposedBy, day(verdict.proposedAt))}{" "}
        {words.countersigned(
          verdict.countersignedBy,
          day(verdict.countersignedAt),
        )}
      </p>
      <p className="meta">
        {words.edition(edition)} ·{" "}
        {words.ledgerEntry(numberInWords(ledgerHead.seq, language))}{" "}
        <span className="mono">{ledgerHead.hash}</span>
      </p>
    </section>
  );
}

type LineProps = {
  tone: Tone;
  question: string;
  mark: string;
  children: ReactNode;
};

function Line({ tone, question, mark, children }: LineProps) {
  return (
    <p className={`line ${tone}`}>
      <span className="q">{question}</span> <span>{children}</span>{" "}
      <Mark mark={mark} />
    </p>
  );
}
