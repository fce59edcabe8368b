import type { ReactNode } from "react";

/** The head of a desk page: its one h1, a line about it, and its main acts. */
export function PageHead(props: {
  title: ReactNode;
  about?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0 max-w-3xl space-y-1">
        <h1 className="font-serif text-2xl leading-tight font-semibold">
          {props.title}
        </h1>
        {props.about && <div className="text-ink-soft">{props.about}</div>}
      </div>
      {props.acts && <div className="flex flex-wrap gap-2">{props.acts}</div>}
    </header>
  );
}

/** A titled part of a page. */
export function Section(props: {
  title: string;
  id?: string;
  acts?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={props.id} aria-label={props.title} className="mb-8">
      <div className="mb-2 flex items-baseline justify-between gap-3 border-b border-rule pb-1">
        <h2 className="text-base font-semibold">{props.title}</h2>
        {props.acts}
      </div>
      {props.children}
    </section>
  );
}

/** What to do first where there is nothing yet. */
export function EmptyState(props: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className="rounded border border-dashed border-rule-strong px-4 py-6 text-ink-soft">
      <p>{props.children}</p>
      {props.act && <div className="mt-3">{props.act}</div>}
    </div>
  );
}

/** What is typed at a command line, told apart from the words around it. */
export function Command({ children }: { children: string }) {
  return (
    <code className="rounded bg-sunk px-1 font-mono text-[0.9em] whitespace-nowrap">
      {children}
    </code>
  );
}
