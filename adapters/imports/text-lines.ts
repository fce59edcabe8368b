import { parsedJson } from "@/lib/json";
import { type Entry, LIMITS } from "./entry";

type Line = { number: number; text: string; isWhole: boolean };

/** Reads JSON lines: each line a record, a broken one only itself. */
export async function* lineEntries(
  text: AsyncIterable<string>,
): AsyncGenerator<Entry> {
  for await (const line of linesOf(text)) {
    if (line.text.trim() === "" && line.isWhole) continue;
    const place = `line ${line.number}`;
    if (!line.isWhole) {
      yield { place, problem: "too-large" };
      continue;
    }
    const value = parsedJson(line.text);
    yield value === undefined
      ? { place, problem: "broken-json" }
      : { place, value };
  }
}

/** The lines of a text; of one past the limit of a record, only that it is. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 1;
  let held = "";
  let isWhole = true;
  for await (const chunk of text) {
    let from = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; ) {
      yield* lineOf(held + chunk.slice(from, end));
      from = end + 1;
      end = chunk.indexOf("\n", from);
    }
    held += chunk.slice(from);
    if (held.length > LIMITS.record) {
      held = "";
      isWhole = false;
    }
  }
  yield* lineOf(held);

  function* lineOf(text: string): Generator<Line> {
    const fits = isWhole && text.length <= LIMITS.record;
    yield { number, text: fits ? text : "", isWhole: fits };
    number += 1;
    held = "";
    isWhole = true;
  }
}
