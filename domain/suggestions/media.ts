/** Words that show a speaker to be an outlet or an agency. */
const MEDIA_WORDS = new Set(
  "afp reuters ap bbc cnn voa rfi dpa efe tass xinhua newspaper newspapers daily tabloid broadcaster media outlet outlets correspondent radio television journal journaux quotidien médias chaîne magazine".split(
    " ",
  ),
);

const MEDIA_NAMES = [
  "associated press",
  "agence france-presse",
  "voice of america",
  "al jazeera",
  "al-jazeera",
  "france 24",
  "le monde",
  "le figaro",
  "the guardian",
  "new york times",
  "washington post",
  "financial times",
  "wall street journal",
];

/**
 * Whether a name is the outlet's own or that of another outlet or agency: who
 * carries a claim is not who makes it.
 */
export function isMedia(name: string, outlet?: string): boolean {
  const key = name.toLowerCase();
  if (outlet && outlet.trim() !== "" && key.includes(outlet.toLowerCase())) {
    return true;
  }
  if (MEDIA_NAMES.some((known) => key.includes(known))) return true;
  return key.split(/[\s'’]+/).some((word) => MEDIA_WORDS.has(word));
}
