import type {
  ReportClaim,
  ReportEvidence,
} from "@/domain/reports/claim-schema";
import { webAddress } from "@/lib/web-address";
import { type Block, type Piece, piece, plain } from "./blocks";
import type { Voice } from "./voice";

/** Evidence as a table: who says so, in what words, and what that is worth. */
export function evidenceBlocks(
  claim: ReportClaim,
  n: number,
  voice: Voice,
): Block[] {
  const { words } = voice;
  const { label } = words;
  if (claim.evidence.length === 0) {
    return [{ kind: "paragraph", pieces: plain(words.noEvidence) }];
  }
  return [
    {
      kind: "table",
      caption: words.evidenceOn(n),
      headed: true,
      columns: [
        { label: label.source, width: 32 },
        { label: label.excerpt, width: 44 },
        { label: label.grade, width: 24 },
      ],
      rows: claim.evidence.map((evidence) => [
        sourceCell(evidence.source, voice),
        excerptCell(evidence, voice),
        gradeCell(evidence, voice),
      ]),
    },
  ];
}

const muted = { style: "muted" } as const;

function sourceCell(
  source: ReportEvidence["source"],
  { terms, when }: Voice,
): Piece[][] {
  const { title, url, language, publisher, publishedAt } = source;
  const name = piece(title, {
    lang: language ?? undefined,
    href: webAddress(url) ?? undefined,
    style: "strong",
  });
  const about = [
    terms.sourceType[source.type],
    publisher?.name,
    source.author,
    publishedAt && when(publishedAt),
  ].flatMap((part, i) => [
    piece(part && i > 0 ? ", " : "", muted),
    piece(part || "", muted),
  ]);
  const interest = publisher && terms.interest[publisher.interest];
  return [
    [name],
    about.filter(({ text }) => text !== ""),
    ...(interest ? [plain(interest)] : []),
  ];
}

function excerptCell(evidence: ReportEvidence, voice: Voice): Piece[][] {
  const { source, excerpt, locator, note, snapshot, digest } = evidence;
  const lang = source.language ?? undefined;
  return [
    ...(excerpt ? [[piece(excerpt, { lang, style: "quoted" })]] : []),
    ...(digest ? withheld(digest, voice) : []),
    ...(locator ? [[piece(locator, muted)]] : []),
    ...(note ? [plain(note)] : []),
    ...(snapshot ? [savedCopy(snapshot.sha256, voice)] : []),
  ];
}

/** What stands for evidence that only the desk may read. */
function withheld(digest: string, { words }: Voice): Piece[][] {
  return [[piece(words.redacted, muted)], [piece(digest, { style: "mono" })]];
}

function savedCopy(hash: string, { words }: Voice): Piece[] {
  return [
    piece(`${words.savedCopy} `, muted),
    piece(hash.slice(0, 12), { style: "mono", href: "#copies" }),
  ];
}

function gradeCell(evidence: ReportEvidence, { terms }: Voice): Piece[][] {
  const { reliability } = evidence.source;
  const { credibility } = evidence;
  const meaning = `${terms.reliability[reliability]}; ${terms.credibility[credibility]}`;
  return [
    [piece(terms.stance[evidence.stance], { style: "strong" })],
    [
      piece(`${reliability}${credibility} `, { style: "strong" }),
      piece(meaning, muted),
    ],
  ];
}
