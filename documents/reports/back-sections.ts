import type {
  FigureLedgerView,
  VerificationReport,
} from "@/domain/reports/report";
import { type Block, piece, plain, type Section } from "./blocks";
import type { Voice } from "./voice";

/** Figures of each event side by side, with what was found among them. */
export function figuresSection(
  report: VerificationReport,
  voice: Voice,
): Section[] {
  if (report.figures.length === 0) return [];
  const blocks = report.figures.flatMap((ledger) => [
    ledgerTable(ledger, voice),
    ...ledgerMarks(ledger, voice),
  ]);
  const title = voice.words.headings.figures;
  return [{ id: "figures", level: 1, title, blocks }];
}

/** A cell points at what is said below the table by the mark's number. */
function ledgerTable(ledger: FigureLedgerView, { words }: Voice): Block {
  const share = 72 / Math.max(1, ledger.columns.length);
  return {
    kind: "table",
    caption: ledger.title,
    columns: [
      { label: words.label.figure, width: 28 },
      ...ledger.columns.map(({ label }) => ({ label, width: share })),
    ],
    rows: ledger.rows.map(({ label, cells }) => [
      [[piece(label, { style: "strong" })]],
      ...cells.map(({ text, marks }) => {
        const numbers = marks.map((mark) => ` [${mark + 1}]`).join("");
        return [[piece(text || "–"), piece(numbers, { style: "muted" })]];
      }),
    ]),
  };
}

function ledgerMarks({ marks }: FigureLedgerView, { words }: Voice): Block[] {
  if (marks.length === 0) return [];
  const items = marks.map(({ kind, sentence }, i) => [
    piece(`[${i + 1}] ${words.mark[kind]}. `, { style: "strong" as const }),
    piece(sentence),
  ]);
  return [{ kind: "list", items }];
}

/** What is not settled, so that nobody takes silence for a finding. */
export function questionsSection(
  report: VerificationReport,
  { words }: Voice,
): Section {
  const numbers = new Map(report.claims.map(({ id }, i) => [id, i + 1]));
  const items = report.openQuestions.map(({ kind, claimId, words: text }) => {
    const n = claimId === null ? undefined : numbers.get(claimId);
    const lang = kind === "open_sentence" ? report.subject.language : undefined;
    return [
      piece(`${words.question[kind]}. `, { style: "strong" as const }),
      piece(text, { lang, href: n ? `#claim-${n}` : undefined }),
    ];
  });
  const blocks: Block[] = items.length
    ? [{ kind: "list", items }]
    : [{ kind: "paragraph", pieces: plain(words.noQuestions) }];
  return { id: "questions", level: 1, title: words.headings.questions, blocks };
}

/** Every correction with what was said before and what is said now. */
export function correctionsSection(
  report: VerificationReport,
  voice: Voice,
): Section {
  const { words, terms, when } = voice;
  const { label } = words;
  const title = words.headings.corrections;
  const blocks = report.corrections.map((one): Block => {
    const signed = one.countersignedBy
      ? words.countersigned(one.countersignedBy, when(one.countersignedAt))
      : words.notSigned;
    const texts = [
      [label.what, one.what],
      [label.why, terms.correction[one.kind]],
      [label.edition, `${one.fromEdition} → ${one.toEdition}`],
      [label.before, one.before],
      [label.after, one.after],
      [label.reason, one.reason],
      [label.note, one.publicNote],
      [label.by, `${one.by}, ${when(one.at)}. ${signed}`],
    ] as const;
    const fields = texts.flatMap(([name, text]) =>
      text ? [{ name, pieces: plain(text) }] : [],
    );
    return { kind: "fields", fields };
  });
  const none: Block = { kind: "paragraph", pieces: plain(words.noCorrections) };
  return {
    id: "corrections",
    level: 1,
    title,
    blocks: blocks.length ? blocks : [none],
  };
}
