import { createElement, Fragment, type ReactNode } from "react";

import { textDirection } from "@/lib/text-direction";
import type { Block, Piece, StampLine, Table } from "./blocks";
import { joined } from "./join-pieces";
import { quotationMarks } from "./quotation-marks";
import { hasRightToLeft } from "./right-to-left";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Nodes in a row; written once, they need no keys to be told apart by. */
export function inARow(nodes: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

/** One block of a report's layout as HTML, in a report in `language`. */
export function htmlBlock(block: Block, language: string): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <p>{runs(block.pieces, language)}</p>;
    case "warning":
      return <p className="warning">{runs(block.pieces, language)}</p>;
    case "fields":
      return fields(block, language);
    case "quotation":
      return quotation(block, language);
    case "list":
      return (
        <ul>{inARow(block.items.map((item) => entry(item, language)))}</ul>
      );
    case "stamp":
      return stamp(block);
    case "bar":
      return bar(block);
    case "drawing":
      return drawing(block, language);
    case "table":
      return table(block, language);
  }
}

function runs(pieces: Piece[], language: string): ReactNode {
  return inARow(joined(pieces).map((piece) => run(piece, language)));
}

/** A run of text; `bdi` keeps its direction from its neighbours. */
function run(piece: Piece, language: string): ReactNode {
  const { lang, href, style } = piece;
  const { open, close } = quotationMarks(piece.text, language);
  const text = style === "quoted" ? `${open}${piece.text}${close}` : piece.text;
  const linked = href ? <a href={href}>{text}</a> : text;
  const isolated = (
    <bdi lang={lang} dir={lang && textDirection(lang)}>
      {linked}
    </bdi>
  );
  const body = lang || hasRightToLeft(text) ? isolated : linked;
  if (style === "strong") return <strong>{body}</strong>;
  if (style === "mono") return <code>{body}</code>;
  if (style === "muted") return <span className="muted">{body}</span>;
  return body;
}

function entry(item: Piece[], language: string): ReactNode {
  return <li>{runs(item, language)}</li>;
}

function fields(block: Of<"fields">, language: string): ReactNode {
  return (
    <dl>
      {block.fields.map(({ name, pieces }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{runs(pieces, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function quotation(block: Of<"quotation">, language: string): ReactNode {
  return (
    <figure>
      <blockquote lang={block.lang} dir={textDirection(block.lang)}>
        <p>{runs(block.pieces, language)}</p>
      </blockquote>
      <figcaption>{runs(block.from, language)}</figcaption>
    </figure>
  );
}

function stamp({ lines, foot }: Of<"stamp">): ReactNode {
  return (
    <div className={`stamp ${lines.at(-1)?.tone ?? "plain"}`}>
      {lines.map(stampLine)}
      {foot.map((line) => (
        <p key={line} className="foot">
          {line}
        </p>
      ))}
    </div>
  );
}

function stampLine({ question, mark, answer, tone }: StampLine): ReactNode {
  return (
    <p key={question} className={`answer ${tone}`}>
      <span className="question">{question}</span>{" "}
      <strong>
        <span className="mark" aria-hidden="true">
          {mark}
        </span>{" "}
        {answer}
      </strong>
    </p>
  );
}

/** The sentence above the bar says the same, so the bar is for eyes only. */
function bar({ parts }: Of<"bar">): ReactNode {
  return (
    <div className="bar" aria-hidden="true">
      {parts.map(({ share, tone }) => (
        <span key={tone} className={tone} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}

function drawing(block: Of<"drawing">, language: string): ReactNode {
  return (
    <figure>
      <figcaption>{runs(block.caption, language)}</figcaption>
      <div
        className="drawing"
        role="img"
        aria-label={block.alt}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by documents/, which escapes its texts
        dangerouslySetInnerHTML={{ __html: block.svg }}
      />
    </figure>
  );
}

/** On a narrow screen a row is a card, each cell under its column's name. */
function table(data: Table, language: string): ReactNode {
  return (
    <table>
      <caption className={data.headed ? "unseen" : undefined}>
        {data.caption}
      </caption>
      <thead>
        <tr>
          {data.columns.map(({ label, width }) => (
            <th key={label} scope="col" style={{ width: `${width}%` }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inARow(data.rows.map((row) => tableRow(row, data, language)))}
      </tbody>
    </table>
  );
}

function tableRow(
  row: Piece[][][],
  { columns }: Table,
  language: string,
): ReactNode {
  const cells = row.map((lines, i) => cell(lines, columns[i]?.label, language));
  return <tr>{inARow(cells)}</tr>;
}

function cell(
  lines: Piece[][],
  label: string | undefined,
  language: string,
): ReactNode {
  const paragraph = (line: Piece[]) => <p>{runs(line, language)}</p>;
  return <td data-label={label}>{inARow(lines.map(paragraph))}</td>;
}
