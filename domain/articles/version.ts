/**
 * What a stretch of an article is. `furniture` is what a page wraps around an
 * article (menus, "Read also", comment links): kept and shown, never checked.
 */
export const BLOCK_KINDS = [
  "headline",
  "standfirst",
  "byline",
  "heading",
  "paragraph",
  "quotation",
  "list_item",
  "caption",
  "furniture",
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of a version's text, in code points, end excluded. */
export type Span = { start: number; end: number };

export type Block = Span & { kind: BlockKind };

/** A sentence outside furniture; `index` counts from 0 in reading order. */
export type Sentence = Span & { index: number };

/** What a version fixes for ever: NFC text, its blocks and its sentences. */
export type VersionText = {
  text: string;
  blocks: Block[];
  sentences: Sentence[];
};

/** How the words of a version came in. */
export const CAPTURE_METHODS = [
  "paste",
  "html",
  "url",
  "file",
  "api",
  "bookmarklet",
] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

export const RIGHTS = ["third_party", "own", "public_domain"] as const;
export type Rights = (typeof RIGHTS)[number];

/** Why a sentence needs no claim; every one of them is given with a reason. */
export const DISPOSITIONS = [
  "not_checkable",
  "opinion",
  "background",
  "out_of_scope",
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
