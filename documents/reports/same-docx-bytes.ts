import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest time a zip can write; every entry carries it. */
const NO_TIME = new Date(1980, 0, 1);

/** Relationship ids that the library draws at random. */
const RANDOM_ID = /(?<=<Relationship Id=")rId[a-z0-9_-]{21}(?=")/g;

/**
 * A packed DOCX without what differs from one packing to the next: its dates
 * become `madeAt`, its random ids count from one, its zip carries no time.
 */
export function sameBytes(packed: Uint8Array, madeAt: string): Uint8Array {
  const files = Object.entries(unzipSync(packed)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const ids = numberedIds(files.map(([, text]) => text));
  const time = new Date(madeAt).toISOString();
  const same = files.map(([name, text]) => {
    const dated = name === "docProps/core.xml" ? dateAll(text, time) : text;
    return [name, strToU8(renamed(dated, ids))] as const;
  });
  const options = { level: 6, mtime: NO_TIME } as const;
  return zipSync(Object.fromEntries(same), options);
}

/** Our name for each random id, in the order of their appearance. */
function numberedIds(texts: string[]): Map<string, string> {
  const found = texts.flatMap((text) => text.match(RANDOM_ID) ?? []);
  return new Map([...new Set(found)].map((id, i) => [id, `rIdLink${i + 1}`]));
}

/** Nobody can have typed these ids: they were drawn after the typing. */
function renamed(text: string, ids: Map<string, string>): string {
  return text.replace(/rId[a-z0-9_-]{21}/g, (id) => ids.get(id) ?? id);
}

function dateAll(core: string, time: string): string {
  return core.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${time}`,
  );
}
