import Link from "next/link";
import { useTranslation } from "#translation";

import { RatingMark, StateWord, Tag } from "@/components/marks";
import { Section } from "@/components/page";
import { Stamp } from "@/components/stamp";
import { Time } from "@/components/time";
import { CLAIM_KIND_WORDS } from "@/components/words";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { assignAction } from "./actions";
import { AssignForm } from "./assign-form";
import { CommentForm } from "./comment-form";
import { EditClaim } from "./edit-claim";
import { EventLedgerPart } from "./event-ledger-part";
import { EvidencePart } from "./evidence-part";
import { ExpertsPart } from "./experts-part";
import { FiguresPart } from "./figures-part";
import { MentionsPart } from "./mentions-part";
import { OriginsPart } from "./origins-part";
import { RechecksPart } from "./rechecks-part";
import { SearchNotesPart } from "./search-notes-part";
import { VerdictPart } from "./verdict-part";

export type Choices = {
  people: { id: string; name: string }[];
};

type Props = { view: ClaimView; choices: Choices; viewerId: string };

/** One claim with all that is known, said and to be done about it. */
export function ClaimPanel({ view, choices, viewerId }: Props) {
  const { claim } = view;
  return (
    <article aria-label="Claim" className="min-w-0">
      <ClaimHead view={view} />
      <RechecksPart view={view} />
      <Section title="Verdict" id="verdict">
        <VerdictPart view={view} viewerId={viewerId} />
      </Section>
      <Section title="Origins" id="origins">
        <OriginsPart view={view} />
      </Section>
      <Section title="Evidence" id="evidence">
        <EvidencePart view={view} />
      </Section>
      <Section title="Figures" id="figures">
        <FiguresPart view={view} />
      </Section>
      {view.ledger && (
        <Section title="Figures of the event" id="event-ledger">
          <EventLedgerPart view={view} />
        </Section>
      )}
      <Section title="Mentions" id="mentions">
        <MentionsPart mentions={claim.mentions} wordings={view.wordings} />
      </Section>
      <Section title="Search notes" id="search-notes">
        <SearchNotesPart claim={claim} />
      </Section>
      <Section title="Experts" id="experts">
        <ExpertsPart view={view} />
      </Section>
      <Section title="Care" id="care">
        <AssignForm
          action={assignAction}
          subjectId={claim.id}
          assignedTo={view.assignedTo}
          dueAt={view.dueAt}
          people={choices.people}
        />
      </Section>
      <Section title="Comments" id="comments">
        <Comments view={view} />
      </Section>
      <Section
        title="History"
        id="history"
        acts={
          <Link href={`/desk/ledger?subject=${claim.id}`} className="text-sm">
            In the ledger
          </Link>
        }
      >
        <History view={view} />
      </Section>
    </article>
  );
}

function ClaimHead({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const { claim } = view;
  const { verdict } = claim;
  return (
    <header className="mb-6 space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <StateWord state={claim.state} />
        {verdict && (
          <RatingMark
            tone={verdict.rating.tone}
            mark={verdict.rating.mark}
            label={verdict.rating.label}
          />
        )}
        <Tag>{t.of(CLAIM_KIND_WORDS[claim.kind])}</Tag>
        <span className="text-sm text-ink-soft">revision {claim.revision}</span>
      </div>
      <h2 className="font-serif text-xl leading-snug font-semibold">
        {claim.statement}
      </h2>
      <p className="text-sm text-ink-soft">
        {claim.claimant
          ? `Claimed by ${claim.claimant.name}`
          : "No known claimant"}
        {claim.event && (
          <>
            {" · about "}
            <Link href={`/desk/events/${claim.event.id}`}>
              {claim.event.name}
            </Link>
          </>
        )}
        {claim.slug && (
          <>
            {" · "}
            <a href={`/claims/${claim.slug}`}>as the public reads it</a>
          </>
        )}
      </p>
      {claim.originalWording && (
        <blockquote
          lang={claim.originalLanguage ?? undefined}
          dir="auto"
          className="border-l-2 border-rule-strong pl-3 font-serif text-ink-soft"
        >
          {claim.originalWording}
        </blockquote>
      )}
      {view.contentNotice && (
        <p className="text-sm text-ink-soft">
          Readers are told first: {view.contentNotice}
        </p>
      )}
      {view.acts.includes("edit") && (
        <EditClaim
          claim={claim}
          selectionReason={view.selectionReason}
          contentNotice={view.contentNotice}
        />
      )}
    </header>
  );
}

function Comments({ view }: { view: ClaimView }) {
  return (
    <div className="space-y-3">
      <ol className="space-y-2">
        {view.comments.map((comment) => (
          <li key={comment.id}>
            <p className="text-sm text-ink-soft">
              {comment.by}, <Time at={comment.at} />
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {comment.body}
            </p>
          </li>
        ))}
      </ol>
      <CommentForm claimId={view.claim.id} />
    </div>
  );
}

function History({ view }: { view: ClaimView }) {
  return (
    <div className="space-y-4">
      <EarlierVerdicts view={view} />
      <ol aria-label="History" className="space-y-1 text-sm">
        {view.history.map((entry) => (
          <li key={entry.seq} className="flex flex-wrap gap-x-2">
            <span className="text-ink-soft">
              <Time at={entry.at} />
            </span>
            <span>{entry.actorName ?? "the installation"}</span>
            <span className="font-mono">{entry.action}</span>
            <span className="font-mono text-ink-soft" title={entry.hash}>
              {entry.hash.slice(0, 8)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Verdicts that no longer count: returned, taken back, or voided by an edit. */
function EarlierVerdicts({ view }: { view: ClaimView }) {
  const current = view.claim.verdict?.id;
  const earlier = view.verdicts.filter((verdict) => verdict.id !== current);
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-sm">
        Earlier verdicts ({earlier.length})
      </summary>
      <ul className="mt-2 space-y-3">
        {earlier.map((verdict) => (
          <li key={verdict.id} className="space-y-1">
            <Stamp
              verdict={{
                ...verdict,
                proposedBy: verdict.proposedByName,
                proposedAt: verdict.proposedAt.toISOString(),
                countersignedBy:
                  verdict.status === "countersigned"
                    ? verdict.decidedByName
                    : null,
                countersignedAt: verdict.decidedAt?.toISOString() ?? null,
              }}
            />
            <p className="text-sm">
              {verdict.status === "returned" &&
                `Returned by ${verdict.decidedByName}: ${verdict.returnReason}`}
              {verdict.status === "withdrawn" && "Taken back by its proposer."}
              {(verdict.status === "countersigned" ||
                verdict.status === "proposed") &&
                `Voided: it was on revision ${verdict.claimRevision}.`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
