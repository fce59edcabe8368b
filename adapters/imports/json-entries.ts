import { getManyValues, isMany, none } from "stream-chain/core";
import { jsonParser } from "stream-json/core/parser.js";

import { BrokenFile, type Entry, LIMITS } from "./entry";
import { type Token, ValueBuilder } from "./value-builder";

/** Where feeds, graphs and lists keep what they are made of. */
const LISTS = new Set(["dataFeedElement", "@graph", "itemListElement"]);

/** Nothing is nested like this in earnest; the parser remembers each level. */
const DEEPEST = 10_000;

/** An object that may be a feed around records, or a record itself. */
type Envelope = {
  place: string;
  fields: [string, unknown][];
  key: string;
  size: number;
  problem: Extract<Entry, { problem: unknown }>["problem"] | undefined;
  /** Its list was read record by record, so it is none itself. */
  isFeed: boolean;
};

/** Reads a JSON text record by record, whatever its length. */
export async function* jsonEntries(
  text: AsyncIterable<string>,
): AsyncGenerator<Entry> {
  const walk = new Walk();
  const next = jsonParser({ packValues: false, jsonStreaming: true });
  const tokensOf = (chunk: string | typeof none): Token[] => {
    try {
      const made = next(chunk as string);
      return isMany(made) ? getManyValues(made) : [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new BrokenFile("file-breaks-off", `${walk.place()} ${why}`.trim());
    }
  };
  for await (const chunk of text) {
    // No piece holds the end of one record and a fault in the next.
    for (const piece of piecesOf(chunk)) yield* walk.take(tokensOf(piece));
  }
  yield* walk.take(tokensOf(none));
}

/** A text cut after each closing brace. */
function* piecesOf(text: string): Generator<string> {
  let from = 0;
  for (let at = text.indexOf("}"); at >= 0; at = text.indexOf("}", from)) {
    yield text.slice(from, at + 1);
    from = at + 1;
  }
  if (from < text.length) yield text.slice(from);
}

/** Follows the tokens of a text down to its records. */
class Walk {
  private depth = 0;
  private top = 0;
  private rootIndex: number | undefined;
  private envelope: Envelope | undefined;
  private list: { name: string; index: number } | undefined;
  private inHand: ValueBuilder | undefined;

  /** Where in the text it is now. */
  place(): string {
    if (this.list && this.envelope) {
      const { name, index } = this.list;
      return `${this.envelope.place}${this.envelope.place && "."}${name}[${index}]`;
    }
    if (this.rootIndex !== undefined) return `[${this.rootIndex}]`;
    return this.top > 0 ? `value ${this.top + 1}` : "";
  }

  /** Takes the next tokens; gives the records that they complete. */
  *take(tokens: Token[]): Generator<Entry> {
    for (const token of tokens) {
      this.guard(token);
      const entry = this.inHand ? this.build(token) : this.step(token);
      if (entry) yield entry;
    }
  }

  private guard({ name }: Token): void {
    if (name === "startObject" || name === "startArray") this.depth += 1;
    if (name === "endObject" || name === "endArray") this.depth -= 1;
    if (this.depth > DEEPEST) {
      throw new BrokenFile(
        "file-breaks-off",
        `${this.place()}: nested too deep`,
      );
    }
  }

  /** A token outside of any record. */
  private step(token: Token): Entry | undefined {
    if (this.list) return this.inList(token);
    if (this.envelope) return this.inEnvelope(token);
    if (token.name === "endArray") {
      this.rootIndex = undefined;
      this.top += 1;
      return undefined;
    }
    if (token.name === "startArray" && this.rootIndex === undefined) {
      this.rootIndex = 0;
      return undefined;
    }
    if (token.name === "startObject") {
      this.envelope = newEnvelope(this.place());
      return undefined;
    }
    return this.begin(token);
  }

  private inList(token: Token): Entry | undefined {
    if (token.name !== "endArray") return this.begin(token);
    this.list = undefined;
    return undefined;
  }

  private inEnvelope(token: Token): Entry | undefined {
    const envelope = this.envelope as Envelope;
    switch (token.name) {
      case "startKey":
        envelope.key = "";
        return undefined;
      case "stringChunk":
        // Between the values of an envelope, text is a key's.
        envelope.key = (envelope.key + token.value).slice(0, 1000);
        return undefined;
      case "endKey":
        return undefined;
      case "endObject":
        return this.closeEnvelope(envelope);
      case "startArray":
        if (!LISTS.has(envelope.key)) return this.begin(token);
        envelope.isFeed = true;
        this.list = { name: envelope.key, index: 0 };
        return undefined;
      default:
        return this.begin(token);
    }
  }

  private closeEnvelope(envelope: Envelope): Entry | undefined {
    this.envelope = undefined;
    const { place, problem, fields, isFeed } = envelope;
    this.passOne();
    if (isFeed) return undefined;
    if (problem) return { place, problem };
    return { place, value: Object.fromEntries(fields) };
  }

  private begin(token: Token): Entry | undefined {
    this.inHand = new ValueBuilder();
    return this.build(token);
  }

  private build(token: Token): Entry | undefined {
    const builder = this.inHand;
    if (!builder?.add(token)) return undefined;
    this.inHand = undefined;
    return this.list || !this.envelope
      ? this.finish(builder)
      : this.keep(this.envelope, builder);
  }

  /** A record of a list, or a value that stands in no object. */
  private finish(builder: ValueBuilder): Entry {
    const place = this.place();
    const name = this.list?.name;
    if (this.list) this.list.index += 1;
    else this.passOne();
    const { problem, value } = builder;
    const isPart = name === "@graph";
    return problem ? { place, problem, isPart } : { place, value, isPart };
  }

  /** A field of an object that may be a record. */
  private keep(envelope: Envelope, builder: ValueBuilder): undefined {
    envelope.size += builder.size + envelope.key.length;
    envelope.problem ??= builder.problem;
    if (envelope.size > LIMITS.record) envelope.problem ??= "too-large";
    if (envelope.problem) envelope.fields.length = 0;
    else envelope.fields.push([envelope.key, builder.value]);
  }

  private passOne(): void {
    if (this.rootIndex === undefined) this.top += 1;
    else this.rootIndex += 1;
  }
}

function newEnvelope(place: string): Envelope {
  const state = { key: "", size: 0, problem: undefined, isFeed: false };
  return { place, fields: [], ...state };
}
