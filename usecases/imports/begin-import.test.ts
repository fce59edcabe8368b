import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listQueued } from "@/db/jobs";
import { imports } from "@/db/schema";
import { mappingInput } from "@/domain/imports/import-input";
import { matchInput } from "@/domain/matching/match-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { matchImported } from "@/usecases/matching/match-imported";
import { beginImport } from "./begin-import";
import { cancelImport } from "./cancel-import";
import { confirmMapping, readMapping } from "./confirm-mapping";
import { allowPublisher, disallowPublisher } from "./edit-publishers";
import { addReading, readReadings, removeReading } from "./edit-readings";
import { importHandler } from "./import-job";
import { readImportedChecks, readImports, viewImport } from "./read-imports";
import { refusedAsCsv } from "./read-refusals";
import { removeImportedCheck, removePublisherChecks } from "./remove-checks";

let desk: Desk;
let admin: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
  editor = await desk.person("editor");
  granted(await allowPublisher(admin, { host: "checks.example" }));
});

afterAll(() => db.$client.end());

const CSV = `what,where,stars
The bridge cost 48 million,https://checks.example/1,Half true
=The tower cost 9 million,https://elsewhere.example/2,Faux
`;

const begin = (content: string, by = editor) =>
  beginImport(by, {
    filename: "checks.csv",
    bytes: new TextEncoder().encode(content),
  });

/** Does what the queue would have done. */
const work = (id: string, signal = new AbortController().signal) =>
  importHandler.run({ newsroomId: desk.newsroomId, id, last: true, signal });

const mapping = (importId: string, columns: object) =>
  mappingInput.parse({ importId, header: "on", ...columns });

/** An import of the table above that was read to its end. */
async function imported() {
  const { id } = granted(await begin(CSV));
  const columns = { claim: "0", url: "1", rating: "2" };
  granted(await confirmMapping(editor, mapping(id, columns)));
  await work(id);
  return id;
}

describe("an import on the desk", () => {
  it("waits with its first rows until a person has said what the columns hold", async () => {
    const { id, state } = granted(await begin(CSV));
    expect(state).toBe("mapping");
    expect(await listQueued(db, "import")).not.toContain(id);
    const shown = await readMapping(editor, id);
    expect(shown?.rows[0]).toEqual(["what", "where", "stars"]);

    const columns = { claim: "0", url: "1" };
    granted(await confirmMapping(editor, mapping(id, columns)));
    expect(await listQueued(db, "import")).toContain(id);
    await work(id);

    const view = await viewImport(editor, id);
    expect(view?.held).toMatchObject({ state: "finished", read: 2, added: 1 });
    expect(view?.refusals).toMatchObject([
      { n: 2, place: "line 3", reason: "publisher-not-allowed" },
    ]);
    expect(view?.summary.hosts).toEqual([
      { host: "elsewhere.example", times: 1 },
    ]);
    expect(await confirmMapping(editor, mapping(id, columns))).toMatchObject({
      error: "import-is-on",
    });
  });

  it("needs a column for the claim and one for the address", () => {
    const importId = crypto.randomUUID();
    const read = mappingInput.safeParse({ importId, claim: "", url: "0" });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([["claim"]]);
  });

  it("is read at once where it needs no columns, and taken up after a stop", async () => {
    const { id, state } = granted(
      await begin(
        '{"@type":"ClaimReview","url":"https://checks.example/1","claimReviewed":"48 died"}',
      ),
    );
    expect(state).toBe("waiting");
    expect(await importHandler.listWaiting()).toContainEqual({
      newsroomId: desk.newsroomId,
      id,
    });
    const stopping = AbortSignal.abort(new Error("the server stops"));
    await expect(work(id, stopping)).rejects.toThrow("the server stops");
    expect((await viewImport(editor, id))?.held.state).toBe("running");
    await work(id);
    expect((await viewImport(editor, id))?.held).toMatchObject({
      state: "finished",
      added: 1,
    });
  });

  it("says so when its file is gone", async () => {
    const { id } = granted(await begin("[1]"));
    const sha256 = "0".repeat(64);
    await db.update(imports).set({ sha256 }).where(eq(imports.id, id));
    await work(id);
    expect((await viewImport(editor, id))?.held).toMatchObject({
      state: "failed",
      failure: "file-missing",
    });
  });

  it("is cancelled before it begins, and not twice", async () => {
    const { id } = granted(await begin(CSV));
    granted(await cancelImport(editor, { importId: id }));
    await work(id);
    expect((await viewImport(editor, id))?.held).toMatchObject({
      state: "cancelled",
      read: 0,
    });
    expect(await cancelImport(editor, { importId: id })).toMatchObject({
      error: "import-is-over",
    });
  });

  it.each([
    ["", "empty-file"],
    ["Dear all", "not-a-feed"],
    ["\u0001\u0002\u0003".repeat(99), "not-text"],
  ])("refuses %j", async (content, error) => {
    expect(await begin(content)).toMatchObject({ ok: false, error });
  });

  it("is an editor's or admin's to begin", async () => {
    const checker = await desk.person("checker");
    const importId = await imported();
    const no = { ok: false, error: "not-your-role" };
    expect(await begin(CSV, checker)).toMatchObject(no);
    expect(await cancelImport(checker, { importId })).toMatchObject(no);
    const confirmed = confirmMapping(
      checker,
      mapping(importId, { claim: "0", url: "1" }),
    );
    expect(await confirmed).toMatchObject(no);
    const host = "checks.example";
    expect(await removePublisherChecks(checker, { host })).toMatchObject(no);
    expect(await allowPublisher(editor, { host })).toMatchObject(no);
    expect(await disallowPublisher(editor, { host })).toMatchObject(no);
    const words = "half true";
    expect(await addReading(editor, { words, key: null })).toMatchObject(no);
    expect(await removeReading(editor, { words })).toMatchObject(no);
  });

  it("is another newsroom's to see in no way", async () => {
    const importId = await imported();
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await viewImport(stranger, importId)).toBeUndefined();
    expect(await readMapping(stranger, importId)).toBeUndefined();
    expect(await refusedAsCsv(stranger, importId)).toBeUndefined();
    expect((await readImports(stranger)).imports).toEqual([]);
    expect((await readImportedChecks(stranger, {})).checks).toEqual([]);
    const no = { ok: false, error: "not-found" };
    expect(await cancelImport(stranger, { importId })).toMatchObject(no);
    expect(
      await removePublisherChecks(stranger, { host: "checks.example" }),
    ).toMatchObject(no);
    const [check] = (await readImportedChecks(editor, {})).checks;
    const checkId = check!.id;
    expect(await removeImportedCheck(stranger, { checkId })).toMatchObject(no);
  });

  it("gives its refused records as a table that no spreadsheet calculates", async () => {
    const id = await imported();
    const read = async (language?: "fr") => {
      const csv = await refusedAsCsv({ ...editor, language }, id);
      let text = "";
      for await (const piece of csv!) text += piece;
      return text.split("\r\n");
    };
    expect(await read()).toEqual([
      "\ufeffrecord,place,reason,why,cause",
      "2,line 3,publisher-not-allowed,Its publisher is not on the newsroom's list.,elsewhere.example",
      "",
    ]);
    expect((await read("fr"))[1]).toBe(
      "2,line 3,publisher-not-allowed,Le média qui le publie n’est pas sur la liste de la rédaction.,elsewhere.example",
    );
  });
});

