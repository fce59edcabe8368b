/**
 * The words of a hashtag or a handle, parted where it changes case or turns
 * from letters to digits: "#AustraliaFires2020", "@realDonaldTrump",
 * "#USAToday".
 */
export function tagWords(tag: string): string[] {
  return tag
    .slice(1)
    .replaceAll("_", " ")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .replace(/(\p{L})(?=\p{N})/gu, "$1 ")
    .replace(/(\p{N})(?=\p{L})/gu, "$1 ")
    .split(" ")
    .filter((part) => part !== "");
}
