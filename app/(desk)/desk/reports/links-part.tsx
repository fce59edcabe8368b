import { Time } from "@/components/time";
import type { ReportOrder } from "@/usecases/reports/list-orders";
import { RevokeForm, ShareForm } from "./order-acts";

type Props = { order: ReportOrder; name: string; mayShare: boolean };
type Link = ReportOrder["links"][number];

/** The links that lead someone outside to a made report, and a new one. */
export function LinksPart({ order, name, mayShare }: Props) {
  const { links } = order;
  if (!mayShare && links.length === 0) return null;
  return (
    <div className="space-y-2 border-l-2 border-rule pl-3">
      {links.length > 0 && (
        <ul aria-label={`Links to ${name}`} className="space-y-1 text-sm">
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
  const { link, mayRevoke } = props;
  const ended = standing(link);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span dir="auto">{link.forWhom || "Link"}</span>
      <span className="text-ink-soft">
        {ended ?? (
          <>
            until <Time at={link.expiresAt} />
          </>
        )}
        {" · "}
        {opened(link)}
        {" · by "}
        {link.createdBy}
      </span>
      {!ended && mayRevoke && (
        <RevokeForm id={link.id} name={link.forWhom || "link"} />
      )}
    </li>
  );
}

function standing({ revokedAt, expiresAt }: Link): string | undefined {
  if (revokedAt) return "revoked";
  return expiresAt <= new Date() ? "expired" : undefined;
}

function opened({ opens }: Link): string {
  if (opens === 0) return "not opened yet";
  return opens === 1 ? "opened once" : `opened ${opens} times`;
}
