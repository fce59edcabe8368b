import Link from "next/link";

import { Tag } from "@/components/marks";
import { Section } from "@/components/page";
import type { ImportedMatch } from "@/usecases/matching/match-imported";
import type { Match } from "@/usecases/matching/match-text";
import { TheirCheckView } from "../_components/their-check";
import { WhyNear } from "../_components/why-near";

type Props = { ours: Match[]; theirs: ImportedMatch[] };

/** Was this checked before? By us, and apart from that by other houses. */
export function CheckedBeforePart({ ours, theirs }: Props) {
  return (
    <Section title="Was this checked before?" id="checked-before">
      <h3 className="mb-1 text-sm font-semibold">By this desk</h3>
      {ours.length === 0 ? (
        <p className="text-sm text-ink-soft">
          The desk has no other claim near to this one.
        </p>
      ) : (
        <ul aria-label="Nearest claims" className="divide-y divide-rule">
          {ours.map(({ claim, likely, why }) => (
            <li key={claim.id} className="space-y-1 py-2">
              <Link
                href={`/desk/claims/${claim.id}`}
                dir="auto"
                className="font-serif leading-snug"
              >
                {claim.statement}
              </Link>
              <WhyNear likely={likely} why={why} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="mt-4 mb-1 text-sm font-semibold">By other houses</h3>
      {theirs.length === 0 ? (
        <p className="text-sm text-ink-soft">
          No imported check is near to this claim.
        </p>
      ) : (
        <ul aria-label="Checks of others" className="divide-y divide-rule">
          {theirs.map(({ check, likely, why }) => (
            <li key={check.id} className="py-2">
              <TheirCheckView check={check} />
              <WhyNear likely={likely} why={why} />
            </li>
          ))}
        </ul>
      )}
      {theirs.length > 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          <Tag>theirs</Tag> Other houses answer for these. They count for
          nothing here: neither as a source nor as a verdict.
        </p>
      )}
    </Section>
  );
}
