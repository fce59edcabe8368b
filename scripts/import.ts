import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnMapping,
} from "@/domain/imports/columns";
import { publisherHost } from "@/domain/imports/publishers";
import { UsageError, withDatabase } from "./command";
import { ImportProgress, tellEnd } from "./import-progress";

const USAGE = `Usage:
  npm run import -- FILE [--allow HOST]… [--map FIELD=COLUMN]… [--header yes|no] [--newsroom NAME]
  npm run import -- --reindex [--newsroom NAME]

FILE holds other people's checks: a page or JSON with ClaimReview, JSON lines,
a Data Commons feed, or a table (CSV), plain or gzip.
  --allow HOST          lets in the checks of this publisher, such as factcheck.example.org
  --map FIELD=COLUMN    says what a table's column holds, by its name or its number from 1;
                        fields: ${COLUMN_FIELDS.join(", ")}
  --header yes|no       whether a table's first row names its columns
  --reindex             makes all claims and imported checks findable anew

Exit code: 0 all records were taken, 2 some were refused, 1 the file could not be read to its end.`;

function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      allow: { type: "string", multiple: true, default: [] },
      map: { type: "string", multiple: true, default: [] },
      header: { type: "string" },
      newsroom: { type: "string" },
      reindex: { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  if (values.reindex) return { path: undefined, newsroom: values.newsroom };
  if (!path || positionals.length > 1) throw new UsageError(USAGE);
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  return {
    path,
    newsroom: values.newsroom,
    allow: values.allow.map(readHost),
    columns: Object.fromEntries(values.map.map(readColumn)),
    header: readHeader(values.header),
  };
}

function readHost(typed: string): string {
  const host = publisherHost.safeParse(typed);
  if (!host.success) {
    throw new UsageError(`${typed} is no host, such as factcheck.example.org.`);
  }
  return host.data;
}

function readColumn(typed: string): [ColumnField, string] {
  const [name, column] = typed.split("=", 2);
  const field = COLUMN_FIELDS.find((one) => one === name);
  if (!field || !column) {
    throw new UsageError(`--map takes FIELD=COLUMN, not ${typed}.\n${USAGE}`);
  }
  return [field, column];
}

function readHeader(typed: string | undefined): boolean | undefined {
  if (typed === undefined) return undefined;
  if (typed !== "yes" && typed !== "no") throw new UsageError(USAGE);
  return typed === "yes";
}

function tellMapping({ header, columns }: ColumnMapping, rows: string[][]) {
  const [first = []] = rows;
  console.log("Columns are read as:");
  for (const [field, at] of Object.entries(columns)) {
    const name = header ? ` (${first[at] ?? ""})` : "";
    const sample = rows[header ? 1 : 0]?.[at] ?? "";
    console.log(
      `  ${field}: column ${at + 1}${name}, such as “${sample.slice(0, 60)}”`,
    );
  }
}

const WHY_NOT: Partial<Record<string, string>> = {
  "no-newsroom":
    "There is no newsroom of that name. `npm run people` sets up the first.",
  "no-such-column": "The table has no such column:",
  "columns-missing": "Say with --map which columns hold:",
};

await withDatabase(async () => {
  const asked = read();
  if (asked.path === undefined) {
    const { reindexAll } = await import("@/usecases/matching/reindex");
    const done = await reindexAll(asked.newsroom);
    if (!done) throw new UsageError(WHY_NOT["no-newsroom"]);
    console.log(
      `Findable anew: ${done.desk} claims of the desk, ${done.published} published ones, ${done.imported} imported checks.`,
    );
    return;
  }
  const { importFromShell } = await import(
    "@/usecases/imports/import-from-shell"
  );
  const { BREAK_SENTENCES } = await import("@/domain/imports/state");
  const progress = new ImportProgress(process.stderr);
  const done = await importFromShell({
    ...asked,
    onMapping: tellMapping,
    onStart: (started) => progress.begin(started),
    onProgress: (now) => progress.show(now),
  });
  if (!done.ok) {
    const broken = Object.entries(BREAK_SENTENCES).map(
      ([reason, { en }]) => [reason, en] as const,
    );
    const sentences: Partial<Record<string, string>> = {
      ...Object.fromEntries(broken),
      ...WHY_NOT,
    };
    throw new UsageError(
      [sentences[done.error], done.detail?.why].filter(Boolean).join(" "),
    );
  }
  progress.end();
  const { readRefusalSummary } = await import(
    "@/usecases/imports/read-refusals"
  );
  process.exitCode = tellEnd(
    done.value,
    await readRefusalSummary(done.value.id),
  );
});
