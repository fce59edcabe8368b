import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";

import { tell, UsageError } from "./command";

const FOLDER = "bench";

/** The measurements there are: what another of them imports is part of that. */
async function listBenches(): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const parts = new Set<string>();
  for (const file of files) {
    const text = await readFile(`${FOLDER}/${file}`, "utf8");
    for (const [, name] of text.matchAll(/from "\.\/([\w-]+)"/g)) {
      parts.add(`${name}.ts`);
    }
  }
  return files
    .filter((file) => !parts.has(file))
    .map((file) => basename(file, ".ts"))
    .sort();
}

async function chosen(asked: string[]): Promise<string[]> {
  const all = await listBenches();
  const names = asked.map((name) => basename(name, ".ts"));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no measurement ${unknown}. There are: ${all.join(", ")}.`,
    );
  }
  return names.length > 0 ? names : all;
}

/** Runs one measurement; its figures go out, all else it says goes aside. */
async function run(name: string): Promise<boolean> {
  console.error(`── ${name}`);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", `${FOLDER}/${name}.ts`],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<number>((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => done(code ?? 1));
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("{")) console.log(line);
    else console.error(line);
  }
  const code = await ended;
  if (code !== 0) console.error(`── ${name} failed (${code})`);
  return code === 0;
}

try {
  for (const name of await chosen(process.argv.slice(2))) {
    if (!(await run(name))) process.exitCode = 1;
  }
} catch (error) {
  tell(error);
}
