import type { ReactNode } from "react";

import type { Run } from "@/domain/summaries/summary-block";
import type { Citation, Passage } from "./citations";
import { Mark } from "./stamp";

type PassagesProps = {
  passages: Passage[];
  citations: (Citation | null)[];
};

/** A block's words, each cited passage leading to its verdict. */
export function Passages({ passages, citations }: PassagesProps) {
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
