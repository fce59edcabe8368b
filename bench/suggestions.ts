import { readVersion } from "@/domain/articles/read-version";
import { suggest } from "@/domain/suggestions/suggest";

const ROUNDS = 5;
const SENTENCES = 2_000;

/** Sentences of the kinds that news is made of, repeated to an article's end. */
const NEWS = {
  en: [
    "At least 15 soldiers and three civilians were killed in Kidal, the army said.",
    "“We buried 12 people, including two children,” said Awa Ba, a nurse.",
    "The price of bread rose by 8% to $1.20 in May 2023.",
    "Nobody knows why the road to the north was closed that week.",
  ],
  fr: [
    "Au moins quinze soldats et trois civils ont été tués à Kidal, selon l’armée.",
    "« Nous avons enterré 12 personnes, dont deux enfants », a déclaré Awa Ba.",
    "Le prix du pain a augmenté de 8 % en mai 2023, à 1,20 euro.",
    "Personne ne sait pourquoi la route du nord était fermée.",
  ],
};

for (const [language, news] of Object.entries(NEWS)) {
  const paragraphs = Array.from({ length: SENTENCES / 4 }, () =>
    news.join(" "),
  );
  const version = readVersion({ text: paragraphs.join("\n\n"), language });
  if (!version.ok) throw new Error(version.error);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    suggest(version.value, language);
    return performance.now() - start;
  });
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const n = version.value.sentences.length;
  const name = `suggestions: a long article, ${language}`;
  console.log(
    JSON.stringify({ name, value: Number(median.toFixed(1)), unit: "ms", n }),
  );
}
