import { type ClaimEdition, isRetraction } from "@/domain/publishing/edition";
import { claimWords } from "../words/claim-words";
import { type ChangedWords, ChangedWordsNotice } from "./changed-words";
import { CitedBy, type CitingSummary } from "./cited-by";
import { EventLedger } from "./event-ledger";
import { Evidence } from "./evidence";
import { Figures } from "./figures";
import { FrozenLine } from "./frozen-line";
import { History } from "./history";
import { Mentions } from "./mentions";
import { Origins, OriginsLines } from "./origins";
import { inLanguage, Paragraphs } from "./quoted";
import { Retracted } from "./retracted";
import { SearchNotes } from "./search-notes";
import { Sensitive } from "./sensitive";
import { Stamp } from "./stamp";

type ClaimBodyProps = {
  edition: ClaimEdition;
  citedBy: CitingSummary[];
  changedWords: ChangedWords[];
  frozen: boolean;
};

/** A claim from its statement to its history, the verdict before the scroll. */
export function ClaimBody(props: ClaimBodyProps) {
  const { edition, citedBy, changedWords, frozen } = props;
  const { publisher, slug, history } = edition;
  return (
    <article className="text">
      {frozen && <FrozenLine edition={edition} />}
      <Head edition={edition} changedWords={changedWords} />
      {!isRetraction(edition) && <Check edition={edition} />}
      <CitedBy publisher={publisher} summaries={citedBy} />
      <History {...{ publisher, slug, history }} kind="claim" />
    </article>
  );
}

function Head(props: Pick<ClaimBodyProps, "edition" | "changedWords">) {
  const { edition, changedWords } = props;
  const { claim, ledgerHead, publisher } = edition;
  const { language } = publisher;
  const words = claimWords(language);
  return (
    <div className="claim-head">
      <p className="kicker ui">{words.kicker(claim.claimant?.name ?? null)}</p>
      <h1 {...inLanguage(claim.language)}>{claim.statement}</h1>
      {isRetraction(edition) ? (
        <Retracted edition={edition} />
      ) : (
        <>
          <Stamp
            verdict={claim.verdict}
            edition={edition.n}
            {...{ ledgerHead, language }}
          />
          <div>
            <ChangedWordsNotice changed={changedWords} language={language} />
            <OriginsLines claim={claim} language={language} />
            <Original edition={edition} />
            <Rationale edition={edition} />
          </div>
        </>
      )}
    </div>
  );
}

/** The claim in its own words and language, where it was put into others. */
function Original({
  edition: { claim, publisher },
}: {
  edition: ClaimEdition;
}) {
  const { originalWording, originalLanguage } = claim;
  if (!originalWording || originalWording === claim.statement) return null;
  return (
    <p>
      {claimWords(publisher.language).originally}{" "}
      <q {...inLanguage(originalLanguage ?? claim.language)}>
        {originalWording}
      </q>
    </p>
  );
}

function Rationale({ edition }: { edition: ClaimEdition }) {
  const { rationale, overrideReason } = edition.claim.verdict;
  const words = claimWords(edition.publisher.language);
  return (
    <section>
      <h2>{words.why}</h2>
      <Paragraphs text={rationale} />
      {overrideReason && (
        <div className="note-box">
          <p>
            <strong>{words.overridden}</strong> {overrideReason}
          </p>
        </div>
      )}
    </section>
  );
}

/** Everything the verdict rests on. */
function Check({ edition }: { edition: ClaimEdition }) {
  const { claim, publisher } = edition;
  const { language } = publisher;
  return (
    <>
      <Origins {...{ claim, language }} />
      <Sensitive notice={edition.contentNotice} language={language}>
        <Mentions
          mentions={claim.mentions}
          tone={claim.verdict.rating.tone}
          language={language}
        />
        <Evidence evidence={claim.evidence} language={language} />
      </Sensitive>
      <Figures
        figures={claim.figures}
        wordsLanguage={claim.originalLanguage ?? claim.language}
        language={language}
      />
      <EventLedger edition={edition} />
      <SearchNotes notes={claim.searchNotes} language={language} />
    </>
  );
}
