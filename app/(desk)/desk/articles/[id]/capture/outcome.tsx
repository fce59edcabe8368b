import { useTranslation } from "#translation";

import { MENTION_STATE_WORDS } from "@/components/words";
import type { Translate } from "@/lib/translate";
import { AfterVersion, sayWaiting } from "../../_intake/after-version";
import type { Captured } from "./actions";

type Props = {
  articleId: string;
  captured: Captured;
  statements: { id: string; statement: string }[];
};

/** What a capture came to: the version it made, and each mention's fate. */
export function Outcome({ articleId, captured, statements }: Props) {
  const t = useTranslation();
  const { n, isNew, mentions } = captured;
  const waiting = mentions.filter((mention) => !carries(mention)).length;
  const byId = new Map(statements.map((one) => [one.id, one.statement]));
  return (
    <div className="space-y-4">
      <p role="status" className="font-semibold">
        {isNew
          ? `${t(`Saved as version ${n}.`, `Enregistrée comme version ${n}.`)} ${sayMentions(mentions.length, waiting, t)}`
          : t(
              `Not a word has changed; version ${n} stands.`,
              `Pas un mot n’a changé\u00a0; la version ${n} reste valable.`,
            )}
      </p>
      {mentions.length > 0 && (
        <ul
          aria-label={t(
            "What became of the mentions",
            "Ce que sont devenues les mentions",
          )}
          className="divide-y divide-rule border-y border-rule"
        >
          {mentions.map((mention) => (
            <li key={mention.id} className="py-2">
              <p className="font-serif">{byId.get(mention.claimId)}</p>
              <p
                className={`text-sm ${carries(mention) ? "text-ink-soft" : "text-amber"}`}
              >
                <span aria-hidden="true">{carries(mention) ? "✓ " : "! "}</span>
                {t.of(MENTION_STATE_WORDS[mention.state])}
                {mention.exact && !carries(mention) && (
                  <>
                    {" "}
                    {t(
                      `Now: “${mention.exact}”`,
                      `Maintenant\u00a0: «\u00a0${mention.exact}\u00a0»`,
                    )}
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <AfterVersion {...{ articleId, waiting }} />
    </div>
  );
}

function carries({ state }: Captured["mentions"][number]): boolean {
  return state === "exact" || state === "moved";
}

function sayMentions(all: number, waiting: number, t: Translate): string {
  if (all === 0)
    return t("It had no mentions.", "L’article n’avait pas de mention.");
  if (waiting > 0) return sayWaiting(waiting, t);
  return t(
    "Every mention carries on.",
    "Toutes les mentions restent en place.",
  );
}