describe("the rule of ratings", () => {
  const ratings = async () =>
    (await readImportedChecks(editor, {})).checks.map(({ rating }) => rating);

  it("holds at once for all checks, and is the newsroom's to change", async () => {
    await imported();
    expect(await ratings()).toMatchObject([
      { given: "Half true", mapped: null },
    ]);
    granted(await addReading(admin, { words: "HALF-true", key: "misleading" }));
    expect(await ratings()).toMatchObject([
      { mapped: { key: "misleading", label: "Misleading" }, by: "newsroom" },
    ]);
    const { readings } = await readReadings(admin);
    expect(readings).toEqual([{ words: "half true", key: "misleading" }]);
    granted(await removeReading(admin, { words: "half true" }));
    expect(await ratings()).toMatchObject([{ mapped: null }]);
  });

  it("takes no entry that the scale doesn't have", async () => {
    expect(await addReading(admin, { words: "x", key: "nope" })).toMatchObject({
      error: "rating-not-known",
    });
    expect(await removeReading(admin, { words: "x" })).toMatchObject({
      error: "not-found",
    });
  });
});

describe("taking checks away", () => {
  const question = matchInput.parse({ text: "The bridge cost 48 million" });

  it("is a person's act, and they are found no longer", async () => {
    await imported();
    const [check] = (await readImportedChecks(editor, {})).checks;
    expect(await matchImported(editor, question)).toHaveLength(1);
    granted(await removeImportedCheck(editor, { checkId: check!.id }));
    expect(await matchImported(editor, question)).toEqual([]);
    expect((await readImportedChecks(editor, {})).checks).toEqual([]);
  });

  it("takes all of a publisher, and of no other", async () => {
    await imported();
    const gone = await removePublisherChecks(editor, {
      host: "checks.example",
    });
    expect(granted(gone)).toEqual({ removed: 1 });
    expect(
      await removePublisherChecks(editor, { host: "checks.example" }),
    ).toMatchObject({ error: "not-found" });
  });

  it("lets a publisher's checks stay when it is let in no more", async () => {
    await imported();
    granted(await disallowPublisher(admin, { host: "checks.example" }));
    expect((await readImportedChecks(editor, {})).checks).toHaveLength(1);
    expect(
      await disallowPublisher(admin, { host: "checks.example" }),
    ).toMatchObject({ error: "not-found" });
  });
});
