import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import type { Translate } from "@/lib/translate";
import type { ReportOrder } from "@/usecases/reports/list-orders";
import { RevokeForm, ShareForm } from "./order-acts";

type Props = { order: ReportOrder; name: string; mayShare: boolean };
type Link = ReportOrder["links"][number];

/** The links that lead someone outside to a made report, and a new one. */
export function LinksPart({ order, name, mayShare }: Props) {
  const t = useTranslation();
  const { links } = order;
  if (!mayShare && links.length === 0) return null;
  return (
    <div className="space-y-2 border-l-2 border-rule pl-3">
      {links.length > 0 && (
        <ul
          aria-label={t(`Links to ${name}`, `Liens vers\u00a0: ${name}`)}
          className="space-y-1 text-sm"
        >
          {links.map((link) => (
            <LinkLine key={link.id} link={link} mayRevoke={mayShare} />
          ))}
        </ul>
      )}
      {mayShare && <ShareForm orderId={order.id} name={name} />}
    </div>
  );
}

function LinkLine(props: { link: Link; mayRevoke: boolean }) {
  const t = useTranslation();
  const { link, mayRevoke } = props;
  const ended = standing(link, t);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span dir="auto">{link.forWhom || t("Link", "Lien")}</span>
      <span className="text-ink-soft">
        {ended ?? (
          <>
            {t("until", "jusqu’au")} <Time at={link.expiresAt} />
          </>
        )}
        {" · "}
        {opened(link, t)}
        {t(" · by ", " · par ")}
        {link.createdBy}
      </span>
      {!ended && mayRevoke && (
        <RevokeForm id={link.id} name={link.forWhom || t("link", "lien")} />
      )}
    </li>
  );
}

function standing(
  { revokedAt, expiresAt }: Link,
  t: Translate,
): string | undefined {
  if (revokedAt) return t("revoked", "révoqué");
  return expiresAt <= new Date() ? t("expired", "expiré") : undefined;
}

function opened({ opens }: Link, t: Translate): string {
  if (opens === 0) return t("not opened yet", "pas encore ouvert");
  return opens === 1
    ? t("opened once", "ouvert une fois")
    : t(`opened ${opens} times`, `ouvert ${opens} fois`);
}
