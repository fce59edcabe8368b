import type { ReactNode } from "react";
import { numberInWords } from "@/domain/figures/figure-words";
import type { LedgerHead, RatingView } from "@/domain/publishing/checked-claim";
import type { SignedVerdict } from "@/domain/publishing/public-claim";
import { ATTRIBUTION_LOOK, stampLines } from "@/domain/verdicts/stamp";
import type { Attribution } from "@/domain/verdicts/verdict";
import { dayInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
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
      <Mark mark={rating.mark} /> {rating.label}
    </span>
  );
}

/** The answer to "did they say it?" in a line of text. */
export function Said(props: { attribution: Attribution; language: Language }) {
  const { mark, tone } = ATTRIBUTION_LOOK[props.attribution];
  return (
    <span className={`rating ${tone}`}>
      <Mark mark={mark} />{" "}
      {vocabulary(props.language).attribution[props.attribution]}
    </span>
  );
}

type StampProps = {
  verdict: SignedVerdict;
  edition: number;
  ledgerHead: LedgerHead;
  language: Language;
};

/** The verdict as a stamp: two answers, two signatures, the ledger's hash. */
export function Stamp(props: StampProps) {
  const { verdict, edition, ledgerHead, language } = props;
  const words = claimWords(language);
  const day = (iso: string) => dayInWords(iso, language);
  return (
    <section
      className={`stamp ${verdict.rating.tone}`}
      aria-label={words.verdict}
    >
      <Verdict {...{ verdict, language }} />
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

/** The two answers, a line each: "Said: yes", "So: disputed". */
export function Verdict(props: { verdict: SignedVerdict; language: Language }) {
  return stampLines(props.verdict, props.language).map((line) => (
    <Line key={line.question} {...line}>
      {line.answer}
    </Line>
  ));
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
