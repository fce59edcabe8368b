import type { VerificationReport } from "@/domain/reports/report";
import { type Block, piece, plain, type Section, type Tone } from "./blocks";
import type { Voice } from "./voice";

type Coverage = NonNullable<VerificationReport["coverage"]>;

/** What became of every sentence, and who declared it complete. */
export function coverageSection(
  report: VerificationReport,
  voice: Voice,
): Section[] {
  const { coverage } = report;
  if (!coverage) return [];
  const blocks = [
    ...tally(coverage, voice),
    ...setAside(coverage, report, voice),
    signOffBlock(report, voice),
  ];
  const title = voice.words.headings.coverage;
  return [{ id: "coverage", level: 1, title, blocks }];
}

function tally(coverage: Coverage, { words }: Voice): Block[] {
  const counts = {
    sentences: coverage.sentences,
    claimed: coverage.claimed,
    dispositioned: coverage.dispositioned.length,
    open: coverage.open.length,
  };
  const alt = words.coverage(counts);
  const parts: { share: number; tone: Tone }[] = [
    { share: counts.claimed, tone: "green" },
    { share: counts.dispositioned, tone: "slate" },
    { share: counts.open, tone: "amber" },
  ];
  const drawn = parts.filter(({ share }) => share > 0);
  const sentence: Block = { kind: "paragraph", pieces: plain(alt) };
  return drawn.length > 0
    ? [sentence, { kind: "bar", alt, parts: drawn }]
    : [sentence];
}

function setAside(
  coverage: Coverage,
  { subject }: VerificationReport,
  { words, when }: Voice,
): Block[] {
  if (coverage.dispositioned.length === 0) return [];
  const { label } = words;
  const lang = subject.language;
  return [
    {
      kind: "table",
      caption: words.setAside(coverage.dispositioned.length),
      columns: [
        { label: label.sentence, width: 44 },
        { label: label.disposition, width: 16 },
        { label: label.reason, width: 22 },
        { label: label.by, width: 18 },
      ],
      rows: coverage.dispositioned.map((sentence) => [
        [[piece(sentence.words, { lang, style: "quoted" })]],
        [plain(words.disposition[sentence.disposition])],
        [plain(sentence.reason)],
        [plain(sentence.by), [piece(when(sentence.at), { style: "muted" })]],
      ]),
    },
  ];
}

function signOffBlock({ signOff }: VerificationReport, voice: Voice): Block {
  const { words, when } = voice;
  if (!signOff) return { kind: "warning", pieces: plain(words.noSignOff) };
  const line = `${signOff.by}, ${when(signOff.at)}`;
  const note = signOff.note ? `. ${signOff.note}` : "";
  return {
    kind: "fields",
    fields: [{ name: words.label.signOff, pieces: plain(line + note) }],
  };
}
