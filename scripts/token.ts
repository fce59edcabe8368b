import { parseArgs } from "node:util";
import { z } from "zod";

import { UsageError, withDatabase } from "./command";

const USAGE =
  "Usage: npm run token -- create --email EMAIL --scope desk|read [--name NAME] [--days N]";

const asked = z.object({
  email: z.email(),
  scope: z.enum(["desk", "read"]),
  name: z.string().min(1).default("from the shell"),
  days: z.coerce.number().int().positive().optional(),
});

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      email: { type: "string" },
      scope: { type: "string" },
      name: { type: "string" },
      days: { type: "string" },
    },
  });
  const input = asked.safeParse(values);
  if (positionals[0] !== "create" || !input.success) {
    throw new UsageError(USAGE);
  }
  return input.data;
}

await withDatabase(async () => {
  const input = read();
  const { createTokenFromShell } = await import(
    "@/usecases/people/manage-from-shell"
  );
  const made = await createTokenFromShell(input);
  if (!made.ok) throw new UsageError(`Nobody signs in as ${input.email}.`);
  console.log(made.value.token);
});
