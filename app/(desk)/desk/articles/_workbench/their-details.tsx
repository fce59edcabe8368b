"use client";

import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { RIGHTS_WORDS } from "@/components/words";
import type { Rights } from "@/domain/articles/version";
import type { Translate } from "@/lib/translate";
import { DETAIL_WORDS } from "../_intake/detail-words";
import type { Difference } from "./article-details";

type Props = {
  differing: Difference[];
  onTake: (one: Difference) => void;
};

/** What somebody else saved meanwhile, beside what is typed here. */
export function TheirDetails({ differing, onTake }: Props) {
  const t = useTranslation();
  return (
    <section
      aria-label={t(
        "Saved meanwhile by someone else",
        "Enregistré entre-temps par quelqu’un d’autre",
      )}
      className="space-y-2 border-l-2 border-amber pl-3 text-sm"
    >
      <p className="text-amber">
        {t(
          "Someone saved these details while you were writing. Yours are kept in the fields above; nothing is overwritten until you save.",
          "Quelqu’un a enregistré ces détails pendant que vous écriviez. Les vôtres sont gardés dans les champs ci-dessus\u00a0; rien n’est remplacé tant que vous n’enregistrez pas.",
        )}
      </p>
      <ul className="space-y-2">
        {differing.map((one) => (
          <li
            key={one.name}
            className="grid gap-x-3 sm:grid-cols-[1fr_1fr_auto]"
          >
            <p className="font-medium sm:col-span-3">
              {t.of(DETAIL_WORDS[one.name])}
            </p>
            <Text
              who={t("Theirs", "Les leurs")}
              words={shown(one.name, one.theirs, t)}
            />
            <Text
              who={t("Yours", "Les vôtres")}
              words={shown(one.name, one.mine, t)}
            />
            <Button
              className="justify-self-start"
              aria-label={t(
                `Take theirs: ${DETAIL_WORDS[one.name].en}`,
                `Prendre les leurs\u00a0: ${DETAIL_WORDS[one.name].fr}`,
              )}
              onClick={() => onTake(one)}
            >
              {t("Take theirs", "Prendre les leurs")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ who, words }: { who: string; words: string }) {
  const t = useTranslation();
  return (
    <p className="min-w-0 [overflow-wrap:anywhere]">
      <span className="text-ink-soft">{t(`${who}: `, `${who}\u00a0: `)}</span>
      <span dir="auto">{words || t("nothing", "rien")}</span>
    </p>
  );
}

function shown(name: Difference["name"], value: string, t: Translate): string {
  return name === "rights"
    ? (t.of(RIGHTS_WORDS[value as Rights]) ?? value)
    : value;
}
