import type {
  FigureView,
  MentionView,
} from "@/domain/publishing/checked-claim";
import type { ReportClaim } from "@/domain/reports/claim-schema";
import { webAddress } from "@/lib/web-address";
import { type Block, type Piece, piece, plain } from "./blocks";
import type { Voice } from "./voice";

/** Each passage that makes the claim, in its nearest context. */
export function mentionBlocks(claim: ReportClaim, voice: Voice): Block[] {
  if (claim.mentions.length === 0) {
    return [{ kind: "paragraph", pieces: plain(voice.words.noMentions) }];
  }
  return claim.mentions.map((mention) => ({
    kind: "quotation",
    lang: mention.language,
    pieces: [
      piece(mention.prefix && `…${mention.prefix}`, { style: "muted" }),
      piece(mention.exact, { style: "strong" }),
      piece(trailed(mention.suffix), { style: "muted" }),
    ].filter(({ text }) => text !== ""),
    from: mentionSource(mention, voice),
  }));
}

/** A sentence that ends where the context ends needs no dots after it. */
function trailed(suffix: string): string {
  return suffix === "" || /[.!?。؟]$/u.test(suffix) ? suffix : `${suffix}…`;
}

function mentionSource(mention: MentionView, { words, when }: Voice): Piece[] {
  const { outlet, articleTitle, language, url, publishedAt } = mention;
  const place = `${mention.start}–${mention.end}`;
  return [
    piece(`${outlet}, `),
    piece(articleTitle, { lang: language, href: webAddress(url) ?? undefined }),
    piece(publishedAt ? `, ${when(publishedAt)}` : ""),
    piece(`, ${words.version(mention.versionN)}, ${words.characters(place)}`),
  ].filter(({ text }) => text !== "");
}

/** The claim's figures as data, each with the words it was taken from. */
export function figureBlocks(
  claim: ReportClaim,
  n: number,
  voice: Voice,
): Block[] {
  if (claim.figures.length === 0) return [];
  const { words } = voice;
  const { label } = words;
  return [
    {
      kind: "table",
      caption: words.figuresOf(n),
      columns: [
        { label: label.figure, width: 30 },
        { label: label.wording, width: 28 },
        { label: label.where, width: 22 },
        { label: label.statedBy, width: 20 },
      ],
      rows: claim.figures.map((figure) => [
        [plain(voice.figure(figure)), ...formula(figure)],
        [[piece(figure.exactWords, { style: "quoted" })]],
        [plain(placeAndTime(figure, voice))],
        [plain(figure.statedBy ?? words.notGiven)],
      ]),
    },
  ];
}

function formula({ derived, formula: sum }: FigureView): Piece[][] {
  return derived && sum ? [[piece(`= ${sum}`, { style: "muted" })]] : [];
}

function placeAndTime(figure: FigureView, { words, when }: Voice): string {
  const times = [figure.timeFrom, figure.timeTo].filter((at) => at !== null);
  const spans = [...new Set(times.map(when))].join(" – ");
  const known = [figure.place, spans].filter(Boolean);
  return known.join(", ") || words.notGiven;
}

/** Where people looked and found nothing, and whom they asked. */
export function searchBlocks(
  claim: ReportClaim,
  n: number,
  { words, when }: Voice,
): Block[] {
  if (claim.searchNotes.length === 0) return [];
  const { label } = words;
  return [
    {
      kind: "table",
      caption: words.searchesFor(n),
      columns: [
        { label: label.where, width: 26 },
        { label: label.how, width: 28 },
        { label: label.outcome, width: 28 },
        { label: label.by, width: 18 },
      ],
      rows: claim.searchNotes.map((note) => [
        [
          plain(note.where),
          [piece(words.searchKind[note.kind], { style: "muted" })],
        ],
        [plain(note.how)],
        [plain(note.outcome)],
        [plain(note.by), [piece(when(note.at), { style: "muted" })]],
      ]),
    },
  ];
}
