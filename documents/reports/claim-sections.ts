import { type EventKind, sayOrigins } from "@/domain/provenance/say-origins";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import type { ReportClaim } from "@/domain/reports/claim-schema";
import type { Language } from "@/lib/language";
import { type Block, piece, plain, type Section } from "./blocks";
import { figureBlocks, mentionBlocks, searchBlocks } from "./claim-blocks";
import { evidenceBlocks } from "./evidence-blocks";
import { expertBlocks } from "./expert-blocks";
import { answersOf, stamp } from "./stamp";
import type { Voice } from "./voice";

/** An origins graph as SVG, with the words that say all that it shows. */
export type DrawOrigins = (
  origins: OriginsView,
  told: { language: Language; eventKind: EventKind },
) => { svg: string; alt: string };

/** A claim, its number in the report, and how the report speaks and draws. */
export type Told = {
  claim: ReportClaim;
  n: number;
  /** Until when it may not be public, in words. */
  embargoed?: string | undefined;
  voice: Voice;
  draw: DrawOrigins;
};

/** One claim with its whole check, under a heading of its own. */
export function claimSections(told: Told): Section[] {
  const { claim, n, voice } = told;
  const { headings } = voice.words;
  const part = (name: keyof typeof headings, blocks: Block[]): Section[] =>
    blocks.length === 0
      ? []
      : [{ id: `claim-${n}-${name}`, level: 3, title: headings[name], blocks }];
  return [
    {
      id: `claim-${n}`,
      level: 2,
      title: `${n}. ${claim.statement}`,
      lang: claim.language,
      blocks: [stamp(claim.verdict, voice), aboutBlock(told)],
      comment: marginNote(told),
    },
    ...part("rationale", rationaleBlocks(claim)),
    ...part("mentions", mentionBlocks(claim, voice)),
    ...part("evidence", evidenceBlocks(claim, n, voice)),
    ...part("origins", originBlocks(told)),
    ...part("figuresIn", figureBlocks(claim, voice)),
    ...part("searches", searchBlocks(claim, voice)),
    ...part("experts", expertBlocks(claim, voice)),
  ];
}

function aboutBlock({ claim, embargoed, voice }: Told): Block {
  const { words, terms } = voice;
  const { label } = words;
  const { claimant, event, originalWording, verdict } = claim;
  const interest = claimant ? terms.interest[claimant.interest] : "";
  const named = claimant ? `${claimant.name} (${interest})` : words.notGiven;
  const fields = [
    { name: label.claimant, pieces: plain(named) },
    { name: label.claimKind, pieces: plain(terms.claimKind[claim.kind]) },
    {
      name: label.state,
      pieces: plain(
        `${words.state[claim.state]}, ${words.revision(claim.revision)}`,
      ),
    },
  ];
  if (embargoed) {
    const pieces = [piece(embargoed, { style: "strong" })];
    fields.push({ name: label.embargo, pieces });
  }
  if (event) fields.push({ name: label.event, pieces: plain(event.name) });
  if (originalWording) {
    const lang = claim.originalLanguage ?? claim.language;
    const pieces = [piece(originalWording, { lang, style: "quoted" })];
    fields.push({ name: label.original, pieces });
  }
  if (verdict?.overrideReason) {
    const pieces = plain(verdict.overrideReason);
    fields.push({ name: label.override, pieces });
  }
  return { kind: "fields", fields };
}

/** An empty line parts paragraphs in what people write. */
function rationaleBlocks({ verdict, language }: ReportClaim): Block[] {
  const paragraphs = verdict?.rationale.split(/\n\s*\n/) ?? [];
  return paragraphs
    .filter((text) => text.trim() !== "")
    .map((text) => ({
      kind: "paragraph",
      pieces: [piece(text.trim(), { lang: language })],
    }));
}

function originBlocks(told: Told): Block[] {
  const { claim, voice, draw } = told;
  const { terms, language } = voice;
  const drawn = { language, eventKind: eventKindOf(claim) };
  const sides = ["supports", "contradicts"] as const;
  return sides.flatMap((side): Block[] => {
    const origins = claim.origins[side];
    if (origins.count.documents === 0) return [];
    const pieces = [
      piece(terms.stance[side] + voice.words.colon, { style: "muted" }),
      piece(countLine(told, side), { style: "strong" }),
    ];
    return [{ kind: "drawing", caption: pieces, ...draw(origins, drawn) }];
  });
}

/** "2 reports · 1 origin · a party to the fighting". */
function countLine(
  { claim, voice }: Told,
  side: "supports" | "contradicts",
): string {
  const { count } = claim.origins[side];
  return sayOrigins(count, voice.language, eventKindOf(claim));
}

/** What a magazine checker would pencil beside the claim. */
function marginNote(told: Told): string {
  const { claim, n, voice } = told;
  const { words } = voice;
  const answers = answersOf(claim.verdict, voice).map(
    ({ question, mark, answer }) => `${question} ${mark} ${answer}`,
  );
  const signer = claim.verdict?.countersignedBy;
  return [
    words.claim(n),
    ...answers,
    countLine(told, "supports"),
    signer ? `${words.label.signedBy}: ${signer}` : words.notSigned,
  ].join("\n");
}
