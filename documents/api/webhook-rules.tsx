import { PATIENCE_HOURS, RETRY_SECONDS } from "@/domain/webhooks/retry";
import type { ApiDocument } from "@/lib/openapi";
import { Fields } from "./operation";

const NODE = `import { Webhook } from "standardwebhooks";

const message = new Webhook(SECRET).verify(rawBody, request.headers);`;

const BY_HAND = `key = base64-decode(SECRET without "whsec_")
signed = webhook-id + "." + webhook-timestamp + "." + raw body
"v1," + base64(HMAC-SHA256(key, signed)) must be one of the
signatures in webhook-signature, which are parted by spaces`;

/** How a receiver is told, how it checks the signature, and what is promised. */
export function WebhookRules({ webhooks }: Pick<ApiDocument, "webhooks">) {
  const events = Object.keys(webhooks);
  const [told] = Object.values(webhooks);
  const body = told?.post.requestBody?.content["application/json"]?.schema;
  return (
    <section id="receiving">
      <h2>Receiving webhooks</h2>
      <p>
        An admin adds an address on the desk or with{" "}
        <a href="#post_webhooks">POST /api/v1/webhooks</a>. It is sent a POST
        for each of these it is told of: {events.join(", ")}. The body names
        what came out and where to read it; <code>data.edition.sha256</code> is
        of that edition’s page.
      </p>
      {body && <Fields caption="Body of a message (JSON)" schema={body} />}
      <p>
        Messages are signed by the rules of Standard Webhooks. Check the
        signature over the body as it came, before it is parsed, and refuse a{" "}
        <code>webhook-timestamp</code> more than five minutes off. With a
        library:
      </p>
      <pre className="mono">{NODE}</pre>
      <p>By hand:</p>
      <pre className="mono">{BY_HAND}</pre>
      <ul>
        <li>
          Answer with a 2xx within 15 seconds and do the work after. Redirects
          are not followed and count as failures.
        </li>
        <li>
          What failed is sent again after {RETRY_SECONDS.map(pause).join(", ")},
          each pause a tenth longer at most; then it is given up.
        </li>
        <li>
          A message may come twice: <code>webhook-id</code> is the same at every
          try and every replay. Messages may come out of order:{" "}
          <code>edition.n</code> says which is the newer.
        </li>
        <li>
          An address that answers 410 is turned off at once, one that answers
          nothing well for {PATIENCE_HOURS} hours too; the admins are told on
          the desk.
        </li>
        <li>
          Addresses of closed networks are refused when they are added and
          whenever something is sent.
        </li>
      </ul>
    </section>
  );
}

function pause(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return seconds < 3600 ? `${seconds / 60} min` : `${seconds / 3600} h`;
}
