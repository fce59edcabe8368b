import { UsageError, withDatabase } from "./command";

await withDatabase(async () => {
  if (process.argv.length > 2) {
    throw new UsageError("Usage: npm run rebuild-search");
  }
  const { db } = await import("@/db");
  const { rebuildSearch } = await import("@/db/queries/search-texts");
  const entries = await rebuildSearch(db, null);
  console.log(`${entries} things can be found.`);
});
