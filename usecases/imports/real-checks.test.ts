import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { Desk, granted } from "@/e2e/desk";
import { sharedFile } from "@/e2e/shared-data";
import { beginImport } from "./begin-import";
import { allowPublisher } from "./edit-publishers";
import { importHandler } from "./import-job";
import { readImportedChecks, viewImport } from "./read-imports";

const file = sharedFile("data/claimreview_jsonld/claimreview.jsonl");

afterAll(() => db.$client.end());

describe.skipIf(!file.there)(
  "checks as they stand on publishers' pages",
  () => {
    let imported: Awaited<ReturnType<typeof importAll>>;

    async function importAll() {
      const desk = await Desk.open(db);
      const admin = await desk.person("admin");
      granted(await allowPublisher(admin, { host: "*" }));
      const bytes = new TextEncoder().encode(file.read());
      const { id } = granted(
        await beginImport(admin, { filename: "checks.jsonl", bytes }),
      );
      const { signal } = new AbortController();
      const job = { newsroomId: desk.newsroomId, id, last: true, signal };
      await importHandler.run(job);
      const { checks } = await readImportedChecks(admin, {});
      return { checks, view: await viewImport(admin, id) };
    }

    beforeAll(async () => {
      imported = await importAll();
    });

    it("are taken where their address is whole, and refused with the reason else", () => {
      const { held, refusals } = imported.view!;
      expect(held).toMatchObject({ read: 10, added: 8, refused: 2 });
      expect(refusals.map(({ reason }) => reason)).toEqual([
        "address-not-web",
        "address-not-web",
      ]);
    });

    it("carry neither mark-up nor lines, and a day each where one is given", () => {
      for (const { statement, title, publishedOn } of imported.checks) {
        expect(`${statement} ${title}`).not.toMatch(/<|\n|&#?\w+;/);
        expect(publishedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    });

    it("are rated by a rule that is said, or not at all", () => {
      const rated = imported.checks.map(({ publisher, rating }) => [
        publisher.host,
        rating.mapped?.key ?? null,
        rating.by,
      ]);
      expect(rated).toContainEqual(["factuel.afp.com", "false", "words"]);
      expect(rated).toContainEqual(["fatabyyano.net", "false", "words"]);
      expect(rated).toContainEqual([
        "projetocomprova.com.br",
        "false",
        "words",
      ]);
      for (const [, key, by] of rated) expect(key === null).toBe(by === null);
    });
  },
);

describe("reading with a stream that fails", () => {
  it("is no file's fault and is thrown", async () => {
    const { readImportFile } = await import("@/adapters/imports/read-file");
    const broken = new Readable({
      read() {
        this.destroy(new Error("the disk is gone"));
      },
    });
    await expect(readImportFile(broken)).rejects.toThrow("the disk is gone");
  });
});
