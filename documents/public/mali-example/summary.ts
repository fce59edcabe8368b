import { type CitedClaim, toCitedClaim } from "@/domain/publishing/cited-claim";
import type { SummaryEdition } from "@/domain/publishing/edition";
import type { Run, SummaryBlock } from "@/domain/summaries/summary-block";
import { maliEdition } from "./editions";
import { newsroom, rating } from "./newsroom";

const fortyEight = toCitedClaim(maliEdition());

function claim(
  changes: Pick<CitedClaim, "id" | "slug" | "statement" | "origins"> & {
    rated: string;
  },
): CitedClaim {
  const { rated, ...rest } = changes;
  return { ...fortyEight, ...rest, rating: rating(rated) };
}

const oneOrigin = { documents: 2, origins: 1, independentOfParties: 0 };

export const citedClaims: CitedClaim[] = [
  claim({
    id: "eighteen",
    slug: "fifteen-soldiers-three-civilians",
    statement: "15 soldiers and 3 civilians were killed on 27 July 2022",
    rated: "verified",
    origins: { documents: 3, origins: 2, independentOfParties: 1 },
  }),
  claim({
    id: "kalumba",
    slug: "twelve-dead-at-kalumba",
    statement: "12 people, 3 of them civilians, were killed at Kalumba",
    rated: "unverified",
    origins: { documents: 1, origins: 1, independentOfParties: 0 },
  }),
  { ...fortyEight, id: "fortyeight", origins: oneOrigin },
  claim({
    id: "mopti",
    slug: "no-casualties-at-mopti",
    statement: "The attack on Mopti caused no casualties",
    rated: "unverified",
    origins: { documents: 1, origins: 1, independentOfParties: 0 },
  }),
  claim({
    id: "where",
    slug: "where-kalumba-lies",
    statement: "Kalumba lies in central Mali",
    rated: "misleading",
    origins: { documents: 1, origins: 1, independentOfParties: 1 },
  }),
  claim({
    id: "losing",
    slug: "losing-momentum",
    statement:
      "Armed groups in Mali carried out no attack near the capital in 2022",
    rated: "false",
    origins: { documents: 1, origins: 1, independentOfParties: 0 },
  }),
];

function run(text: string, claimId: string | null = null): Run {
  return { text, bold: false, italic: false, href: null, claimId };
}

const link: Run = {
  ...run("both reports of the day", null),
  href: "https://voa.example/mali-attacks",
};

const blocks: SummaryBlock[] = [
  {
    kind: "paragraph",
    runs: [
      run(
        "Three places in Mali were attacked on 27 July 2022. The government counts ",
      ),
      run("15 soldiers and three civilians among the dead", "eighteen"),
      run(", and "),
      link,
      run(" give the same total. Of the dead, the army places "),
      run("twelve, three of them civilians, at Kalumba", "kalumba"),
      run("."),
    ],
  },
  { kind: "heading", level: 2, runs: [run("The other side’s losses")] },
  {
    kind: "paragraph",
    runs: [
      run("The army says that it "),
      run("“neutralized” 48 militants", "fortyeight"),
      run(". One report keeps that word; the other writes "),
      { ...run("“killed”", "fortyeight"), italic: true },
      run(". Both rest on the same communiqué, and nobody else has counted."),
    ],
  },
  {
    kind: "quotation",
    runs: [
      run("We have asked the army what the word covers. It has not answered."),
    ],
  },
  { kind: "heading", level: 2, runs: [run("What remains open")] },
  {
    kind: "list_item",
    runs: [
      run("Whether "),
      run("nobody was hurt at Mopti", "mopti"),
      run(", as the army says."),
    ],
  },
  {
    kind: "list_item",
    runs: [
      run("Where Kalumba lies: "),
      run("one report puts it in the centre", "where"),
      run(", the other near the border with Mauritania."),
    ],
  },
  {
    kind: "paragraph",
    runs: [
      run("A post that spread the next day held that "),
      run("no attack had come near the capital that year", "losing"),
      run(". Kati, attacked five days before, is 15 kilometres from it."),
    ],
  },
];

/** What is known of the attacks, as a summary's first edition. */
export function maliSummary(
  changes: Partial<SummaryEdition> = {},
): SummaryEdition {
  const publishedAt = "2022-07-31T09:00:00Z";
  return {
    kind: "summary",
    n: 1,
    slug: "mali-27-july",
    publishedAt,
    firstPublishedAt: publishedAt,
    publisher: { name: newsroom.name, url: newsroom.url, language: "en" },
    signedBy: [
      { name: "Awa Diallo", part: "wrote", at: publishedAt },
      { name: "Jean Petit", part: "countersigned", at: publishedAt },
    ],
    ledgerHead: { seq: 231, hash: "41aa9f2c".repeat(8), at: publishedAt },
    history: [{ n: 1, publishedAt, correction: null, sha256: null }],
    contentNotice: null,
    title: "What is known of the attacks of 27 July in Mali",
    standfirst:
      "Two reports, one communiqué: which of the figures anyone else has counted.",
    language: "en",
    blocks,
    claims: citedClaims,
    ...changes,
  };
}
