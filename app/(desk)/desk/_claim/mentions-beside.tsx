import { useTranslation } from "#translation";

import { RatingMark } from "@/components/marks";
import type { DifferenceKind } from "@/domain/claims/wording/difference";
import type { MarkedStretch } from "@/domain/claims/wording/line-up";
import type { MentionView } from "@/domain/publishing/checked-claim";
import type { MentionBesideFirst } from "@/usecases/claims/compare-mentions";
import { DIFFERENCE_LOOKS } from "./difference-look";
import { MentionSource } from "./mention-source";

type Props = {
  wording: MentionBesideFirst;
  first: MentionView;
  other: MentionView;
};

/** Two passages that make one claim, what differs numbered and explained. */
export function BesideFirst({ wording, first, other }: Props) {
  const t = useTranslation();
  const { differences } = wording;
  const [firstName, otherName] = [first, other].map(
    ({ outlet, articleTitle }) => outlet || articleTitle,
  );
  const kinds = new Map(differences.map(({ n, kind }) => [n, kind]));
  const idOf = (n: number) => `wording-${other.id}-${n}`;
  const sides = [
    { mention: first, stretches: wording.before },
    { mention: other, stretches: wording.after },
  ];
  return (
    <section
      aria-label={t(
        `${otherName} beside ${firstName}`,
        `${otherName} à côté de ${firstName}`,
      )}
      className="space-y-3"
    >
      <div className="grid gap-3 md:grid-cols-2">
        {sides.map(({ mention, stretches }) => (
          <figure
            key={mention.id}
            className="space-y-2 rounded border border-rule p-3"
          >
            <figcaption className="text-sm text-ink-soft">
              <MentionSource mention={mention} />
            </figcaption>
            <blockquote
              lang={mention.language}
              dir="auto"
              className="font-serif leading-relaxed text-ink-soft"
            >
              <Stretches {...{ stretches, kinds, idOf }} />
            </blockquote>
          </figure>
        ))}
      </div>
      {differences.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {t(
            "Both say it in the same words.",
            "Les deux le disent avec les mêmes mots.",
          )}
        </p>
      ) : (
        <ol
          aria-label={t("Worded differently", "Dit autrement")}
          className="space-y-1.5 text-sm"
        >
          {differences.map(({ n, kind, said }) => (
            <li key={n} id={idOf(n)} className="flex items-baseline gap-2">
              <span className="min-w-4 text-right tabular-nums">{n}</span>
              <span>
                <DifferenceMark kind={kind} /> {said}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function DifferenceMark({ kind }: { kind: DifferenceKind }) {
  const t = useTranslation();
  const { label, ...look } = DIFFERENCE_LOOKS[kind];
  return <RatingMark {...look} label={t.of(label)} />;
}

/** A sentence, the mention underlined, each difference ending in its number. */
function Stretches(props: {
  stretches: MarkedStretch[];
  kinds: ReadonlyMap<number, DifferenceKind>;
  idOf: (n: number) => string;
}) {
  const t = useTranslation();
  let at = 0;
  return props.stretches.map(({ text, inMention, marks, ends }) => {
    const start = at;
    at += text.length;
    const kind = props.kinds.get(marks[0] ?? 0);
    const words = inMention ? (
      <span className="text-ink underline decoration-accent decoration-2 underline-offset-4">
        {text}
      </span>
    ) : (
      text
    );
    return (
      <span key={start}>
        {kind ? (
          <mark
            className={`rounded-sm px-0.5 outline ${kind === "wording" ? "bg-slate-wash outline-slate/40" : "bg-amber-wash outline-amber"}`}
          >
            {words}
          </mark>
        ) : (
          words
        )}
        {ends.map((n) => (
          <sup key={n}>
            <a
              href={`#${props.idOf(n)}`}
              aria-label={t(`difference ${n}`, `différence ${n}`)}
              className="px-0.5 font-sans text-xs"
            >
              {n}
            </a>
          </sup>
        ))}
      </span>
    );
  });
}
