// Runs before every command, on whatever Node is there (20.9 or newer), and
// installs the dependencies when they are missing or the lock file moved.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Countersign needs Node 20.9 or newer to install itself; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

const stamp = "node_modules/.installed";
const wanted = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .digest("hex");
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

if (!installed) {
  console.error("Installing dependencies (once; a minute or two) …");
  const npm = process.env.npm_execpath;
  const command = npm ? process.execPath : "npm";
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const run = spawnSync(command, npm ? [npm, ...flags] : flags, {
    stdio: ["ignore", "inherit", "inherit"],
    // The production setting of a server would leave out what builds it.
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (run.status !== 0) {
    console.error(
      "The dependencies could not be installed; the lines above say why.",
    );
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
