import { parseArgs } from "node:util";
import postgres from "postgres";

import { UsageError, withDatabase } from "./command";

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: "boolean", default: false } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) {
    throw new UsageError("Usage: npm run restore -- FILE [--replace]");
  }
  return { file, replace: values.replace };
}

await withDatabase(async () => {
  const asked = read();
  const { restoreBackup } = await import("./backup/restore-backup");
  const client = postgres(process.env.DATABASE_URL ?? "", {
    max: 1,
    onnotice: () => {},
  });
  try {
    const said = await restoreBackup(client, asked, console.log);
    console.log(`Restored what was backed up on ${said.madeAt}.`);
  } finally {
    await client.end();
  }
});
