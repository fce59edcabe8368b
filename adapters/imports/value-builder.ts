import type { parser } from "stream-json/core/parser.js";

import type { RecordReason } from "@/domain/imports/refusal";
import { LIMITS } from "./entry";

export type Token = parser.Token;

type Open = { list?: unknown[]; fields?: [string, unknown][]; key: string };

/**
 * Puts one JSON value together from its tokens. Past the limits of a record it
 * drops what it has and only finds the value's end.
 */
export class ValueBuilder {
  problem: RecordReason | undefined;
  value: unknown;
  size = 0;
  private readonly open: Open[] = [];
  private depth = 0;
  private text = "";

  /** Takes the next token; true once the value is whole. */
  add(token: Token): boolean {
    switch (token.name) {
      case "startObject":
        return this.begin({ fields: [], key: "" });
      case "startArray":
        return this.begin({ list: [], key: "" });
      case "endObject":
      case "endArray":
        return this.end();
      case "startKey":
      case "startString":
      case "startNumber":
        this.text = "";
        return false;
      case "stringChunk":
      case "numberChunk":
        return this.read(token.value);
      case "endKey":
        this.setKey();
        return false;
      case "endString":
        return this.put(this.text);
      case "endNumber":
        return this.put(Number(this.text));
      case "nullValue":
      case "trueValue":
      case "falseValue":
        return this.put(token.value);
      default:
        return false;
    }
  }

  private begin(open: Open): boolean {
    this.depth += 1;
    this.size += 2;
    if (this.depth > LIMITS.depth) this.drop("too-deep");
    if (!this.problem) this.open.push(open);
    return false;
  }

  private end(): boolean {
    this.depth -= 1;
    const { list, fields } = this.open.pop() ?? {};
    // A key such as __proto__ becomes a property like any other.
    return this.put(list ?? Object.fromEntries(fields ?? []));
  }

  private read(chunk: string): boolean {
    this.size += chunk.length;
    if (this.size > LIMITS.record) this.drop("too-large");
    if (!this.problem) this.text += chunk;
    return false;
  }

  private setKey(): void {
    const top = this.open.at(-1);
    if (top) top.key = this.text;
  }

  private put(value: unknown): boolean {
    this.size += 2;
    if (this.size > LIMITS.record) this.drop("too-large");
    if (this.depth === 0) {
      this.value = this.problem ? undefined : value;
      return true;
    }
    const top = this.open.at(-1);
    top?.list?.push(value);
    top?.fields?.push([top.key, value]);
    return false;
  }

  private drop(problem: RecordReason): void {
    this.problem ??= problem;
    this.open.length = 0;
    this.text = "";
  }
}
