/**
 * The bytes of a body, read as they come and no further than `most`; undefined
 * where there are more. What a sender says of its length is not relied on.
 */
export async function limitedBody(
  { body }: Pick<Request, "body">,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > most) return undefined;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces, size));
}

/** The same as text in UTF-8. */
export async function limitedText(
  request: Pick<Request, "body">,
  most: number,
): Promise<string | undefined> {
  const bytes = await limitedBody(request, most);
  return bytes && new TextDecoder().decode(bytes);
}
