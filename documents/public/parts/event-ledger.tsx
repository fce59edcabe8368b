import type { ReactNode } from "react";

import type { ClaimEdition } from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import type { PublicLedger } from "@/domain/publishing/public-ledger";
import { dayInWords } from "@/lib/dates";
import { href, pathOf } from "../paths";
import { linkToQuotation } from "../text-fragment";
import { type ClaimWords, claimWords } from "../words/claim-words";

type Words = ClaimWords["eventLedger"];

/** Most voices that one row names. */
const MOST_VOICES = 3;

/** The event's published figures as a plain table, and what is noticed of them. */
export function EventLedger({ edition }: { edition: ClaimEdition }) {
  const { eventLedger: ledger, publishedAt, publisher } = edition;
  if (!ledger) return null;
  const { language } = publisher;
  const { eventLedger: words } = claimWords(language);
  const said = { ledger, words, publisher };
  return (
    <section>
      <h2>{words.title}</h2>
      <table>
        <caption>
          {words.caption(ledger.title, dayInWords(publishedAt, language))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.counted}</th>
            <th scope="col">{words.said}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>
                <Voices {...said} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ledger.rowsLeftOut > 0 && <p>{words.more(ledger.rowsLeftOut)}</p>}
      <Marks {...{ ledger, words }} />
    </section>
  );
}

/** Who says how many, each pointing at what is said below of the number. */
function Voices(props: {
  ledger: PublicLedger;
  row: PublicLedger["rows"][number];
  words: Words;
  publisher: Publisher;
}) {
  const { ledger, row, words, publisher } = props;
  const said = row.cells.flatMap((cell, i) =>
    cell.text === ""
      ? []
      : [{ ...cell, by: ledger.columns[i]?.label ?? words.unnamed }],
  );
  const shown = said.slice(0, MOST_VOICES);
  return (
    <>
      {shown.map(({ by, text, marks, ...lead }) => (
        <div key={by}>
          <Led to={leadOf(lead, publisher)}>
            <strong>{text}</strong> {by}
          </Led>
          {marks.map((mark) => ` [${mark + 1}]`).join("")}
        </div>
      ))}
      {said.length > shown.length && "…"}
    </>
  );
}

type Cell = PublicLedger["rows"][number]["cells"][number];

/** The page of the claim that says it, or its words in the article. */
function leadOf({ claim, quoted }: Partial<Cell>, publisher: Publisher) {
  if (claim) return href(publisher, pathOf("claim", claim));
  return quoted ? linkToQuotation(quoted) : null;
}

function Led({ to, children }: { to: string | null; children: ReactNode }) {
  return to === null ? children : <a href={to}>{children}</a>;
}

function Marks({ ledger, words }: { ledger: PublicLedger; words: Words }) {
  if (ledger.marks.length === 0) return null;
  return (
    <ul className="plain">
      {ledger.marks.map(({ kind, sentence }, i) => (
        <li key={sentence}>
          {`[${i + 1}] `}
          <strong>{words.mark[kind]}.</strong>
          {` ${sentence}`}
        </li>
      ))}
    </ul>
  );
}
