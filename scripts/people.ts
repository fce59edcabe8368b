import { parseArgs } from "node:util";
import { z } from "zod";

import { ROLES } from "@/domain/people/actor";
import { UsageError, withDatabase } from "./command";

const USAGE = `Usage:
  npm run people -- add EMAIL --role ${ROLES.join("|")} [--name NAME] [--password PASSWORD] [--newsroom NAME]
  npm run people -- disable EMAIL
  npm run people -- enable EMAIL`;

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      role: { type: "string" },
      name: { type: "string" },
      password: { type: "string" },
      newsroom: { type: "string" },
    },
  });
  const [verb, email] = positionals;
  if (!z.email().safeParse(email).success || !email)
    throw new UsageError(USAGE);
  if (verb === "disable" || verb === "enable") return { verb, email } as const;
  const role = z.enum(ROLES).safeParse(values.role);
  if (verb !== "add" || !role.success) throw new UsageError(USAGE);
  return { verb, email, ...values, role: role.data } as const;
}

await withDatabase(async () => {
  const asked = read();
  const people = await import("@/usecases/people/manage-from-shell");
  if (asked.verb !== "add") {
    const disabled = asked.verb === "disable";
    const found = await people.setDisabledFromShell(asked.email, disabled);
    if (!found) throw new UsageError(`Nobody signs in as ${asked.email}.`);
    console.log(`${asked.email} is ${asked.verb}d.`);
    return;
  }
  const added = await people.addFromShell(asked);
  if (!added.ok) {
    throw new UsageError(
      added.error === "address-taken"
        ? `${asked.email} is already on a desk.`
        : `There is no newsroom called ${asked.newsroom}.`,
    );
  }
  if (added.value.setUp) {
    console.log(
      `This is the first person: the newsroom "${added.value.setUp}" is set up. An admin can rename it under Settings.`,
    );
  }
  console.log(`${asked.email} is on the desk as ${asked.role}.`);
  console.log(`Password: ${added.value.password}`);
});
