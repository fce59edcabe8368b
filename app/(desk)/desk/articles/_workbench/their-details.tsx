"use client";

import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { RIGHTS_WORDS } from "@/components/words";
import type { Rights } from "@/domain/articles/version";
import type { Translate } from "@/lib/translate";
import { DETAIL_WORDS, type Difference } from "./article-details";

type Props = {
  differing: Difference[];
  onTake: (one: Difference) => void;
};

/** What somebody else saved meanwhile, beside what is typed here. */
export function TheirDetails({ differing, onTake }: Props) {
  const t = useTranslation();
  return (
    <section
      aria-label="Saved meanwhile by someone else"
      className="space-y-2 border-l-2 border-amber pl-3 text-sm"
    >
      <p className="text-amber">
        Someone saved these details while you were writing. Yours are kept in
        the fields above; nothing is overwritten until you save.
      </p>
      <ul className="space-y-2">
        {differing.map((one) => (
          <li
            key={one.name}
            className="grid gap-x-3 sm:grid-cols-[1fr_1fr_auto]"
          >
            <p className="font-medium sm:col-span-3">
              {DETAIL_WORDS[one.name]}
            </p>
            <Text who="Theirs" words={shown(one.name, one.theirs, t)} />
            <Text who="Yours" words={shown(one.name, one.mine, t)} />
            <Button
              className="justify-self-start"
              aria-label={`Take theirs: ${DETAIL_WORDS[one.name]}`}
              onClick={() => onTake(one)}
            >
              Take theirs
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ who, words }: { who: string; words: string }) {
  return (
    <p className="min-w-0 [overflow-wrap:anywhere]">
      <span className="text-ink-soft">{who}: </span>
      <span dir="auto">{words || "nothing"}</span>
    </p>
  );
}

function shown(name: Difference["name"], value: string, t: Translate): string {
  return name === "rights"
    ? (t.of(RIGHTS_WORDS[value as Rights]) ?? value)
    : value;
}
