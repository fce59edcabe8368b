import type { Page } from "@playwright/test";

import { Desk } from "./desk";
import { expect, test } from "./fixtures";

const SCREENS = [
  "/desk",
  "/desk/articles",
  "/desk/articles/new",
  "/desk/claims",
  "/desk/sources",
  "/desk/sources/new",
  "/desk/parties",
  "/desk/events",
  "/desk/summaries",
  "/desk/summaries/new",
  "/desk/reports",
  "/desk/ledger?check=1",
  "/desk/search?q=bridge",
  "/desk/search?q=nothing+of+the+kind",
  "/desk/imports",
  "/desk/imports/publishers",
  "/desk/imports/ratings",
  "/desk/imports/checks",
  "/desk/settings",
  "/desk/settings/newsroom",
  "/desk/settings/people",
  "/desk/settings/policies",
  "/desk/settings/scale",
  "/desk/settings/tokens",
  "/desk/settings/webhooks",
  "/desk/settings/bookmarklet",
  "/desk/no-such-page",
];

/** What these tests put on the desk, which is nobody's to translate. */
const GIVEN =
  /^En commun.*|A bridge and its cost|The Example|The bridge cost 48 million|the ministry said on Monday|It opened in May|The act gives the sum|forty-eight million|Budget act|The ministry|Opening of the bridge|nothing of the kind/gi;

/** Words that no French sentence holds. */
const ENGLISH =
  /\b(the|and|of|to|is|are|was|with|this|that|your|you|not|from|by|for|has|have|it|its|yet|all|new|save|add|show|search|which|what|who|when|no|yes)\b/i;

/** All that a person sees, hears or may point at, text by text. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node instanceof Element ? node : node.parentElement;
      if (holder?.closest("script, style, code, pre, [lang=en]")) continue;
      // What people wrote stands as they wrote it.
      if (node !== holder && holder?.closest("[dir=auto]")) continue;
      if (!(node instanceof Element)) said.push(node.textContent ?? "");
      else
        for (const name of ["aria-label", "placeholder", "title", "alt"])
          said.push(node.getAttribute(name) ?? "");
    }
    return said.map((text) => text.trim()).filter(Boolean);
  });
}

async function expectFrench(page: Page) {
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  const texts = await textsOf(page);
  expect(texts.length).toBeGreaterThan(5);
  const english = texts.filter((text) =>
    ENGLISH.test(text.replace(GIVEN, "").replace(/\S+[./]\S+/g, "")),
  );
  expect(english, page.url()).toEqual([]);
}

test("a French newsroom's desk is in French on every screen", async ({
  page,
  db,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const desk = await Desk.open(db, "fr");
  const admin = await desk.person("admin", "Aline Roux");
  const checker = await desk.person("checker", "Bruno Petit");
  const { claimId, articleId } = await desk.proposal(checker);
  const { claim } = await desk.claim(checker, "Le pont a ouvert en mai");
  const { sourceId } = await desk.evidence(checker, claim.id);
  await signInAs(admin);
  for (const path of [
    ...SCREENS,
    `/desk/claims/${claimId}`,
    `/desk/claims/${claim.id}`,
    `/desk/articles/${articleId}`,
    `/desk/articles/${articleId}/versions`,
    `/desk/articles/${articleId}/capture`,
    `/desk/articles/${articleId}/reanchor`,
    `/desk/sources/${sourceId}`,
    `/desk/reports?of=article:${articleId}`,
  ]) {
    await page.goto(path);
    await expect(
      page.getByRole("main").getByRole("heading").first(),
    ).toBeAttached();
    await expectFrench(page);
  }
});

test("a French newsroom's forms refuse in French", async ({
  page,
  desk,
  signInAs,
}) => {
  await desk.readsFrench();
  await signInAs(await desk.person("admin", "Aline Roux"));
  for (const [path, submit] of [
    ["/desk/articles/new", /^Voir ce qui/],
    ["/desk/sources/new", /^Ajouter la source/],
    ["/desk/events", /^Ajouter l’événement/],
    ["/desk/summaries/new", /^Commencer/],
  ] as const) {
    await page.goto(path);
    await page
      .getByRole("main")
      .getByRole("button", { name: submit })
      .first()
      .click();
    await expect(
      page.getByRole("main").getByRole("alert").first(),
    ).toBeVisible();
    await expectFrench(page);
  }
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectFrench(page);
});
