/** A header's name and value, spelled as it was sent. */
export type HeaderLine = [name: string, value: string];

/**
 * One request and its answer, as they went over the wire: what a saved copy of
 * a page can prove. Each redirect on the way is an exchange of its own.
 */
export type Exchange = {
  url: string;
  /** When it was asked for. */
  at: Date;
  request: { method: "GET"; headers: HeaderLine[] };
  response: {
    status: number;
    statusText: string;
    headers: HeaderLine[];
    /** As received: still packed if it came packed, but in one piece. */
    body: Uint8Array;
    /** False if only its beginning was read. */
    whole: boolean;
  };
};

/** The first value of a header, whatever the case of its name; "" if none. */
export function headerOf(headers: HeaderLine[], name: string): string {
  const found = headers.find(([each]) => each.toLowerCase() === name);
  return found?.[1] ?? "";
}
