/**
 * A source's fields with the parties as the rules want them: a name alone
 * where its kind was not chosen, nothing where it was left empty.
 */
export function withParties(data: FormData): Record<string, unknown> {
  const fields = Object.fromEntries(data);
  return {
    ...fields,
    publisher: partyOf(fields.publisher, fields.publisherKind),
    speaker: partyOf(fields.speaker, fields.speakerKind),
  };
}

function partyOf(name: unknown, kind: unknown) {
  if (typeof name !== "string" || name.trim() === "") return null;
  return { name, ...(kind ? { kind } : {}) };
}
