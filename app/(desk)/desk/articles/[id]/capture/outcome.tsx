import { ButtonLink } from "@/components/button";
import { MENTION_STATE_WORDS } from "@/components/words";
import type { Captured } from "./actions";

type Props = {
  articleId: string;
  captured: Captured;
  statements: { id: string; statement: string }[];
};

/** What a capture came to: the version it made, and each mention's fate. */
export function Outcome({ articleId, captured, statements }: Props) {
  const { n, isNew, mentions } = captured;
  const waiting = mentions.filter((mention) => !carries(mention)).length;
  const byId = new Map(statements.map((one) => [one.id, one.statement]));
  const path = `/desk/articles/${articleId}`;
  return (
    <div className="space-y-4">
      <p role="status" className="font-semibold">
        {isNew
          ? `Saved as version ${n}. ${sayWaiting(mentions.length, waiting)}`
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
                {MENTION_STATE_WORDS[mention.state]}
                {mention.exact && !carries(mention) && (
                  <> Now: “{mention.exact}”</>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-2">
        {waiting > 0 && (
          <ButtonLink href={`${path}/reanchor`} look="primary">
            Place what waits
          </ButtonLink>
        )}
        <ButtonLink href={path}>To the workbench</ButtonLink>
        <ButtonLink href={`${path}/versions`}>See what changed</ButtonLink>
      </p>
    </div>
  );
}

function carries({ state }: Captured["mentions"][number]): boolean {
  return state === "exact" || state === "moved";
}

function sayWaiting(all: number, waiting: number): string {
  if (all === 0) return "It had no mentions.";
  if (waiting === 0) return "Every mention carries on.";
  return waiting === 1
    ? "1 mention waits for you to say where it went."
    : `${waiting} mentions wait for you to say where they went.`;
}
