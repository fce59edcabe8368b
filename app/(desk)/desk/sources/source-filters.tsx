import Link from "next/link";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import {
  choicesOf,
  reliabilityChoices,
  SOURCE_TYPE_WORDS,
} from "@/components/words";

type Props = { q?: string; type?: string; reliability?: string };

const BOX =
  "min-h-8 rounded border border-rule-strong bg-sheet px-2 py-1 font-normal";

/** Narrows the library; what is chosen stands in the address. */
export function SourceFilters({ q, type, reliability }: Props) {
  const t = useTranslation();
  return (
    <search>
      <form className="mb-4 flex flex-wrap items-end gap-3">
        <label className="grid text-sm font-medium">
          {t("Title", "Titre")}
          <input name="q" type="search" defaultValue={q} className={BOX} />
        </label>
        <Choice
          label={t("Type", "Type")}
          name="type"
          value={type}
          choices={choicesOf(SOURCE_TYPE_WORDS, t)}
        />
        <Choice
          label={t("Reliability", "Fiabilité")}
          name="reliability"
          value={reliability}
          choices={reliabilityChoices(t)}
        />
        <Button type="submit">{t("Filter", "Filtrer")}</Button>
        {(q || type || reliability) && (
          <Link href="/desk/sources" className="text-sm">
            {t("Show all", "Tout montrer")}
          </Link>
        )}
      </form>
    </search>
  );
}

function Choice(props: {
  label: string;
  name: string;
  value?: string;
  choices: { value: string; label: string }[];
}) {
  const t = useTranslation();
  return (
    <label className="grid text-sm font-medium">
      {props.label}
      <select name={props.name} defaultValue={props.value} className={BOX}>
        <option value="">{t("Any", "Indifférent")}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
