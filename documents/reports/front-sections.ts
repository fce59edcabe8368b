import type { ReportClaim } from "@/domain/reports/claim-schema";
import type { VerificationReport } from "@/domain/reports/report";
import type { ReportSubject } from "@/domain/reports/subject-schema";
import { webAddress } from "@/lib/web-address";
import { type Block, type Piece, piece, plain, type Section } from "./blocks";
import { answersOf } from "./stamp";
import type { Voice } from "./voice";

type Field = { name: string; pieces: Piece[] };

/** What the report is about, for whom and as of when. */
export function subjectSection(
  report: VerificationReport,
  voice: Voice,
): Section {
  const { words, when } = voice;
  const { label } = words;
  const { name, url } = report.newsroom;
  const fields: Field[] = [
    ...subjectFields(report.subject, voice),
    {
      name: label.newsroom,
      pieces: [piece(name, { href: webAddress(url) ?? undefined })],
    },
    { name: label.made, pieces: plain(when(report.madeAt)) },
    { name: label.audience, pieces: plain(words.audience[report.audience]) },
  ];
  return {
    id: "checked",
    level: 1,
    title: words.headings.checked,
    blocks: [{ kind: "fields", fields }],
  };
}

function subjectFields(subject: ReportSubject, voice: Voice): Field[] {
  const { words, when } = voice;
  const { label } = words;
  const lang = subject.language;
  if (subject.kind === "event") {
    const dates = [subject.from, subject.to].filter((day) => day !== null);
    return [
      { name: label.event, pieces: [piece(subject.name, { lang })] },
      field(label.dates, dates.map(when).join(" – "), voice),
      field(label.places, subject.places.join(", "), voice),
    ];
  }
  const title = { name: label.title, pieces: [piece(subject.title, { lang })] };
  if (subject.kind === "summary") {
    return [
      title,
      field(label.authors, subject.authors.join(", "), voice),
      ...editionFields(subject.edition, voice),
    ];
  }
  const { version } = subject;
  return [
    title,
    field(label.outlet, subject.outlet, voice),
    field(label.byline, subject.byline, voice),
    addressField(label.address, subject.url, voice),
    field(label.published, when(subject.publishedAt), voice),
    field(label.language, words.languages[lang] ?? lang, voice),
    field(label.rights, words.rights[subject.rights], voice),
    field(label.version, words.version(version.n), voice),
    field(
      label.captured,
      words.capture(version.capturedHow, when(version.capturedAt)),
      voice,
    ),
    hashField(label.sha256, version.sha256),
  ];
}

type SummaryEdition = Extract<ReportSubject, { kind: "summary" }>["edition"];

function editionFields(edition: SummaryEdition, voice: Voice): Field[] {
  const { label } = voice.words;
  if (!edition) return [field(label.edition, null, voice)];
  return [
    field(label.edition, voice.words.edition(edition.n), voice),
    field(label.published, voice.when(edition.publishedAt), voice),
    addressField(label.address, edition.url, voice),
    hashField(label.sha256, edition.sha256),
  ];
}

function field(name: string, text: string | null, voice: Voice): Field {
  return { name, pieces: plain(text || voice.words.notGiven) };
}

function addressField(name: string, url: string | null, voice: Voice): Field {
  if (!url) return field(name, null, voice);
  return { name, pieces: [piece(url, { href: webAddress(url) ?? undefined })] };
}

function hashField(name: string, hash: string): Field {
  return { name, pieces: [piece(hash, { style: "mono" })] };
}

/** Every claim on a line with both answers: also the way into the report. */
export function glanceSection(
  report: VerificationReport,
  voice: Voice,
): Section {
  const { words } = voice;
  const { label } = words;
  const blocks: Block[] = report.claims.length
    ? [
        {
          kind: "table",
          caption: words.claims(report.claims.length),
          columns: [
            { label: label.number, width: 6 },
            { label: label.claim, width: 48 },
            { label: label.said, width: 14 },
            { label: label.so, width: 16 },
            { label: label.signedBy, width: 16 },
          ],
          rows: report.claims.map((claim, i) => glanceRow(claim, i + 1, voice)),
        },
      ]
    : [{ kind: "paragraph", pieces: plain(words.noClaims) }];
  return { id: "glance", level: 1, title: words.headings.glance, blocks };
}

function glanceRow(claim: ReportClaim, n: number, voice: Voice): Piece[][][] {
  const { words } = voice;
  const answers = answersOf(claim.verdict, voice).map(({ mark, answer }) => [
    plain(`${mark} ${answer}`),
  ]);
  const signer = claim.verdict?.countersignedBy;
  return [
    [plain(String(n))],
    [
      [
        piece(claim.statement, {
          lang: claim.language,
          href: `#claim-${n}`,
          paged: true,
        }),
      ],
    ],
    ...answers,
    [plain(signer ?? words.notSigned)],
  ];
}
