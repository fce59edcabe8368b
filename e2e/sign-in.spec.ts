import { eq } from "drizzle-orm";

import { users } from "@/db/schema";
import { hashPassword } from "@/lib/password";
import { expect, test } from "./fixtures";

const PASSWORD = "a good long password";

async function withPassword(
  desk: import("./desk").Desk,
  role: "editor" | "checker" = "editor",
) {
  const person = await desk.person(role);
  const passwordHash = await hashPassword(PASSWORD);
  const [row] = await desk.db
    .update(users)
    .set({ passwordHash })
    .where(eq(users.id, person.userId))
    .returning({ email: users.email });
  return { ...person, email: row!.email };
}

test("a person signs in, lands on the queue and signs out", async ({
  page,
  desk,
  expectAccessible,
}) => {
  const person = await withPassword(desk);
  await page.goto("/desk/ledger");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fdesk%2Fledger/);
  await expectAccessible();

  await page.getByLabel("E-mail").fill(person.email.toUpperCase());
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page.getByRole("heading", { name: "Ledger" })).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a wrong password tells nothing, and the fifth closes the account", async ({
  page,
  desk,
}) => {
  const person = await withPassword(desk);
  await page.goto("/sign-in");
  for (let tries = 0; tries < 5; tries += 1) {
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password").fill(`wrong ${tries}`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "don't open a desk",
    );
    await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  }
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "rests",
  );
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a disabled person is out at the next request", async ({
  page,
  desk,
  signInAs,
}) => {
  const person = await desk.person("editor");
  await signInAs(person);
  await page.goto("/desk");
  await expect(page.getByRole("navigation", { name: "Desk" })).toBeVisible();
  await desk.db
    .update(users)
    .set({ disabledAt: new Date() })
    .where(eq(users.id, person.userId));
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("signing in works", async ({ page, desk }) => {
    const person = await withPassword(desk);
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password").fill("not it");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("don't open a desk")).toBeVisible();

    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/desk$/);
  });
});
