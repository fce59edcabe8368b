import Link from "next/link";

import { Tag } from "@/components/marks";
import { EmptyState } from "@/components/page";
import { SOURCE_TYPE_WORDS, STANCE_WORDS } from "@/components/words";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { sayCredibility, sayReliability } from "@/domain/sources/grade";
import { EvidenceForm } from "./evidence-form";

type Props = {
  claim: CheckedClaim;
  sources: { id: string; title: string }[];
};

/** What sources say to the claim, and the form to add to it. */
export function EvidencePart({ claim, sources }: Props) {
  return (
    <div className="space-y-4">
      {claim.evidence.length === 0 && (
        <EmptyState>
          No evidence yet. Link a source with the words that bear on the claim;
          a verdict needs at least one.
        </EmptyState>
      )}
      <ul className="space-y-4">
        {claim.evidence.map((item) => (
          <Evidence key={item.id} item={item} />
        ))}
      </ul>
      <EvidenceForm
        claimId={claim.id}
        signed={claim.verdict !== null}
        sources={sources}
      />
    </div>
  );
}

function Evidence({ item }: { item: CheckedClaim["evidence"][number] }) {
  const { source } = item;
  return (
    <li className="space-y-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Tag>{STANCE_WORDS[item.stance]}</Tag>
        <Link href={`/desk/sources/${source.id}`} className="font-medium">
          {source.title}
        </Link>
        <span className="text-sm text-ink-soft">
          {SOURCE_TYPE_WORDS[source.type]}
          {source.publisher && `, ${source.publisher.name}`}
          {source.confidential && ", confidential"}
        </span>
      </p>
      <blockquote
        lang={source.language ?? undefined}
        dir="auto"
        className="border-l-2 border-rule-strong pl-3 font-serif whitespace-pre-line"
      >
        {item.excerpt}
      </blockquote>
      <p className="text-sm text-ink-soft">
        Source {sayReliability(source.reliability, "en")}; information{" "}
        {sayCredibility(item.credibility, "en")}
        {item.locator && ` · ${item.locator}`}
        {item.snapshot && (
          <>
            {" · copy "}
            <span className="font-mono" title={item.snapshot.sha256}>
              {item.snapshot.sha256.slice(0, 8)}
            </span>
          </>
        )}
      </p>
      {item.note && <p className="text-sm">{item.note}</p>}
    </li>
  );
}
