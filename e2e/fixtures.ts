import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";

import { connect, type Database } from "@/db/client";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "./desk";

const SESSION_COOKIE = "countersign.session";

type Fixtures = {
  desk: Desk;
  signInAs: (person: Actor, page?: Page) => Promise<void>;
  /** Fails with what a person with assistive technology would stumble on. */
  expectAccessible: (page?: Page) => Promise<void>;
};

export const test = base.extend<Fixtures, { db: Database }>({
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, provide) => {
      const db = connect(process.env.DATABASE_URL ?? "");
      await provide(db);
      await db.$client.end();
    },
    { scope: "worker" },
  ],

  desk: async ({ db }, provide) => provide(await Desk.open(db)),

  // Mints the cookie that a sign-in would set; the sign-in page has its own spec.
  signInAs: async ({ page, baseURL }, provide) =>
    provide(async (person, at = page) => {
      const value = await encode({
        token: { sub: person.userId },
        secret: process.env.AUTH_SECRET ?? "",
        salt: SESSION_COOKIE,
      });
      await at
        .context()
        .addCookies([{ name: SESSION_COOKIE, value, url: baseURL }]);
    }),

  expectAccessible: async ({ page }, provide) =>
    provide(async (at = page) => {
      const { violations } = await new AxeBuilder({ page: at }).analyze();
      const found = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} — ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
      );
      expect(found).toEqual([]);
    }),
});

export { expect };
