/** Languages usually written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = new Set(
  "ar arc ckb dv fa he ks nqo ps sd ug ur yi".split(" "),
);
const RIGHT_TO_LEFT_SCRIPTS = new Set(
  "adlm arab hebr nkoo syrc thaa".split(" "),
);

/**
 * The direction a text in `language` (a BCP 47 tag) is written in. A script
 * subtag decides where there is one: "az-Arab" is right to left, "az" is not.
 */
export function textDirection(language: string): "ltr" | "rtl" {
  const [primary = "", ...rest] = language.toLowerCase().split("-");
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rtl = script
    ? RIGHT_TO_LEFT_SCRIPTS.has(script)
    : RIGHT_TO_LEFT.has(primary);
  return rtl ? "rtl" : "ltr";
}
