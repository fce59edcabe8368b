import Link from "next/link";
import type { ComponentProps } from "react";

type Look = "primary" | "plain" | "quiet" | "danger";

const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-accent-ink border-accent hover:brightness-110",
  plain: "bg-sheet text-ink border-rule-strong hover:border-ink",
  quiet: "bg-transparent text-accent border-transparent hover:bg-accent-wash",
  danger: "bg-sheet text-red border-red hover:bg-red-wash",
};

const SHAPE =
  "inline-flex min-h-8 items-center justify-center gap-1.5 rounded border px-3 py-1 text-sm font-medium no-underline cursor-pointer disabled:cursor-default disabled:opacity-60";

type ButtonProps = ComponentProps<"button"> & {
  look?: Look;
  /** The key that does the same, shown beside the words. */
  shortcut?: string;
};

/** A thing to press. */
export function Button({
  look = "plain",
  shortcut,
  className = "",
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-keyshortcuts={shortcut ?? rest["aria-keyshortcuts"]}
      className={`${SHAPE} ${LOOKS[look]} ${className}`}
    >
      {children}
      {shortcut && <Key>{shortcut}</Key>}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: Look };

/** A place to go that weighs as much as a button. */
export function ButtonLink({
  look = "plain",
  className = "",
  ...rest
}: ButtonLinkProps) {
  return <Link {...rest} className={`${SHAPE} ${LOOKS[look]} ${className}`} />;
}

/** A key of the keyboard, as shown beside what it does. */
export function Key({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded border border-current/40 px-1 font-mono text-[0.7rem] leading-4 opacity-80"
    >
      {children}
    </span>
  );
}
