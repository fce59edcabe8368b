import { useTranslation } from "#translation";

import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { Translate } from "@/lib/translate";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { AskExpertForm, AttachForm, RevokeQuestionForm } from "./expert-forms";

type Question = ClaimView["experts"][number];

/** Whom the desk asked about the claim by a link, and what they answered. */
export function ExpertsPart({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const { experts, mayResolve } = view;
  return (
    <div className="space-y-3">
      {experts.length > 0 && (
        <ul aria-label={t("Experts", "Experts")} className="space-y-4">
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
  const t = useTranslation();
  const { question, view } = props;
  const { name, field, answer } = question;
  const ended = standing(question, t);
  const open = answer === null && ended === undefined;
  return (
    <li className="space-y-1 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <strong dir="auto">{name}</strong>
        <span dir="auto">{field}</span>
        <Tag>
          {answer === null
            ? (ended ?? t("asked", "posée"))
            : t("answered", "réponse reçue")}
        </Tag>
      </p>
      <p dir="auto">{question.question}</p>
      <p className="text-ink-soft">
        {t("Asked by", "Posée par")} {question.askedBy},{" "}
        <Time at={question.createdAt} />
        {open && (
          <>
            {" · "}
            {t("until", "jusqu’au")} <Time at={question.expiresAt} />
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

/** Why a question can no longer be answered, if it can't. */
function standing(question: Question, t: Translate): string | undefined {
  if (question.revokedAt) return t("taken back", "retirée");
  const over = question.expiresAt <= new Date();
  return over ? t("expired", "expirée") : undefined;
}

function Answer({ question }: { question: Question }) {
  const t = useTranslation();
  const { answer, mayQuote, namedAs, conflict, answeredAt } = question;
  return (
    <div className="space-y-1 border-l-2 border-rule-strong pl-3">
      <blockquote dir="auto" className="whitespace-pre-line font-serif">
        {answer}
      </blockquote>
      <p dir="auto">
        {mayQuote
          ? t(
              `May be quoted as ${namedAs}.`,
              `Peut être cité comme ${namedAs}.`,
            )
          : t(
              "Not to be quoted: for the newsroom only.",
              "À ne pas citer\u00a0: pour la rédaction seulement.",
            )}
      </p>
      <p dir="auto">
        {t("Ties to the matter:", "Liens avec l’affaire\u00a0:")} {conflict}
      </p>
      {answeredAt && (
        <p className="text-ink-soft">
          <Time at={answeredAt} />
        </p>
      )}
      {question.evidenceId ? (
        <p className="text-ink-soft">
          {t("Attached as evidence.", "Jointe comme élément de preuve.")}
        </p>
      ) : (
        <AttachForm questionId={question.id} name={question.name} />
      )}
    </div>
  );
}
