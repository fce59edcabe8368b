import { randomUUID } from "node:crypto";

import { connect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { addEntry } from "@/db/queries/ledger";
import { addNewsroom } from "@/db/queries/newsrooms";
import { startEmbeddedPostgres } from "@/scripts/embedded-postgres";

const APPENDS = 2_000;
const WRITERS = [1, 8];

// With the server's usual care for the disk, unlike the tests' server.
const server = await startEmbeddedPostgres(".data/bench-postgres");
await migrate(server.url);
const db = connect(server.url, Math.max(...WRITERS));

/** Appends to one newsroom's chain, one act a transaction; acts a second. */
async function measure(writers: number): Promise<number> {
  const newsroomId = await db.transaction((tx) =>
    addNewsroom(tx, { name: "Bench", language: "en" }),
  );
  const subjectId = randomUUID();
  const append = () =>
    db.transaction((tx) =>
      addEntry(tx, {
        newsroomId,
        actorId: null,
        action: "bench.appended",
        subjectKind: "bench",
        subjectId,
        payload: { words: "as long as an act usually says of itself" },
      }),
    );
  const write = async (count: number) => {
    for (let n = 0; n < count; n += 1) await append();
  };
  await Promise.all(Array.from({ length: writers }, () => write(10)));
  const start = performance.now();
  const each = APPENDS / writers;
  await Promise.all(Array.from({ length: writers }, () => write(each)));
  return APPENDS / ((performance.now() - start) / 1000);
}

for (const writers of WRITERS) {
  const value = Math.round(await measure(writers));
  const name = `ledger: acts a second, ${writers} writing`;
  console.log(JSON.stringify({ name, value, unit: "1/s", n: APPENDS }));
}

await db.$client.end();
await server.stop();
