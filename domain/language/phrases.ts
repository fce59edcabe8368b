import { type Token, tokenise } from "./token";

type Node<Value> = { next: Map<string, Node<Value>>; value?: Value };

/** A phrase found among tokens: what it means and how many tokens it takes. */
export type PhraseFound<Value> = { value: Value; length: number };

/** A list of phrases that can be looked up where they begin or end. */
export type Phrases<Value> = {
  /** The longest phrase that begins at token `at`. */
  startingAt: (tokens: Token[], at: number) => PhraseFound<Value> | null;
  /** The longest phrase whose last token is the one before `at`. */
  endingBefore: (tokens: Token[], at: number) => PhraseFound<Value> | null;
};

/**
 * Indexes phrases by their tokens, so that a look-up costs the length of the
 * phrase, however long the list is.
 */
export function indexPhrases<Value>(
  entries: Iterable<readonly [string, Value]>,
): Phrases<Value> {
  const forwards: Node<Value> = { next: new Map() };
  const backwards: Node<Value> = { next: new Map() };
  for (const [phrase, value] of entries) {
    const keys = tokenise(phrase).map(({ key }) => key);
    insert(forwards, keys, value);
    insert(backwards, keys.toReversed(), value);
  }
  return {
    startingAt: (tokens, at) => longest(forwards, (i) => tokens[at + i]),
    endingBefore: (tokens, at) => longest(backwards, (i) => tokens[at - 1 - i]),
  };
}

/** Phrases that all mean the same kind of thing: each stands for itself. */
export function indexWords(words: readonly string[]): Phrases<string> {
  return indexPhrases(words.map((word) => [word, word] as const));
}

function insert<Value>(root: Node<Value>, keys: string[], value: Value): void {
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  node.value = value;
}

function longest<Value>(
  root: Node<Value>,
  tokenAt: (i: number) => Token | undefined,
): PhraseFound<Value> | null {
  let node: Node<Value> | undefined = root;
  let found: PhraseFound<Value> | null = null;
  for (let i = 0; node; i += 1) {
    if (node.value !== undefined) found = { value: node.value, length: i };
    const token = tokenAt(i);
    node = token && node.next.get(token.key);
  }
  return found;
}
