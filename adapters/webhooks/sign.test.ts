import { Webhook, WebhookVerificationError } from "standardwebhooks";
import { expect, it } from "vitest";

import { makeWebhookSecret, signedHeaders } from "./sign";

const body = '{"type":"claim.published","data":{"title":"L’armée dit 48 😀"}}';

it("signs so that the library of the standard takes it", () => {
  const secret = makeWebhookSecret();
  const headers = signedHeaders(secret, { id: "one", body, at: new Date() });
  expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
});

it.each([
  [
    "another body",
    (h: Record<string, string>) => ({ headers: h, body: `${body} ` }),
  ],
  [
    "another id",
    (h: Record<string, string>) => ({
      headers: { ...h, "webhook-id": "two" },
      body,
    }),
  ],
])("does not sign %s", (_what, change) => {
  const secret = makeWebhookSecret();
  const signed = signedHeaders(secret, { id: "one", body, at: new Date() });
  const { headers, body: said } = change(signed);
  expect(() => new Webhook(secret).verify(said, headers)).toThrow(
    WebhookVerificationError,
  );
});

it("is refused when it is replayed by a stranger an hour later", () => {
  const secret = makeWebhookSecret();
  const at = new Date(Date.now() - 3_600_000);
  const headers = signedHeaders(secret, { id: "one", body, at });
  expect(() => new Webhook(secret).verify(body, headers)).toThrow("too old");
});

it("makes a secret of its own each time", () => {
  expect(makeWebhookSecret()).not.toBe(makeWebhookSecret());
});
