import { env } from "@/lib/env";
import { tell, UsageError } from "./command";
import { runningUrl } from "./embedded-postgres";
import { embeddedFolder, readEnvFile } from "./settings";

try {
  readEnvFile();
  const url = env().DATABASE_URL ?? (await runningUrl(embeddedFolder()));
  if (!url) {
    throw new UsageError(
      "The embedded database is not running; start it with npm start or npm run dev.",
    );
  }
  console.log(url);
} catch (error) {
  tell(error);
}
