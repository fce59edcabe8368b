import Link from "next/link";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SEARCH_KINDS } from "@/domain/search/kinds";
import { KIND_WORDS, type Query, STATES, stateWord } from "./search-words";

type Props = { query: Query; scale: { key: string; label: string }[] };

const BOX =
  "min-h-8 rounded border border-rule-strong bg-sheet px-2 py-1 font-normal";

/** The search and what it is narrowed to; all of it stands in the address. */
export function SearchForm({ query, scale }: Props) {
  const t = useTranslation();
  return (
    <search>
      <form
        action="/desk/search"
        className="mb-4 flex flex-wrap items-end gap-3 text-sm font-medium"
      >
        <label className="grid min-w-60 flex-1 basis-80">
          {t("Words", "Mots")}
          <input
            name="q"
            type="search"
            defaultValue={query.q}
            maxLength={300}
            className={`${BOX} text-base`}
          />
        </label>
        <Choice
          label={t("Kind", "Nature")}
          name="kind"
          value={query.kind}
          choices={SEARCH_KINDS.map((kind) => [
            kind,
            t.of(KIND_WORDS[kind].many),
          ])}
        />
        <Choice
          label={t("State", "État")}
          name="state"
          value={query.state}
          choices={STATES.map((state) => [state, stateWord(state, t)])}
        />
        <Choice
          label={t("Rating", "Appréciation")}
          name="rating"
          value={query.rating}
          choices={scale.map(({ key, label }) => [key, label])}
        />
        <Day label={t("From", "Du")} name="from" value={query.from} />
        <Day label={t("To", "Au")} name="to" value={query.to} />
        {["party", "event", "person"].map((name) =>
          query[name] ? (
            <input key={name} type="hidden" name={name} value={query[name]} />
          ) : null,
        )}
        <Button type="submit" look="primary">
          {t("Search", "Rechercher")}
        </Button>
        {Object.keys(query).length > 0 && (
          <Link href="/desk/search" className="py-1 font-normal">
            {t("Start over", "Recommencer")}
          </Link>
        )}
      </form>
    </search>
  );
}

type FieldProps = { label: string; name: string; value: string | undefined };

function Choice(props: FieldProps & { choices: [string, string][] }) {
  const t = useTranslation();
  return (
    <label className="grid">
      {props.label}
      <select name={props.name} defaultValue={props.value} className={BOX}>
        <option value="">{t("Any", "Indifférent")}</option>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name, value }: FieldProps) {
  return (
    <label className="grid">
      {label}
      <input name={name} type="date" defaultValue={value} className={BOX} />
    </label>
  );
}
