import { execFile } from "node:child_process";
import { promisify } from "node:util";
import postgres from "postgres";
import { expect, it } from "vitest";

import { openTestDatabase } from "@/e2e/test-database";

const run = promisify(execFile);

it("sets a newsroom up with its first person, and only then", async () => {
  const database = await openTestDatabase(`people_${process.pid}`);
  const add = (email: string) =>
    run(
      process.execPath,
      ["--import", "tsx", "scripts/people.ts", "add", email, "--role", "admin"],
      {
        env: {
          ...process.env,
          DATABASE_URL: database.url,
          TSX_TSCONFIG_PATH: "tsconfig.scripts.json",
        },
      },
    );

  const first = await add("ada@desk.example");
  const second = await add("grace@desk.example");

  expect(first.stdout).toContain('"Newsroom" is set up');
  expect(first.stdout).toMatch(/Password: \S{12}/);
  expect(second.stdout).not.toContain("set up");
  const client = postgres(database.url, { max: 1 });
  const rows = await client`
    select count(distinct n.id)::int as newsrooms, count(*)::int as people,
      (select count(*)::int from ratings) as ratings
    from newsrooms n join users u on u.newsroom_id = n.id`;
  expect(rows).toMatchObject([{ newsrooms: 1, people: 2, ratings: 5 }]);
  await client.end();
  await database.stop();
});
