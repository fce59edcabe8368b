import { expect, test } from "./fixtures";

test("a save cut off by a reload is the writer's own, and another's is not", async ({
  page,
  desk,
  browser,
  signInAs,
}) => {
  const editor = await desk.person("editor");
  await signInAs(editor);
  await page.goto("/desk/summaries/new");
  await page.getByLabel("Title").fill("What the bridge cost");
  await page.getByRole("button", { name: "Begin" }).click();
  const text = page.getByRole("textbox", { name: "Text" });
  await expect(text).toBeVisible();
  const arrived = Promise.withResolvers<void>();
  await page.route(page.url(), async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    // The desk has it; its answer never comes.
    arrived.resolve();
  });
  await text.click();
  await page.keyboard.type("The ministry");
  await arrived.promise;
  await page.keyboard.type(" gave a sum.");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await expect(text).toHaveText("The ministry gave a sum.");
  await expect(page.getByText("Saved.")).toBeVisible();

  const other = await browser.newPage();
  await signInAs(await desk.person("editor"), other);
  await other.goto(page.url());
  const theirs = other.getByRole("textbox", { name: "Text" });
  await expect(theirs).toHaveText("The ministry gave a sum.");

  await page.route(page.url(), (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await text.press("ControlOrMeta+End");
  await page.keyboard.type(" It was 48 million.");
  await expect(page.getByText("The desk can’t be reached.")).toBeVisible();
  await theirs.press("ControlOrMeta+End");
  await other.keyboard.type(" Nobody knows it.");
  await expect(other.getByText("Saved.")).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await expect(
    page.getByText("Someone else saved this summary while you were writing."),
  ).toBeVisible();
  await expect(text).toHaveText("The ministry gave a sum. It was 48 million.");
  await expect(page.getByText("Nobody knows it.")).toBeVisible();
  await other.close();
});
