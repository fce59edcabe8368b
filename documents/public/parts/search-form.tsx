import type { Facet, SearchQuery } from "@/domain/publishing/listing";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { href, PATHS } from "../paths";
import { listWords } from "../words/list-words";

type SearchFormProps = {
  publisher: Publisher;
  query: SearchQuery;
  facets: Record<"rating" | "party" | "event", Facet[]>;
};

/** What to look for, and how to narrow it; sent as an ordinary address. */
export function SearchForm({ publisher, query, facets }: SearchFormProps) {
  const words = listWords(publisher.language);
  const { rating, party, event, from, to } = query;
  const narrowed = [rating, party, event, from, to].some((one) => one !== "");
  return (
    <search>
      <form
        className="form"
        action={href(publisher, PATHS.search)}
        method="get"
      >
        <p className="find">
          <label htmlFor="q">{words.searchFor}</label>
          <input type="search" id="q" name="q" defaultValue={query.q} />
          <button type="submit">{words.find}</button>
        </p>
        <details open={narrowed}>
          <summary>{words.narrow}</summary>
          <div className="fields">
            <Choice
              name="rating"
              value={rating}
              label={words.rating}
              {...{ facets, words }}
            />
            <Choice
              name="party"
              value={party}
              label={words.party}
              {...{ facets, words }}
            />
            <Choice
              name="event"
              value={event}
              label={words.event}
              {...{ facets, words }}
            />
            <Day name="from" value={from} label={words.from} />
            <Day name="to" value={to} label={words.to} />
          </div>
        </details>
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: "rating" | "party" | "event";
  value: string;
  label: string;
  facets: Record<"rating" | "party" | "event", Facet[]>;
  words: { any: string };
};

function Choice({ name, value, label, facets, words }: ChoiceProps) {
  const options = facets[name];
  if (options.length === 0 && value === "") return null;
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{words.any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.label} (${option.count})`}
          </option>
        ))}
      </select>
    </p>
  );
}

type DayProps = { name: "from" | "to"; value: string; label: string };

function Day({ name, value, label }: DayProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input type="date" id={name} name={name} defaultValue={value} />
    </p>
  );
}
