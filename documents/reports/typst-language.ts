/** A BCP 47 tag as Typst takes it; English where it is no tag at all. */
export function typstLanguage(tag: string): {
  lang: string;
  region: string | null;
} {
  const [, lang, region] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?\b/i.exec(tag) ?? [];
  return {
    lang: lang?.toLowerCase() ?? "en",
    region: region?.toUpperCase() ?? null,
  };
}
