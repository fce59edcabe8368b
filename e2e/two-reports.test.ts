import { afterAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { sha256 } from "@/lib/hash";
import { ApiClient, clientOf, spanOf } from "./api-client";
import { Desk } from "./desk";
import { sharedFile } from "./shared-data";

type Marked = { exact: string; kind?: string; claimant?: string };
type Span = { start: number; end: number };

const ARMY = "Malian army";

/** What a careful reader takes out of each report, in its own words. */
const VOA: Marked[] = [
  { exact: "18 Killed" },
  { exact: "killed 15 troops and three civilians", claimant: "Mali" },
  { exact: "leaving scores of militants dead", claimant: "Mali" },
  { exact: "it “neutralized” 48 militants", claimant: ARMY },
  { exact: "just 15 kilometers from Bamako" },
  { exact: "adversary losing momentum", kind: "other", claimant: ARMY },
];

const SECOND: Marked[] = [
  {
    exact:
      "three coordinated attacks left at least 18 dead, including 3 civilians",
  },
  { exact: "At least 15 Malian soldiers and three civilians were killed" },
  { exact: "12 dead, including three civilians", claimant: ARMY },
  {
    exact: "six soldiers dead and 25 injured, five of them seriously",
    claimant: ARMY,
  },
  { exact: "killed 48 assailants", claimant: ARMY },
  { exact: "three terrorist pick-ups 15 km from Sokolo", claimant: ARMY },
  { exact: "around fifteen combatants", claimant: ARMY },
  { exact: "without causing any casualties", claimant: ARMY },
  { exact: "five days after that of Kati" },
  { exact: "two truck bombs" },
  { exact: "killed a Malian soldier and injured six, including a civilian" },
  { exact: "hit six different localities" },
  { exact: "about a hundred kilometers north of Bamako" },
];

const REPORTS = [
  {
    file: "articles/voa-mali-attacks.txt",
    outlet: "VOA",
    furniture: ["Accessibility links", "Breaking News"],
    marked: VOA,
  },
  {
    file: "articles/mali-three-coordinated-attacks.txt",
    outlet: "A French daily",
    furniture: ["Read also", "Read the op-ed", "Leave a Comment"],
    marked: SECOND,
  },
].map((report) => ({ ...report, ...sharedFile(report.file) }));

const bothThere = REPORTS.every(({ there }) => there);

afterAll(() => db.$client.end());

/** Brings a report in, marks its claims, sets the rest aside, signs it off. */
async function check(client: ApiClient, report: (typeof REPORTS)[number]) {
  const { id, version } = await client.make("/api/v1/articles", {
    text: report.read(),
    outlet: report.outlet,
    language: "en",
    published_at: "2022-07-28",
  });
  const words = ({ start, end }: Span) =>
    [...version.text].slice(start, end).join("");
  const furniture: string[] = version.blocks
    .filter(({ kind }: { kind: string }) => kind === "furniture")
    .map(words);
  const claims = new Map<string, string>();
  for (const { exact, kind = "figure", claimant } of report.marked) {
    const span = spanOf(version.text, exact);
    const made = await client.make(`/api/v1/articles/${id}/claims`, {
      ...span,
      statement: exact,
      kind,
      claimant,
    });
    expect(made.mention).toMatchObject(span);
    expect(words(made.mention)).toBe(exact);
    claims.set(exact, made.claim.id);
  }
  return { id: id as string, version, claims, furniture };
}

async function setAsideTheRest(client: ApiClient, articleId: string) {
  const path = `/api/v1/articles/${articleId}`;
  const { sentences } = (await client.get(`${path}/coverage`)).body;
  for (const { index, state } of sentences) {
    if (state !== "open") continue;
    const open = (await client.get(`${path}/coverage`)).body;
    expect(open.complete).toBe(false);
    await client.make(`${path}/dispositions`, {
      sentence: index,
      disposition: "background",
      reason: "Nothing in it is at issue here.",
    });
  }
  return (await client.get(`${path}/coverage`)).body;
}

describe.skipIf(!bothThere)("the two reports of one day, over the API", () => {
  it("go from their words to one origin, a verdict and a public page", async () => {
    const desk = await Desk.open(db);
    const checker = await clientOf(desk, await desk.person("checker"));
    const editor = await clientOf(desk, await desk.person("editor"));
    const [voa, second] = [
      await check(checker, REPORTS[0]!),
      await check(checker, REPORTS[1]!),
    ];
    for (const [i, checked] of [voa, second].entries()) {
      const { furniture } = REPORTS[i]!;
      expect(checked.furniture).toHaveLength(furniture.length);
      for (const [at, begins] of furniture.entries()) {
        expect(checked.furniture[at]).toMatch(new RegExp(`^${begins}`));
      }
      const early = await checker.post(
        `/api/v1/articles/${checked.id}/sign-off`,
      );
      expect(early.status).toBe(422);
      const coverage = await setAsideTheRest(checker, checked.id);
      expect(coverage).toMatchObject({ percent: 100, open: 0, complete: true });
      const { claims, mentions } = (
        await checker.get(`/api/v1/articles/${checked.id}`)
      ).body;
      expect(claims).toHaveLength(REPORTS[i]!.marked.length);
      expect(mentions).toHaveLength(claims.length);
      await checker.make(`/api/v1/articles/${checked.id}/sign-off`);
    }

    // The second report says of the 48 what the first does: one claim.
    const claimId = voa.claims.get("it “neutralized” 48 militants")!;
    const sources: string[] = [];
    for (const { outlet } of REPORTS) {
      const title = `The report of ${outlet}`;
      const type = "article";
      const made = await checker.make("/api/v1/sources", { title, type });
      sources.push(made.id);
    }
    const communique = await checker.make("/api/v1/sources", {
      title: "The army's communiqué",
      type: "statement",
      is_primary: true,
      publisher: { name: ARMY, interest: "party_to_event" },
    });
    const excerpts = ["“neutralized” 48 militants", "killed 48 assailants"];
    let revision = 0;
    for (const [i, source_id] of sources.entries()) {
      const path = `/api/v1/claims/${claimId}/evidence`;
      const evidence = { source_id, stance: "supports", excerpt: excerpts[i] };
      revision = (await checker.make(path, evidence)).revision;
    }
    const origins = async () =>
      (await checker.get(`/api/v1/claims/${claimId}/origins`)).body;
    expect(await origins()).toMatchObject({ documents: 2, origins: 2 });
    for (const id of sources) {
      const said = { from: communique.id, relation: "quotes" };
      await checker.make(`/api/v1/sources/${id}/derivations`, said);
    }
    expect(await origins()).toMatchObject({
      documents: 2,
      origins: 1,
      groups: [{ origins: [{ id: communique.id }] }],
    });

    const verdict = await checker.make(`/api/v1/claims/${claimId}/verdicts`, {
      revision,
      attribution: "said",
      rating: "disputed",
      rationale: "Both reports repeat one communiqué; nobody else counted.",
    });
    await editor.make(`/api/v1/verdicts/${verdict.id}/countersign`);
    const { slug, edition } = await editor.make(
      `/api/v1/claims/${claimId}/publish`,
    );
    const reader = new ApiClient();
    const page = (await reader.get(`/claims/${slug}`)).bytes.toString();
    expect(page).toContain("48 militants");
    expect(page).toContain("The army's communiqué".replace("'", "&#x27;"));
    const frozen = await reader.get(`/claims/${slug}/editions/1`);
    expect(sha256(frozen.bytes)).toBe(edition.sha256);
    // Other people's text is quoted, never published whole.
    for (const { read } of REPORTS)
      expect(page).not.toContain(read().slice(-200));

    for (const { id, claims } of [voa, second]) {
      const path = `/api/v1/articles/${id}/report.json`;
      const report = (await checker.get(path)).bytes.toString();
      for (const exact of claims.keys()) expect(report).toContain(exact);
    }
    const ledger = await checker.get("/api/v1/ledger/verify");
    expect(ledger.body.intact).toBe(true);
  });
});
