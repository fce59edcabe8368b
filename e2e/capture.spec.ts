import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { test as base, expect } from "./fixtures";

type Site = {
  url: string;
  /** What it shows; a status instead of a page where it has none. */
  shows: string | number;
};

function page(cost: string): string {
  return `<!doctype html><html lang="en"><head><title>A bridge and its cost</title>
<meta property="og:site_name" content="The Example"></head>
<body><nav><a href="/">Home</a></nav><article><h1>A bridge and its cost</h1>
<p>The bridge cost ${cost} million, the ministry said on Monday. It opened in
May, after eleven years of work on both banks of the river.</p></article></body></html>`;
}

// The setting FETCH_ALLOWED_HOSTS of the server under test allows 127.0.0.1.
const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  site: async ({}, provide) => {
    const site: Site = { url: "", shows: page("48") };
    const server = createServer((_request, response) => {
      const failed = typeof site.shows === "number";
      response.writeHead(failed ? Number(site.shows) : 200, {
        "content-type": "text/html; charset=utf-8",
      });
      response.end(failed ? "" : site.shows);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    site.url = `http://127.0.0.1:${port}/bridge`;
    await provide(site);
    server.closeAllConnections();
    server.close();
  },
});

test("an article captured by its address, and again when the site changes a figure", async ({
  page: at,
  desk,
  site,
  signInAs,
  expectAccessible,
}) => {
  const editor = await desk.person("editor");
  await signInAs(editor);
  await at.goto("/desk/articles/new");
  await at.getByLabel("The article's address").fill(site.url);
  await at.getByRole("button", { name: "See what was understood" }).click();

  await expect(at).toHaveURL(/\/desk\/captures\//);
  await expect(at.getByLabel("Title")).toHaveValue("A bridge and its cost");
  await expect(at.getByLabel("Outlet")).toHaveValue("The Example");
  await expect(at.getByRole("main").getByRole("status")).toContainText(
    "Look it over",
  );
  await expectAccessible();
  await at.getByLabel("Byline").fill("Awa Traoré");
  await at.getByRole("button", { name: "Save as version 1" }).click();
  await expect(at).toHaveURL(/\/desk\/articles\/[\da-f-]{36}$/);
  const articleId = at.url().split("/").at(-1) ?? "";

  await at.keyboard.press("q");
  await at.getByLabel("Quotation").fill("The bridge cost 48 million");
  await expect(at.getByText("It says this once.")).toBeVisible();
  await at.keyboard.press("Enter");
  await expect(at.getByRole("toolbar")).toBeVisible();
  await at.keyboard.press("c");
  await at.getByRole("button", { name: "Save the claim" }).click();
  await expect(
    at.getByRole("article", { name: "Claim", exact: true }),
  ).toContainText("48 million");

  site.shows = page("84");
  await at.goto(`/desk/articles/${articleId}/capture`);
  await expect(at.getByLabel("The article's address")).toHaveValue(site.url);
  await at.getByRole("button", { name: "See what was understood" }).click();
  await at.getByRole("button", { name: "Save as version 2" }).click();
  await expect(at.getByText("Saved as version 2.")).toBeVisible();
  await expect(at.getByText("1 mention waits for you")).toBeVisible();
  await expectAccessible();

  await at.getByRole("link", { name: "Place what waits" }).click();
  await expect(at.getByRole("figure", { name: "Now" })).toContainText("84");
  await at.keyboard.press("a");
  await expect(
    at.getByText("Every mention has its place in version 2."),
  ).toBeVisible();

  await at.goto(`/desk/articles/${articleId}/capture`);
  await at.getByRole("button", { name: "See what was understood" }).click();
  await expect(at.getByText("version 2 stands")).toBeVisible();

  await at.goto(`/desk/articles/${articleId}/versions`);
  const copies = at.getByRole("region", { name: "Saved copies of the page" });
  await expect(copies.getByRole("link", { name: /\.wacz$/ })).toHaveCount(3);
  await expectAccessible();
  const download = at.waitForEvent("download");
  await copies.getByRole("link").first().click();
  expect((await download).suggestedFilename()).toMatch(/\.wacz$/);
});

test("a capture that fails says why, is found again, and is tried again", async ({
  page: at,
  desk,
  site,
  signInAs,
  expectAccessible,
}) => {
  await signInAs(await desk.person("contributor"));
  site.shows = 404;
  await at.goto("/desk/articles/new");
  await at.getByLabel("The article's address").fill(site.url);
  await at.getByRole("button", { name: "See what was understood" }).click();
  await expect(at.getByRole("main").getByRole("status")).toContainText(
    "The site has no such page any more (404).",
  );
  await expectAccessible();

  await at.goto("/desk/articles");
  await expect(
    at.getByRole("region", { name: "Captures under way" }),
  ).toContainText("(404)");
  await expectAccessible();
  await at.goto("/desk");
  await at
    .getByRole("region", { name: "Your captures" })
    .getByRole("link", { name: site.url })
    .click();

  site.shows = page("48");
  await at.getByRole("button", { name: "Try again" }).click();
  await expect(at.getByLabel("Title")).toHaveValue("A bridge and its cost");
  await at.getByRole("button", { name: "Put it away" }).click();
  await expect(at.getByText("It was put away.")).toBeVisible();
  await at.goto("/desk");
  await expect(at.getByRole("region", { name: "Your captures" })).toHaveCount(
    0,
  );
});

test("what can't be fetched or read is refused at its own field", async ({
  page: at,
  desk,
  signInAs,
  expectAccessible,
}) => {
  await signInAs(await desk.person("contributor"));
  await at.goto("/desk/articles/new");
  const address = at.getByLabel("The article's address");
  await address.fill("https://192.168.1.1/bridge");
  await at.getByRole("button", { name: "See what was understood" }).click();
  await expect(address).toHaveAccessibleDescription(/closed network/);
  await expect(address).toBeFocused();
  await expect(address).toHaveValue("https://192.168.1.1/bridge");
  await expectAccessible();
});

test("a source's page is kept by its address", async ({
  page: at,
  desk,
  site,
  signInAs,
  expectAccessible,
}) => {
  const checker = await desk.person("checker");
  const source = await desk.source(checker);
  await signInAs(checker);
  await at.goto(`/desk/sources/${source.id}`);
  await at.getByLabel("An address to keep a copy of").fill(site.url);
  await at.getByRole("button", { name: "Fetch and keep" }).click();
  await at.getByRole("link", { name: "To the source" }).click();
  const copies = at.getByRole("region", { name: "Saved copies" });
  await expect(copies.getByRole("link", { name: /\.wacz$/ })).toBeVisible();
  await expectAccessible();
});

test("the reader's own page is handed over from another site, looked over and saved", async ({
  page: at,
  context,
  desk,
  site,
  signInAs,
  expectAccessible,
}) => {
  await signInAs(await desk.person("contributor"));
  await at.goto("/desk/settings/bookmarklet");
  await expectAccessible();
  const link = at.getByRole("link", { name: "To the desk" });
  await expect(link).toHaveAttribute("href", /^javascript:/);
  const program = await at.getByLabel("Or make a bookmark").inputValue();

  // What a script of the page adds, only a browser gets to see.
  const late = "Only subscribers read that it opened in the rain.";
  site.shows = page("48").replace(
    "</article>",
    `</article><script>document.querySelector("article").innerHTML += "<p>${late}</p>"</script>`,
  );
  await at.goto(site.url);
  const opened = context.waitForEvent("page");
  await at.evaluate(decodeURIComponent(program.replace("javascript:", "")));
  const desks = await opened;
  await expect(desks).toHaveURL(/\/from-page\/[\da-f-]{36}$/);
  await expect(desks.getByLabel("Title")).toHaveValue("A bridge and its cost");
  await expect(desks.getByText("Nothing is saved yet.")).toBeVisible();
  await expectAccessible(desks);
  await desks.getByRole("button", { name: "Save as version 1" }).click();
  await expect(desks).toHaveURL(/\/desk\/articles\/[\da-f-]{36}$/);
  await expect(desks.getByText(late)).toBeVisible();
});

test("a page handed over by nobody waits behind the sign-in", async ({
  page: at,
  request,
}) => {
  const held = await request.post("/desk/articles/new/from-page/receive", {
    multipart: { url: "https://site.example/", html: page("48") },
    maxRedirects: 0,
  });
  expect(held.status()).toBe(303);
  await at.goto(held.headers().location ?? "");
  await expect(at).toHaveURL(/\/sign-in\?next=/);
  const none = await request.post("/desk/articles/new/from-page/receive", {
    multipart: { url: "javascript:alert(1)", html: page("48") },
    maxRedirects: 0,
  });
  expect(none.status()).toBe(422);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a capture is followed and saved", async ({
    page: at,
    desk,
    site,
    signInAs,
  }) => {
    await signInAs(await desk.person("contributor"));
    await at.goto("/desk/articles/new");
    await at.getByLabel("The article's address").fill(site.url);
    await at.getByRole("button", { name: "See what was understood" }).click();
    await expect(at.getByLabel("Title")).toHaveValue("A bridge and its cost");
    await at.getByRole("button", { name: "Save as version 1" }).click();
    await expect(at).toHaveURL(/\/desk\/articles\/[\da-f-]{36}$/);
  });
});
