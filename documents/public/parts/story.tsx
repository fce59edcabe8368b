import type { ReactNode } from "react";

import type { CitedClaim } from "@/domain/publishing/cited-claim";
import type { SummaryEdition } from "@/domain/publishing/edition";
import type { Run, SummaryBlock } from "@/domain/summaries/summary-block";
import { type Passage, passagesOf } from "./cited-runs";
import { Notes } from "./notes";
import { inLanguage } from "./quoted";
import { Mark } from "./stamp";

/** A claim as a passage cites it, with the anchors of passage and note. */
export type Citation = {
  claim: CitedClaim;
  number: number;
  anchor: string;
  /** The first passage of the block that cites the claim has its note. */
  note: string;
};

type BlockProps = { block: SummaryBlock; at: number; edition: SummaryEdition };

/** The text of a summary, each passage's verdicts right after its paragraph. */
export function Story({ edition }: { edition: SummaryEdition }) {
  return (
    <div className="story" {...inLanguage(edition.language)}>
      {stretches(edition.blocks).map(({ from, blocks, isList }) => {
        const items = blocks.map((block, i) => (
          <Block key={from + i} at={from + i} {...{ block, edition }} />
        ));
        return isList ? <ul key={from}>{items}</ul> : items;
      })}
    </div>
  );
}

type Stretch = { from: number; blocks: SummaryBlock[]; isList: boolean };

/** Neighbouring list items are one list; all else stands for itself. */
function stretches(blocks: SummaryBlock[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, block] of blocks.entries()) {
    const isList = block.kind === "list_item";
    const last = found.at(-1);
    if (last?.isList && isList) last.blocks.push(block);
    else found.push({ from: at, blocks: [block], isList });
  }
  return found;
}

function Block({ block, at, edition }: BlockProps) {
  const passages = passagesOf(block.runs);
  const citations = citationsOf(passages, at, edition.claims);
  const { publisher } = edition;
  const words = <Passages {...{ passages, citations }} />;
  const notes = <Notes {...{ citations, publisher }} />;
  if (block.kind === "list_item") {
    return (
      <li className="para">
        {words}
        {notes}
      </li>
    );
  }
  return (
    <div className="para">
      <Wrapped block={block}>{words}</Wrapped>
      {notes}
    </div>
  );
}

function Wrapped(props: { block: SummaryBlock; children: ReactNode }) {
  const { block, children } = props;
  if (block.kind === "quotation") {
    return (
      <blockquote>
        <p>{children}</p>
      </blockquote>
    );
  }
  if (block.kind !== "heading") return <p>{children}</p>;
  return block.level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>;
}

/** One citation for each passage that cites; null for the words between. */
function citationsOf(
  passages: Passage[],
  block: number,
  claims: CitedClaim[],
): (Citation | null)[] {
  const notes = new Map<string, string>();
  return passages.map(({ claimId }, i) => {
    const place = claims.findIndex((claim) => claim.id === claimId);
    const claim = claims[place];
    if (!claim) return null;
    const anchor = `${block + 1}-${i + 1}`;
    const note = notes.get(claim.id) ?? anchor;
    notes.set(claim.id, note);
    return { claim, number: place + 1, anchor, note };
  });
}

type PassagesProps = {
  passages: Passage[];
  citations: (Citation | null)[];
};

function Passages({ passages, citations }: PassagesProps) {
  return passages.map((passage, i) => {
    const citation = citations[i];
    const words = passage.runs.map((run, j) => <Styled key={j} run={run} />);
    if (!citation) return words;
    return (
      <Cited key={citation.anchor} {...{ passage, citation }}>
        {words}
      </Cited>
    );
  });
}

type CitedProps = {
  passage: Passage;
  citation: Citation;
  children: ReactNode;
};

/** The passage leads to its note; where its words lead elsewhere, a sign does. */
function Cited({ passage, citation, children }: CitedProps) {
  const { claim, number, anchor, note } = citation;
  const link = { id: `t${anchor}`, href: `#n${note}` };
  const tone = claim.rating.tone;
  // Reads "[✓ Verified 1]" where there is no style sheet.
  const sign = (
    <>
      <span className="vh"> [</span>
      <Mark mark={claim.rating.mark} />
      <span className="vh"> {claim.rating.label} </span>
      {number}
      <span className="vh">]</span>
    </>
  );
  if (passage.runs.every((run) => run.href === null)) {
    return (
      <a className={`cited ${tone}`} {...link}>
        {children}
        <span className="ref">{sign}</span>
      </a>
    );
  }
  return (
    <span className={`cited ${tone}`}>
      {children}
      <a className="ref" {...link}>
        {sign}
      </a>
    </span>
  );
}

function Styled({ run }: { run: Run }) {
  let words: ReactNode = run.text;
  if (run.italic) words = <em>{words}</em>;
  if (run.bold) words = <strong>{words}</strong>;
  return run.href ? <a href={run.href}>{words}</a> : words;
}
