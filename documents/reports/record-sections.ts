import type { VerificationReport } from "@/domain/reports/report";
import { type Block, piece, plain, type Section } from "./blocks";
import type { Voice } from "./voice";

/** The editions that were published, each with the hash of its bytes. */
export function editionsSection(
  { editions }: VerificationReport,
  { words, when }: Voice,
): Section[] {
  if (editions.length === 0) return [];
  const { label } = words;
  const table: Block = {
    kind: "table",
    caption: words.editions(editions.length),
    columns: [
      { label: label.what, width: 40 },
      { label: label.published, width: 24 },
      { label: label.sha256, width: 36 },
    ],
    rows: editions.map((edition) => [
      [plain(edition.title), muted(words.edition(edition.n))],
      [plain(edition.publishedBy), muted(when(edition.publishedAt))],
      [[piece(edition.sha256, { style: "mono" })]],
    ]),
  };
  const title = words.headings.editions;
  return [{ id: "editions", level: 1, title, blocks: [table] }];
}

/** Who put their name to what, and when. */
export function signaturesSection(
  { signatures, claims }: VerificationReport,
  { words, when }: Voice,
): Section[] {
  if (signatures.length === 0) return [];
  const { label } = words;
  const numbers = new Map(claims.map(({ id }, i) => [id, i + 1]));
  const table: Block = {
    kind: "table",
    caption: words.signatures(signatures.length),
    columns: [
      { label: label.act, width: 14 },
      { label: label.what, width: 30 },
      { label: label.by, width: 28 },
      { label: label.countersigned, width: 28 },
    ],
    rows: signatures.map((one) => {
      const n = numbers.get(one.claimId ?? "");
      const href = n ? `#claim-${n}` : undefined;
      // The statement stands with its number in the first table.
      const what = n && one.act === "verdict" ? words.claim(n) : one.what;
      const second = one.countersignedBy
        ? [plain(one.countersignedBy), muted(when(one.countersignedAt))]
        : [plain(words.nobody)];
      return [
        [plain(words.act[one.act])],
        [[piece(what, { href })]],
        [plain(one.by), muted(when(one.at))],
        second,
      ];
    }),
  };
  const title = words.headings.signatures;
  return [{ id: "signatures", level: 1, title, blocks: [table] }];
}

/** Every saved copy once, with the hash that proves it. */
export function copiesSection(
  report: VerificationReport,
  voice: Voice,
): Section[] {
  const rows = copyRows(report, voice);
  if (rows.length === 0) return [];
  const { label, headings, copies } = voice.words;
  const table: Block = {
    kind: "table",
    caption: copies(rows.length),
    columns: [
      { label: label.source, width: 36 },
      { label: label.captured, width: 26 },
      { label: label.sha256, width: 38 },
    ],
    rows,
  };
  return [{ id: "copies", level: 1, title: headings.copies, blocks: [table] }];
}

function copyRows({ claims }: VerificationReport, { words, when }: Voice) {
  const bySha = new Map(
    claims
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ source, snapshot }) =>
        snapshot ? [[snapshot.sha256, { source, snapshot }] as const] : [],
      ),
  );
  return [...bySha.values()].map(({ source, snapshot }) => [
    [[piece(source.title, { lang: source.language ?? undefined })]],
    [
      plain(when(snapshot.capturedAt)),
      muted(`${snapshot.mediaType}, ${words.bytes(snapshot.bytes)}`),
    ],
    [[piece(snapshot.sha256, { style: "mono" as const })]],
  ]);
}

/** The head of the history and how anyone can recompute it. */
export function ledgerSection(
  { ledger }: VerificationReport,
  { words, when }: Voice,
): Section {
  const { label } = words;
  const { head, formula } = ledger;
  const fields = [
    {
      name: label.head,
      pieces: [piece(head.hash, { style: "mono" as const })],
    },
    { name: label.seq, pieces: plain(`${head.seq}, ${when(head.at)}`) },
    { name: label.formula, pieces: [piece(formula, { lang: "en" })] },
  ];
  return {
    id: "ledger",
    level: 1,
    title: words.headings.ledger,
    blocks: [
      { kind: "paragraph", pieces: plain(words.ledgerCheck) },
      { kind: "fields", fields },
    ],
  };
}

function muted(text: string) {
  return [piece(text, { style: "muted" })];
}
