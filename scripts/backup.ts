import postgres from "postgres";

import { UsageError, withDatabase } from "./command";

await withDatabase(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) {
    throw new UsageError("Usage: npm run backup -- FILE");
  }
  const { writeBackup } = await import("./backup/write-backup");
  const client = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  try {
    const made = await writeBackup(client, file, console.log);
    for (const hash of made.missingBlobs) {
      console.error(`The blob ${hash} is missing from the store.`);
      process.exitCode = 1;
    }
    console.log(`${file} holds ${made.parts.length} parts.`);
    console.log(
      "It has everyone's password hashes and every confidential source in it: keep it as you keep the database.",
    );
  } finally {
    await client.end();
  }
});
