import { Time } from "@/components/time";
import type { DeliveryState } from "@/domain/webhooks/webhook";
import type { Delivery } from "@/usecases/webhooks/read-webhooks";
import { ReplayForm } from "./webhook-forms";

const STATES: Record<DeliveryState, { word: string; look: string }> = {
  waiting: { word: "Waiting", look: "bg-amber-wash text-amber" },
  delivered: { word: "Delivered", look: "bg-green-wash text-green" },
  failed: { word: "Given up", look: "bg-red-wash text-red" },
};

type Props = { webhookId: string; delivery: Delivery; off: boolean };

/** One message to an address, and what came of each try. */
export function DeliveryLine({ webhookId, delivery, off }: Props) {
  const { id, event, state, createdAt, nextTryAt, tries } = delivery;
  const { word, look } = STATES[state];
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <code className="font-mono font-medium">{event}</code>
          <span className={`rounded px-1.5 text-sm font-semibold ${look}`}>
            {word}
          </span>
          <span className="text-sm text-ink-soft">
            <Time at={createdAt} />
          </span>
        </p>
        <p className="text-sm break-all text-ink-soft">
          Id <code className="font-mono">{id}</code>
          {nextTryAt && (
            <>
              {" · "}next try <Time at={nextTryAt} />
            </>
          )}
        </p>
        {tries.length > 0 && <Tries tries={tries} />}
      </div>
      {!off && <ReplayForm webhookId={webhookId} deliveryId={id} />}
    </li>
  );
}

function Tries({ tries }: Pick<Delivery, "tries">) {
  return (
    <details>
      <summary className="cursor-pointer text-sm">
        {tries.length === 1 ? "1 try" : `${tries.length} tries`}, the last{" "}
        {came(tries[0])}
      </summary>
      <ol reversed className="mt-1 ml-6 list-decimal space-y-2 text-sm">
        {tries.map((one) => (
          <li key={one.n}>
            <Time at={one.at} />, {one.milliseconds} ms: {came(one)}
            {one.answer && (
              <pre className="mt-1 overflow-x-auto rounded bg-sunk p-2 font-mono text-xs whitespace-pre-wrap break-words">
                {one.answer}
              </pre>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function came(one: Delivery["tries"][number] | undefined): string {
  if (!one) return "unknown";
  if (one.status !== null) return `answered ${one.status}`;
  return FAULTS[one.fault ?? ""] ?? "could not be sent";
}

const FAULTS: Record<string, string> = {
  "private-address": "not sent, for its name leads into a closed network",
  "too-slow": "not answered within 15 seconds",
  "unknown-host": "not sent, for there is no server of that name",
  withheld: "not sent, for what it tells of is withheld by now",
  "no-answer": "not sent, for the server can't be reached",
};
