import Link from "next/link";

import { Button } from "@/components/button";
import { SEARCH_KINDS } from "@/domain/search/kinds";
import { KIND_WORDS, type Query, STATES, stateWord } from "./search-words";

type Props = { query: Query; scale: { key: string; label: string }[] };

const BOX =
  "min-h-8 rounded border border-rule-strong bg-sheet px-2 py-1 font-normal";

/** The search and what it is narrowed to; all of it stands in the address. */
export function SearchForm({ query, scale }: Props) {
  return (
    <search>
      <form
        action="/desk/search"
        className="mb-4 flex flex-wrap items-end gap-3 text-sm font-medium"
      >
        <label className="grid min-w-60 flex-1 basis-80">
          Words
          <input
            name="q"
            type="search"
            defaultValue={query.q}
            maxLength={300}
            className={`${BOX} text-base`}
          />
        </label>
        <Choice
          label="Kind"
          name="kind"
          value={query.kind}
          choices={SEARCH_KINDS.map((kind) => [kind, KIND_WORDS[kind].many])}
        />
        <Choice
          label="State"
          name="state"
          value={query.state}
          choices={STATES.map((state) => [state, stateWord(state)])}
        />
        <Choice
          label="Rating"
          name="rating"
          value={query.rating}
          choices={scale.map(({ key, label }) => [key, label])}
        />
        <Day label="From" name="from" value={query.from} />
        <Day label="To" name="to" value={query.to} />
        {["party", "event", "person"].map((name) =>
          query[name] ? (
            <input key={name} type="hidden" name={name} value={query[name]} />
          ) : null,
        )}
        <Button type="submit" look="primary">
          Search
        </Button>
        {Object.keys(query).length > 0 && (
          <Link href="/desk/search" className="py-1 font-normal">
            Start over
          </Link>
        )}
      </form>
    </search>
  );
}

type FieldProps = { label: string; name: string; value: string | undefined };

function Choice(props: FieldProps & { choices: [string, string][] }) {
  return (
    <label className="grid">
      {props.label}
      <select name={props.name} defaultValue={props.value} className={BOX}>
        <option value="">Any</option>
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
