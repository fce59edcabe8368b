import { defineConfig } from "@playwright/test";

const { PORT, PUBLIC_URL, CHROMIUM_PATH } = process.env;
const asRoot = process.getuid?.() === 0;

/** Run by `npm test`, which gives a fresh database, a port and a browser. */
export default defineConfig({
  testDir: "e2e",
  // What ends in .test.ts is for the unit and database tests.
  testMatch: "**/*.spec.ts",
  // The tests are the server: what only a server may import, they may.
  tsconfig: "tsconfig.scripts.json",
  outputDir: ".data/test-results",
  fullyParallel: true,
  // Two pages at once are what two cores answer in good time.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: PUBLIC_URL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -p ${PORT}`,
    url: `${PUBLIC_URL}/api/health`,
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
