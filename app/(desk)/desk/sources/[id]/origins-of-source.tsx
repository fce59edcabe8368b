import Link from "next/link";
import { useTranslation } from "#translation";

import { RELATION_WORDS, RELATION_WORDS_BACK } from "@/components/words";
import type { ViewedSource } from "@/usecases/sources/view-source";
import { RemoveDerivation, RepeatsForm } from "./derivation-forms";

/** Whom the source repeats and who repeats it, drawn and in words. */
export function OriginsOfSource({ view }: { view: ViewedSource }) {
  const t = useTranslation();
  const { source, repeats, repeatedBy, drawing } = view;
  return (
    <div className="space-y-4">
      <figure className="space-y-1">
        <figcaption>
          <strong>{drawing.line}</strong>
        </figcaption>
        <div
          className="max-w-full overflow-x-auto [&_svg]:h-auto [&_svg]:max-w-full"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer escapes every word it draws.
          dangerouslySetInnerHTML={{ __html: drawing.svg }}
        />
      </figure>
      {repeats.length + repeatedBy.length === 0 && (
        <p className="text-sm text-ink-soft">
          {t(
            "Nothing is known of whom it repeats, so it counts as an origin of its own.",
            "On ne sait pas qui elle reprend\u00a0: elle compte donc comme une origine à part entière.",
          )}
        </p>
      )}
      <Derivations
        title={t("It repeats", "Elle reprend")}
        items={repeats}
        words={RELATION_WORDS}
        removable={view.acts.edit}
      />
      <Derivations
        title={t("It is repeated", "Elle est reprise")}
        items={repeatedBy}
        words={RELATION_WORDS_BACK}
        removable={view.acts.edit}
      />
      {view.acts.edit && <RepeatsForm sourceId={source.id} />}
    </div>
  );
}

function Derivations(props: {
  title: string;
  items: ViewedSource["repeats"];
  words: typeof RELATION_WORDS;
  removable: boolean;
}) {
  const t = useTranslation();
  if (props.items.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-medium">{props.title}</h3>
      <ul className="mt-1 space-y-2">
        {props.items.map((item) => (
          <li key={item.id} className="space-y-1">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <span className="text-ink-soft">
                {t.of(props.words[item.relation])}
              </span>
              <Link href={`/desk/sources/${item.other.id}`}>
                {item.other.title}
              </Link>
              {props.removable && (
                <RemoveDerivation id={item.id} title={item.other.title} />
              )}
            </div>
            {item.excerpt && (
              <blockquote
                dir="auto"
                className="border-l-2 border-rule-strong pl-3 font-serif whitespace-pre-line text-ink-soft"
              >
                {item.excerpt}
                {item.locator && ` (${item.locator})`}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
