import Link from "next/link";

import { useCurrentInView } from "@/components/current-in-view";

type Props = {
  label: string;
  path: string;
  places: { href: string; label: string }[];
  /** Whether a place is where the person is. */
  isAt: (path: string, href: string) => boolean;
};

/** The way between the places of one part of the desk. */
export function PlacesNav({ label, path, places, isAt }: Props) {
  const row = useCurrentInView(path);
  return (
    <nav ref={row} aria-label={label} className="mb-5 overflow-x-auto">
      <ul className="flex gap-1 border-b border-rule text-sm">
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              aria-current={isAt(path, place.href) ? "page" : undefined}
              className="-mb-px block whitespace-nowrap border-b-2 border-transparent px-2 py-1.5 text-ink no-underline hover:border-rule-strong aria-[current=page]:border-accent aria-[current=page]:font-semibold"
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
