import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";

import { db } from "@/db";
import { addCapture } from "@/db/queries/captures";
import { listVersions } from "@/db/queries/versions";
import { snapshots } from "@/db/schema";
import type { CaptureState } from "@/domain/captures/capture";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { viewCapture } from "./read-captures";
import { runCapture } from "./run-capture";
import { articlePage, openSite, showing } from "./site.fixture";

const PROGRAM = "usecases/captures/capture-process.fixture.ts";

let desk: Desk;
let actor: Actor;
let site: Awaited<ReturnType<typeof openSite>>;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("contributor");
  site = await openSite();
});

afterEach(() => site.close());
afterAll(() => db.$client.end());

/** A try at a capture in a process of its own. */
function tryInProcess(id: string) {
  const args = ["--import", "tsx", PROGRAM, actor.newsroomId, id];
  return spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: "tsconfig.scripts.json",
      FETCH_ALLOWED_HOSTS: "127.0.0.1",
    },
  });
}

it.each(["fetching", "reading"] satisfies CaptureState[])(
  "killed while %s and taken up again, a capture has one copy and one result",
  async (stage) => {
    const { id: articleId } = await desk.article(actor);
    const { newsroomId, userId: requestedBy } = actor;
    const url = site.url.replace("site.test", "127.0.0.1");
    const id = await db.transaction((tx) =>
      addCapture(tx, {
        newsroomId,
        requestedBy,
        url,
        articleId,
        purpose: "new_version",
      }),
    );
    const view = async () => (await viewCapture(actor, id))!;
    // The first answer never comes, so that there is something to cut short.
    if (stage === "fetching") site.answer = () => {};

    const child = tryInProcess(id);
    const ended = once(child, "exit");
    await vi.waitUntil(
      async () => site.asked > 0 && (await view()).state === stage,
      { timeout: 60_000, interval: 5 },
    );
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(await view()).toMatchObject({ state: stage, snapshotId: null });

    site.answer = showing(articlePage());
    const guard = { ...site.guard, allowedHosts: ["127.0.0.1"] };
    const again = { newsroomId, id, last: false };
    await Promise.all([runCapture(again, guard), runCapture(again, guard)]);
    await runCapture(again, guard);

    const after = await view();
    expect(after).toMatchObject({ state: "done", outcome: "draft" });
    const copies = await db
      .select({ id: snapshots.id })
      .from(snapshots)
      .where(eq(snapshots.articleId, articleId));
    expect(copies).toEqual([{ id: after.snapshotId }]);
    expect(await listVersions(db, { newsroomId, articleId })).toHaveLength(1);
  },
);
