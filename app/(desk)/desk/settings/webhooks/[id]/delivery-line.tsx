import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import type { DeliveryState } from "@/domain/webhooks/webhook";
import { counted, type Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";
import type { Delivery } from "@/usecases/webhooks/read-webhooks";
import { ReplayForm } from "./webhook-forms";

const STATES: Record<DeliveryState, { word: Said; look: string }> = {
  waiting: {
    word: { en: "Waiting", fr: "En attente" },
    look: "bg-amber-wash text-amber",
  },
  delivered: {
    word: { en: "Delivered", fr: "Arrivé" },
    look: "bg-green-wash text-green",
  },
  failed: {
    word: { en: "Given up", fr: "Abandonné" },
    look: "bg-red-wash text-red",
  },
};

type Props = { webhookId: string; delivery: Delivery; off: boolean };

/** One message to an address, and what came of each try. */
export function DeliveryLine({ webhookId, delivery, off }: Props) {
  const t = useTranslation();
  const { id, event, state, createdAt, nextTryAt, tries } = delivery;
  const { word, look } = STATES[state];
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <code className="font-mono font-medium">{event}</code>
          <span className={`rounded px-1.5 text-sm font-semibold ${look}`}>
            {t.of(word)}
          </span>
          <span className="text-sm text-ink-soft">
            <Time at={createdAt} />
          </span>
        </p>
        <p className="text-sm break-all text-ink-soft">
          {t("Id", "Identifiant")} <code className="font-mono">{id}</code>
          {nextTryAt && (
            <>
              {" · "}
              {t("next try", "prochain essai le")} <Time at={nextTryAt} />
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
  const t = useTranslation();
  return (
    <details>
      <summary className="cursor-pointer text-sm">
        {counted(
          tries.length,
          t({ one: "try", other: "tries" }, { one: "essai", other: "essais" }),
          t.language,
        )}
        , {t("the last", "le dernier\u00a0:")} {came(tries[0], t)}
      </summary>
      <ol reversed className="mt-1 ml-6 list-decimal space-y-2 text-sm">
        {tries.map((one) => (
          <li key={one.n}>
            <Time at={one.at} />, {one.milliseconds} ms{t(":", "\u00a0:")}{" "}
            {came(one, t)}
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

function came(
  one: Delivery["tries"][number] | undefined,
  t: Translate,
): string {
  if (!one) return t("unknown", "inconnu");
  if (one.status !== null) {
    return t(`answered ${one.status}`, `réponse ${one.status}`);
  }
  return t.of(FAULTS[one.fault ?? ""] ?? UNSENT);
}

const UNSENT: Said = { en: "could not be sent", fr: "n’a pas pu être envoyé" };

const FAULTS: Record<string, Said> = {
  "private-address": {
    en: "not sent, for its name leads into a closed network",
    fr: "pas envoyé\u00a0: ce nom mène dans un réseau fermé",
  },
  "too-slow": {
    en: "not answered within 15 seconds",
    fr: "sans réponse en 15 secondes",
  },
  "unknown-host": {
    en: "not sent, for there is no server of that name",
    fr: "pas envoyé\u00a0: aucun serveur ne porte ce nom",
  },
  withheld: {
    en: "not sent, for what it tells of is withheld by now",
    fr: "pas envoyé\u00a0: ce dont il parle est désormais retiré par obligation légale",
  },
  "no-answer": {
    en: "not sent, for the server can't be reached",
    fr: "pas envoyé\u00a0: le serveur est injoignable",
  },
};
