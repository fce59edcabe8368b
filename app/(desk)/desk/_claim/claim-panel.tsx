import Link from "next/link";
import { useTranslation } from "#translation";

import { RatingMark, StateWord, Tag } from "@/components/marks";
import { Section } from "@/components/page";
import { Time } from "@/components/time";
import { CLAIM_KIND_WORDS } from "@/components/words";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { assignAction } from "./actions";
import { AssignForm } from "./assign-form";
import { ClaimHistory } from "./claim-history";
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
  const t = useTranslation();
  const { claim } = view;
  return (
    <article aria-label={t("Claim", "Affirmation")} className="min-w-0">
      <ClaimHead view={view} />
      <RechecksPart view={view} />
      <Section title={t("Verdict", "Verdict")} id="verdict">
        <VerdictPart view={view} viewerId={viewerId} />
      </Section>
      <Section title={t("Origins", "Origines")} id="origins">
        <OriginsPart view={view} />
      </Section>
      <Section title={t("Evidence", "Preuves")} id="evidence">
        <EvidencePart view={view} />
      </Section>
      <Section title={t("Figures", "Chiffres")} id="figures">
        <FiguresPart view={view} />
      </Section>
      {view.ledger && (
        <Section
          title={t("Figures of the event", "Chiffres de l’événement")}
          id="event-ledger"
        >
          <EventLedgerPart view={view} />
        </Section>
      )}
      <Section title={t("Mentions", "Mentions")} id="mentions">
        <MentionsPart mentions={claim.mentions} wordings={view.wordings} />
      </Section>
      <Section
        title={t("Search notes", "Notes de recherche")}
        id="search-notes"
      >
        <SearchNotesPart claim={claim} />
      </Section>
      <Section title={t("Experts", "Experts")} id="experts">
        <ExpertsPart view={view} />
      </Section>
      <Section title={t("Care", "Suivi")} id="care">
        <AssignForm
          action={assignAction}
          subjectId={claim.id}
          assignedTo={view.assignedTo}
          dueAt={view.dueAt}
          people={choices.people}
        />
      </Section>
      <Section title={t("Comments", "Commentaires")} id="comments">
        <Comments view={view} />
      </Section>
      <Section
        title={t("History", "Historique")}
        id="history"
        acts={
          <Link href={`/desk/ledger?subject=${claim.id}`} className="text-sm">
            {t("In the ledger", "Dans le registre")}
          </Link>
        }
      >
        <ClaimHistory view={view} />
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
        <span className="text-sm text-ink-soft">
          {t(`revision ${claim.revision}`, `révision ${claim.revision}`)}
        </span>
      </div>
      <h2 className="font-serif text-xl leading-snug font-semibold">
        {claim.statement}
      </h2>
      <p className="text-sm text-ink-soft">
        {claim.claimant
          ? t(
              `Claimed by ${claim.claimant.name}`,
              `Affirmé par ${claim.claimant.name}`,
            )
          : t("No known claimant", "Auteur de l’affirmation inconnu")}
        {claim.event && (
          <>
            {t(" · about ", " · au sujet de ")}
            <Link href={`/desk/events/${claim.event.id}`}>
              {claim.event.name}
            </Link>
          </>
        )}
        {claim.slug && (
          <>
            {" · "}
            <a href={`/claims/${claim.slug}`}>
              {t("as the public reads it", "telle que le public la lit")}
            </a>
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
          {t("Readers are told first:", "Dit d’abord aux lecteurs\u00a0:")}{" "}
          {view.contentNotice}
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
