import { Webhook } from "standardwebhooks";

import { expect, test } from "./fixtures";
import { openReceiver } from "./receiver";

// The setting FETCH_ALLOWED_HOSTS of the server under test allows 127.0.0.1.
test("an admin adds a webhook, tries it, and replays what did not arrive", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const receiver = await openReceiver(
    { status: 500, body: "Not now." },
    { status: 200 },
  );
  await signInAs(await desk.person("admin"));
  await page.goto("/desk/settings/webhooks");
  await expectAccessible();
  const form = page.getByRole("form", { name: "New webhook" });
  await form.getByLabel("Address").fill(receiver.url);
  await form.getByLabel("summary.published").uncheck();
  await form.getByRole("button", { name: "Add webhook" }).click();
  const shown = page.getByRole("status").filter({ hasText: "The secret" });
  const secret = await shown.locator("code").textContent();
  await expectAccessible();

  const list = page.getByRole("list", { name: "Webhooks" });
  await list.getByRole("link", { name: receiver.url }).click();
  await page.getByRole("button", { name: "Send a test" }).click();
  const line = page
    .getByRole("list", { name: "Deliveries" })
    .getByRole("listitem")
    .filter({ hasText: "webhook.test" });
  await expect(line.getByText("1 try, the last answered 500")).toBeVisible();
  await line.getByText("1 try").click();
  await expect(line.getByText("Not now.")).toBeVisible();
  await expect(
    page.getByText("Nothing that was sent to it arrived"),
  ).toBeVisible();
  await expectAccessible();

  await line.getByRole("button", { name: "Replay" }).click();
  await expect(line.getByText("Delivered")).toBeVisible();
  await expect(line.getByText("2 tries, the last answered 200")).toBeVisible();
  const last = receiver.received.at(-1);
  const verified = new Webhook(secret ?? "").verify(
    last?.body ?? "",
    (last?.headers ?? {}) as Record<string, string>,
  );
  expect(verified).toMatchObject({ type: "webhook.test" });

  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Nobody is told yet.")).toBeVisible();
  receiver.close();
});

test("an address of a closed network is refused with a sentence, and nothing typed is lost", async ({
  page,
  desk,
  signInAs,
}) => {
  await signInAs(await desk.person("admin"));
  await page.goto("/desk/settings/webhooks");
  const form = page.getByRole("form", { name: "New webhook" });
  await form.getByLabel("Address").fill("https://192.168.1.1/hook");
  await form.getByLabel("claim.corrected").uncheck();
  await form.getByRole("button", { name: "Add webhook" }).click();
  await expect(form.getByRole("alert")).toContainText("closed network");
  await expect(form.getByLabel("Address")).toHaveValue(
    "https://192.168.1.1/hook",
  );
  await expect(form.getByLabel("claim.corrected")).not.toBeChecked();
  await expect(page.getByText("Nobody is told yet.")).toBeVisible();
});

test("an address that answers 410 is turned off, and every admin is told", async ({
  page,
  desk,
  signInAs,
  expectAccessible,
}) => {
  const receiver = await openReceiver({ status: 410 });
  await signInAs(await desk.person("admin"));
  await page.goto("/desk/settings/webhooks");
  const form = page.getByRole("form", { name: "New webhook" });
  await form.getByLabel("Address").fill(receiver.url);
  await form.getByRole("button", { name: "Add webhook" }).click();
  await page.getByRole("link", { name: receiver.url }).click();
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("It answered 410 Gone")).toBeVisible();

  await signInAs(await desk.person("admin"));
  await page.goto("/desk");
  const notice = page.getByRole("complementary", { name: "Webhooks" });
  await expect(notice).toContainText("A webhook was turned off");
  await expectAccessible();
  await notice.getByRole("link").click();
  await page.getByRole("link", { name: receiver.url }).click();
  await page.getByRole("button", { name: "Turn on again" }).click();
  await expect(notice).toBeHidden();

  await signInAs(await desk.person("editor"));
  await page.goto("/desk/settings/webhooks");
  await expect(page.getByText("Your role does not include this")).toBeVisible();
  receiver.close();
});
