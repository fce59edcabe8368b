import type { ReactNode } from "react";

/** A list that is a table where there is room, and a card a row where not. */
export function CardTable(props: {
  label: string;
  heads: readonly string[];
  children: ReactNode;
}) {
  return (
    <table aria-label={props.label} className="block w-full text-left lg:table">
      <thead className="hidden text-sm text-ink-soft lg:table-header-group">
        <tr className="border-b border-rule">
          {props.heads.map((head) => (
            <th key={head} scope="col" className="py-1 pr-4 font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">{props.children}</tbody>
    </table>
  );
}

/** One row, or card. */
export function CardRow({ children }: { children: ReactNode }) {
  return (
    <tr className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-3 align-top lg:table-row">
      {children}
    </tr>
  );
}

/** What a row is about: the whole first line of a card. */
export function CardLead({ children }: { children: ReactNode }) {
  return (
    <td className="w-full font-serif lg:w-auto lg:min-w-64 lg:py-2 lg:pr-4">
      {children}
    </td>
  );
}

/** One value; a card names it where it has a name, and leaves out an empty one. */
export function CardCell(props: {
  name?: string;
  className?: string;
  children: ReactNode;
}) {
  const { name, className = "", children } = props;
  const empty = children === null || children === undefined || children === "";
  return (
    <td
      className={`${empty ? "hidden" : "block"} text-sm lg:table-cell lg:py-2 lg:pr-4 ${className}`}
    >
      {name && <span className="text-ink-soft lg:hidden">{name} </span>}
      {children}
    </td>
  );
}
