import { expect, test } from "./fixtures";

test("an admin puts a person on the desk, who signs in and changes their password", async ({
  page,
  browser,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const email = `ada-${desk.newsroomId}@desk.example`;
  const admin = await desk.person("admin", "Grace");
  await signInAs(admin);
  await page.goto("/desk/settings");
  await expectAccessible();
  await page
    .getByRole("main")
    .getByRole("link", { name: "People" })
    .first()
    .click();

  const add = page.getByRole("form", { name: "Add a person" });
  await add.getByLabel("Name").fill("Ada");
  await add.getByLabel("E-mail").fill(email);
  await add.getByLabel("Role").selectOption("checker");
  await add.getByRole("button", { name: "Add person" }).click();
  const shown = page.getByRole("status").filter({ hasText: "first password" });
  const password = await shown.locator("code").textContent();
  const people = page.getByRole("list", { name: "People" });
  await expect(people.getByText(email)).toBeVisible();
  await expectAccessible();

  const hers = await (await browser.newContext()).newPage();
  await hers.goto("/sign-in?next=/desk/settings");
  await hers.getByLabel("E-mail").fill(email);
  await hers.getByLabel("Password").fill(password ?? "");
  await hers.getByRole("button", { name: "Sign in" }).click();
  await expect(hers.getByText("Ada, checker").first()).toBeVisible();
  await hers.getByLabel("Present password").fill("not this one");
  await hers.getByLabel("New password").fill("a long one of my own");
  await hers.getByRole("button", { name: "Change password" }).click();
  await expect(hers.getByRole("main").getByRole("alert")).toContainText(
    "is not it",
  );
  await hers.getByLabel("Present password").fill(password ?? "");
  await hers.getByRole("button", { name: "Change password" }).click();
  await expect(hers.getByText("Your password is changed.")).toBeVisible();

  await people.getByText(email).click();
  await page.getByRole("button", { name: "Disable" }).click();
  await expect(people.getByText("disabled")).toBeVisible();
  await expectAccessible();
  await hers.reload();
  await expect(hers).toHaveURL(/\/sign-in/);
});

test("the only admin can't step down", async ({ page, desk, signInAs }) => {
  await signInAs(await desk.person("admin", "Grace"));
  await page.goto("/desk/settings/people");
  await page.getByText("Grace (you)").click();
  const role = page.getByRole("form", { name: "Role of Grace" });
  await role.getByLabel("Role").selectOption("editor");
  await role.getByRole("button", { name: "Change role" }).click();
  await expect(role.getByRole("alert")).toContainText("only admin");
  await expect(role.getByLabel("Role")).toHaveValue("editor");
});

test("a checker makes a token, a program uses it, and it is revoked", async ({
  page,
  request,
  desk,
  signInAs,
  expectAccessible,
}) => {
  await signInAs(await desk.person("checker"));
  await page.goto("/desk/settings/tokens");
  await page.getByLabel("What it is for").fill("Morning feed");
  await page.getByRole("button", { name: "Make token" }).click();
  const shown = page.getByRole("status").filter({ hasText: "Your new token" });
  const token = await shown.locator("code").textContent();
  await expectAccessible();
  const headers = { Authorization: `Bearer ${token}` };
  expect((await request.get("/api/v1/ledger", { headers })).status()).toBe(200);

  const line = page.getByRole("listitem").filter({ hasText: "Morning feed" });
  await line.getByRole("button", { name: "Revoke" }).click();
  await expect(line.getByText("revoked")).toBeVisible();
  expect((await request.get("/api/v1/ledger", { headers })).status()).toBe(401);
});

test("an admin renames a rating and tells readers whom they read", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  await signInAs(await desk.person("admin"));
  await page.goto("/desk/settings/scale");
  await page
    .getByRole("list", { name: "Ratings" })
    .getByText("verified", { exact: true })
    .click();
  const verified = page.getByRole("form", { name: "Rating Verified" });
  await verified.getByLabel("Name").fill("Confirmed");
  await verified.getByRole("button", { name: "Save rating" }).click();
  await expect(
    page.getByRole("list", { name: "Ratings" }).getByText("Confirmed"),
  ).toBeVisible();
  await expectAccessible();

  await page.getByRole("link", { name: "Newsroom" }).click();
  const newsroom = page.getByRole("form", { name: "Newsroom" });
  await newsroom.getByLabel("Name", { exact: true }).fill("The Example Desk");
  await newsroom.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Saved.");
  await expectAccessible();
});

test("people and scale are not an editor's to see", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("editor"));
  for (const place of ["people", "scale", "newsroom"]) {
    await page.goto(`/desk/settings/${place}`);
    await expect(
      page.getByText("Your role does not include this"),
    ).toBeVisible();
  }
});
