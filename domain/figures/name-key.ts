/**
 * A name as names are compared: Unicode form, capitals, spacing and the shape
 * of apostrophes don't make another place, population or measure.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .trim();
}
