import type { ReactNode } from "react";

import type { SummaryEdition } from "@/domain/publishing/edition";
import type { SummaryBlock } from "@/domain/summaries/summary-block";
import { citationsOf, passagesOf } from "./citations";
import { Notes } from "./notes";
import { Passages } from "./passages";
import { inLanguage } from "./quoted";

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
