import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openTestDatabase } from "@/e2e/test-database";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let client: postgres.Sql;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase(`import_${process.pid}`);
  client = postgres(database.url, { max: 1 });
  folder = await mkdtemp(join(tmpdir(), "import-"));
  await client`insert into newsrooms (name) values ('One'), ('Two')`;
});

afterAll(async () => {
  await client.end();
  await database.stop();
});

function start(args: string[]): ChildProcess {
  return spawn(
    process.execPath,
    ["--import", "tsx", "scripts/import.ts", ...args],
    {
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        TSX_TSCONFIG_PATH: "tsconfig.scripts.json",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

async function run(...args: string[]) {
  const child = start(args);
  let said = "";
  child.stdout?.on("data", (part) => {
    said += part;
  });
  child.stderr?.on("data", (part) => {
    said += part;
  });
  const [code] = await once(child, "close");
  return { code, said };
}

async function write(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const CSV = `Statement,Link,Textual rating,When
"The bridge cost 48 million, he said",https://checks.example/1,Faux,2022-07-28
The tunnel cost 12 million,https://elsewhere.example/2,Vrai,2022-07-28
The tower cost 9 million,/3,Vrai,2022-07-28
`;

/** All that an import leaves, without what is random or of its time. */
async function endState(newsroom: string) {
  const [{ id }] = (await client`
    select id from newsrooms where name = ${newsroom}`) as [{ id: string }];
  const checks = await client`
    select identity, content, statement from imported_checks
    where newsroom_id = ${id} order by identity`;
  const terms = await client`
    select term, sum(claims)::int as claims from match_counts
    where newsroom_id = ${id} group by term order by term`;
  const weights = await client`
    select t.term, c.identity, t.weight from match_terms t
    join imported_checks c on c.id = t.claim_id
    where t.newsroom_id = ${id} order by c.identity, t.term`;
  const ended = await client`
    select state, read, added, updated, unchanged, refused from imports
    where newsroom_id = ${id}`;
  const refused = await client`
    select r.n, r.place, r.reason from import_refusals r
    join imports i on i.id = r.import_id
    where i.newsroom_id = ${id} order by r.n`;
  return { checks, terms, weights, ended, refused };
}

/** Waits until some of an import is written, and not all. */
async function underWay(newsroom: string): Promise<void> {
  for (;;) {
    const [row] = await client`
      select read from imports i join newsrooms n on n.id = i.newsroom_id
      where n.name = ${newsroom}`;
    if (row && row.read > 0) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}

describe("npm run import", () => {
  it("ends in the same state when it is killed in the middle and run again", async () => {
    const records = Array.from({ length: 4000 }, (_, n) => ({
      "@type": "ClaimReview",
      url: n % 9 === 0 ? `/${n}` : `https://checks.example/${n % 3000}`,
      claimReviewed: `Bridge ${n % 3000} in town ${n % 77} cost ${n % 13} million`,
      reviewRating: { alternateName: "False", ratingValue: n % 5 },
    }));
    const feed = { "@type": "DataFeed", dataFeedElement: records };
    const path = await write("feed.json", JSON.stringify(feed));
    const args = [path, "--allow", "checks.example", "--newsroom"];

    const child = start([...args, "One"]);
    const ended = once(child, "close");
    await underWay("One");
    child.kill("SIGKILL");
    await ended;
    const [cut] = (await endState("One")).ended;
    expect(cut).toMatchObject({ state: "running" });
    expect(cut?.read).toBeLessThan(4000);
    const again = await run(...args, "One");
    expect(again.said).toContain("Going on after");
    expect(again.code).toBe(2);

    expect((await run(...args, "Two")).code).toBe(2);
    const whole = await endState("Two");
    expect(await endState("One")).toEqual(whole);
    expect(whole.ended).toMatchObject([{ state: "finished", read: 4000 }]);

    await run(...args, "Two");
    const { checks, terms, weights } = await endState("Two");
    expect({ checks, terms, weights }).toEqual({
      checks: whole.checks,
      terms: whole.terms,
      weights: whole.weights,
    });
  });

  it("reads a table by its guessed columns and those a person names", async () => {
    const path = await write("checks.csv", CSV);
    const { code, said } = await run(
      path,
      "--allow",
      "https://www.checks.example/",
      "--map",
      "published_on=When",
    );
    expect(said).toContain("claim: column 1 (Statement)");
    expect(said).toContain("published_on: column 4 (When)");
    expect(said).toContain(
      "3 records read: 1 new, 0 updated, 0 unchanged, 2 refused.",
    );
    expect(said).toContain(
      "Not on the list of publishers: elsewhere.example (1).",
    );
    expect(code).toBe(2);
    const [check] = await client`
      select rating_words, published_on::text from imported_checks
      where url = 'https://checks.example/1' and statement like 'The bridge%'`;
    expect(check).toEqual({ rating_words: "Faux", published_on: "2022-07-28" });
  });

  it.each([
    [[], "Usage:"],
    [["no-such-file.json"], "There is no file"],
    [["CSV", "--map", "claim=Nowhere"], "no such column: Nowhere"],
    [["CSV", "--map", "colour=1"], "--map takes FIELD=COLUMN"],
    [["CSV", "--allow", "com"], "com is no host"],
    [["CSV", "--newsroom", "Nowhere"], "no newsroom of that name"],
    [["LETTER"], "holds no checks"],
  ])("says what is wrong with %j, and ends with 1", async (args, sentence) => {
    const csv = await write("checks.csv", CSV);
    const letter = await write("letter.txt", "Dear all\n");
    const named = args.map((one) =>
      one === "CSV" ? csv : one === "LETTER" ? letter : one,
    );
    const { code, said } = await run(...named);
    expect(said).toContain(sentence);
    expect(code).toBe(1);
  });

  it("makes everything findable anew", async () => {
    await client`delete from match_terms`;
    await client`delete from match_claims`;
    await client`delete from match_counts`;
    const before = await client`select count(*)::int as n from match_terms`;
    expect(before).toMatchObject([{ n: 0 }]);
    const { code, said } = await run("--reindex");
    expect(said).toMatch(
      /Findable anew: 0 claims of the desk, 0 published ones, \d+ imported checks/,
    );
    expect(code).toBe(0);
    const [after] = await client`
      select count(distinct claim_id)::int as found,
        (select count(*)::int from imported_checks c join newsrooms n on n.id = c.newsroom_id where n.name = 'One') as kept
      from match_terms where shelf = 'imported'`;
    expect(after?.found).toBe(after?.kept);
  });
});
