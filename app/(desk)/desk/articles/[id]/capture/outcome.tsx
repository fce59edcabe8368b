import { useTranslation } from "#translation";

import { MENTION_STATE_WORDS } from "@/components/words";
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
          ? `Saved as version ${n}. ${sayMentions(mentions.length, waiting)}`
          : `Not a word has changed; version ${n} stands.`}
      </p>
      {mentions.length > 0 && (
        <ul
          aria-label="What became of the mentions"
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
                  <> Now: “{mention.exact}”</>
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

function sayMentions(all: number, waiting: number): string {
  if (all === 0) return "It had no mentions.";
  return waiting === 0 ? "Every mention carries on." : sayWaiting(waiting);
}
