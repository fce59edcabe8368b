import { sayDifference } from "@/domain/claims/wording/say-difference";
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
  return claim.mentions.flatMap((mention): Block[] => [
    quotationOf(mention, voice),
    ...wordedOtherwise(mention, voice),
  ]);
}

function quotationOf(mention: MentionView, voice: Voice): Block {
  return {
    kind: "quotation",
    lang: mention.language,
    pieces: [
      piece(mention.prefix && `…${mention.prefix}`, { style: "muted" }),
      piece(mention.exact, { style: "strong" }),
      piece(trailed(mention.suffix), { style: "muted" }),
    ].filter(({ text }) => text !== ""),
    from: mentionSource(mention, voice),
  };
}

/** What a mention changes in the first one's words, a sentence for each. */
function wordedOtherwise(
  { differences = [] }: MentionView,
  { words, language }: Voice,
): Block[] {
  if (differences.length === 0) return [];
  const said = differences.map((each) => sayDifference(each, language));
  return [
    { kind: "paragraph", pieces: plain(words.wordedOtherwise) },
    { kind: "list", items: [...new Set(said)].map(plain) },
  ];
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
export function figureBlocks(claim: ReportClaim, voice: Voice): Block[] {
  if (claim.figures.length === 0) return [];
  const items = claim.figures.map((figure) => figureItem(figure, voice));
  return [{ kind: "list", items }];
}

function figureItem(figure: FigureView, voice: Voice): Piece[] {
  const { derived, formula, exactWords, statedBy } = figure;
  const sum = derived && formula ? ` = ${formula}` : "";
  const told = [placeAndTime(figure, voice), statedBy].filter(Boolean);
  return [
    piece(voice.figure(figure) + sum, { style: "strong" }),
    piece(voice.words.colon),
    piece(exactWords, { style: "quoted" }),
    piece(told.length > 0 ? ` (${told.join("; ")})` : "", { style: "muted" }),
  ].filter(({ text }) => text !== "");
}

function placeAndTime(figure: FigureView, { when }: Voice): string {
  const times = [figure.timeFrom, figure.timeTo].filter((at) => at !== null);
  const spans = [...new Set(times.map(when))].join(" – ");
  return [figure.place, spans].filter(Boolean).join(", ");
}

/** Where people looked and found nothing, and whom they asked. */
export function searchBlocks(
  claim: ReportClaim,
  { words, when }: Voice,
): Block[] {
  if (claim.searchNotes.length === 0) return [];
  const items = claim.searchNotes.map((note) => [
    piece(words.searchKind[note.kind] + words.colon, { style: "muted" }),
    piece(note.where, { style: "strong" }),
    piece(`. ${sentence(note.how)} ${sentence(note.outcome)} `),
    piece(`(${note.by}, ${when(note.at)})`, { style: "muted" }),
  ]);
  return [{ kind: "list", items }];
}

/** What a person noted, with a full stop where they put none. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
