import { useTranslation } from "#translation";

import type { AddressView } from "@/usecases/publishing/read-address";
import {
  DecideWithholding,
  ReleaseForm,
  RenameForm,
  WithholdForm,
} from "./address-forms";

/** Where the public reads it, and what the law has to say of that. */
export function Address({ view }: { view: AddressView }) {
  const t = useTranslation();
  const { of, slug, before, waiting, withheld } = view;
  const folder = of.kind === "claim" ? "claims" : "summaries";
  return (
    <div className="space-y-3">
      {waiting && (
        <section
          aria-label={t("Withholding to countersign", "Retrait à contresigner")}
          className="space-y-3 rounded border border-red bg-red-wash p-3"
        >
          <Order order={waiting} />
          <CitedIn summaries={view.citedIn} />
          {view.mayDecide && <DecideWithholding withholdingId={waiting.id} />}
        </section>
      )}
      {withheld && (
        <section
          aria-label={t("Withheld by law", "Retiré par obligation légale")}
          className="space-y-3 rounded border border-red bg-red-wash p-3"
        >
          <Order order={withheld} />
          {view.mayRelease && <ReleaseForm withholdingId={withheld.id} />}
        </section>
      )}
      {(view.mayRename || view.mayWithhold) && (
        <details>
          <summary className="cursor-pointer text-sm">
            {t("Public address", "Adresse publique")}
          </summary>
          <div className="mt-2 space-y-3">
            <p className="text-sm break-all">
              <a href={`/${folder}/${slug}`}>{`/${folder}/${slug}`}</a>
              {before.length > 0 && (
                <span className="text-ink-soft">
                  {" "}
                  {t(
                    `(also from ${before.join(", ")})`,
                    `(aussi depuis ${before.join(", ")})`,
                  )}
                </span>
              )}
            </p>
            {view.mayRename && <RenameForm of={of} slug={slug} key={slug} />}
            {view.mayWithhold && (
              <>
                <WithholdForm of={of} />
                <CitedIn summaries={view.citedIn} />
              </>
            )}
          </div>
        </details>
      )}
    </div>
  );
}

/** The summaries that would go on showing a claim to the public. */
function CitedIn({ summaries }: { summaries: AddressView["citedIn"] }) {
  const t = useTranslation();
  if (summaries.length === 0) return null;
  return (
    <div className="text-sm">
      <p>
        {t(
          "Summaries that the public reads cite it. Correct or withhold them before it is withheld:",
          "Des synthèses que le public lit la citent. Corrigez-les ou retirez-les avant qu’elle ne soit retirée\u00a0:",
        )}
      </p>
      <ul className="list-disc ps-5">
        {summaries.map(({ id, title }) => (
          <li key={id} dir="auto">
            <a href={`/desk/summaries/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Told = NonNullable<AddressView["waiting"]>;

function Order({ order }: { order: Told }) {
  const t = useTranslation();
  const { status, authority, demandedOn, reason, proposedByName } = order;
  const signer = order.decidedByName;
  return (
    <div className="space-y-1 text-sm">
      <p>
        <strong>
          {status === "proposed"
            ? t("To be withheld by law.", "À retirer par obligation légale.")
            : t(
                "Withheld by law: the public is told so at its address.",
                "Retiré par obligation légale\u00a0: le public en est averti à son adresse.",
              )}
        </strong>{" "}
        {t(
          `Demanded by ${authority}, on ${demandedOn}; proposed by ${proposedByName}`,
          `Demandé par ${authority}, le ${demandedOn}\u00a0; proposé par ${proposedByName}`,
        )}
        {signer &&
          t(`, countersigned by ${signer}`, `, contresigné par ${signer}`)}
        .
      </p>
      <p dir="auto" className="whitespace-pre-line">
        {reason}
      </p>
    </div>
  );
}
