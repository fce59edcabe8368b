import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { AskExpertForm, AttachForm, RevokeQuestionForm } from "./expert-forms";

type Question = ClaimView["experts"][number];

/** Whom the desk asked about the claim by a link, and what they answered. */
export function ExpertsPart({ view }: { view: ClaimView }) {
  const { experts, mayResolve } = view;
  return (
    <div className="space-y-3">
      {experts.length > 0 && (
        <ul aria-label="Experts" className="space-y-4">
          {experts.map((question) => (
            <QuestionItem key={question.id} question={question} view={view} />
          ))}
        </ul>
      )}
      {mayResolve && <AskExpertForm claimId={view.claim.id} />}
    </div>
  );
}

function QuestionItem(props: { question: Question; view: ClaimView }) {
  const { question, view } = props;
  const { name, field, answer } = question;
  const open = answer === null && standing(question) === undefined;
  return (
    <li className="space-y-1 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong dir="auto">{name}</strong>
        <span dir="auto">{field}</span>
        <Tag>
          {answer === null ? (standing(question) ?? "asked") : "answered"}
        </Tag>
      </p>
      <p dir="auto">{question.question}</p>
      <p className="text-ink-soft">
        Asked by {question.askedBy}, <Time at={question.createdAt} />
        {open && (
          <>
            {" · "}until <Time at={question.expiresAt} />
          </>
        )}
      </p>
      {open && view.mayResolve && (
        <RevokeQuestionForm questionId={question.id} name={name} />
      )}
      {answer !== null && <Answer question={question} />}
    </li>
  );
}

function standing({ revokedAt, expiresAt }: Question): string | undefined {
  if (revokedAt) return "taken back";
  return expiresAt <= new Date() ? "expired" : undefined;
}

function Answer({ question }: { question: Question }) {
  const { answer, mayQuote, namedAs, conflict, answeredAt } = question;
  return (
    <div className="space-y-1 border-l-2 border-rule-strong pl-3">
      <blockquote dir="auto" className="whitespace-pre-line font-serif">
        {answer}
      </blockquote>
      <p dir="auto">
        {mayQuote
          ? `May be quoted as ${namedAs}.`
          : "Not to be quoted: for the newsroom only."}
      </p>
      <p dir="auto">Ties to the matter: {conflict}</p>
      {answeredAt && (
        <p className="text-ink-soft">
          <Time at={answeredAt} />
        </p>
      )}
      {question.evidenceId ? (
        <p className="text-ink-soft">Attached as evidence.</p>
      ) : (
        <AttachForm questionId={question.id} name={question.name} />
      )}
    </div>
  );
}
