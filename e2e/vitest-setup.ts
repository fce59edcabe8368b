import type { TestProject } from "vitest/node";

import { openTestDatabase } from "./test-database";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** Gives every run one fresh database; newsrooms keep its tests apart. */
export default async function setUp(project: TestProject) {
  const database = await openTestDatabase(`unit_${process.pid}`);
  project.provide("databaseUrl", database.url);
  return database.stop;
}
