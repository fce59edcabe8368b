import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/**
 * A Chromium to test with: the one CHROMIUM_PATH names, Playwright's own, the
 * system's, or one that is installed now, by Playwright or by the system.
 *
 * @throws Error that says what to do when none can be had.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const found = playwrights() ?? systems();
  if (found) return found;
  console.log("No browser found; installing one …");
  spawnSync(
    process.execPath,
    [
      "node_modules/@playwright/test/cli.js",
      "install",
      "chromium-headless-shell",
      "chromium",
    ],
    { stdio: "inherit" },
  );
  const installed = playwrights();
  if (installed) return installed;
  installWithApt();
  const now = systems();
  if (now) return now;
  throw new Error(
    "No Chromium could be found or installed. Install one, or set CHROMIUM_PATH to it.",
  );
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function systems(): string | undefined {
  for (const name of NAMES) {
    try {
      return execFileSync("which", [name], { stdio: "pipe" }).toString().trim();
    } catch {
      // Not this one; the next may be there.
    }
  }
  return undefined;
}

function installWithApt() {
  const root = process.getuid?.() === 0;
  const apt = (...words: string[]) =>
    spawnSync(
      root ? "apt-get" : "sudo",
      root ? words : ["-n", "apt-get", ...words],
      {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      },
    );
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
}
