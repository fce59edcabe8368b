import { useTranslation } from "#translation";

import { Button, ButtonLink } from "@/components/button";

type Filter = { action?: string; actor?: string; subject?: string };

/** Narrows the history to one act, by whomever and on whatever was asked. */
export function ActFilter(props: { asked: Filter; actions: string[] }) {
  const t = useTranslation();
  const { action, actor, subject } = props.asked;
  // An address may ask for an act that this newsroom has never seen.
  const acts = new Set([...props.actions, ...(action ? [action] : [])]);
  return (
    <search>
      <form className="mb-4 flex flex-wrap items-end gap-2">
        {actor && <input type="hidden" name="actor" value={actor} />}
        {subject && <input type="hidden" name="subject" value={subject} />}
        <label className="flex min-w-0 flex-wrap items-center gap-2 text-sm font-medium">
          {t("Act", "Acte")}
          <select
            // Another address has another choice, without the page's reload.
            key={action}
            name="action"
            defaultValue={action ?? ""}
            className="min-h-8 max-w-full rounded border border-rule-strong bg-sheet px-2 text-ink"
          >
            <option value="">{t("every act", "tous les actes")}</option>
            {[...acts].map((act) => (
              <option key={act} value={act}>
                {act}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{t("Filter", "Filtrer")}</Button>
        {(action || actor || subject) && (
          <ButtonLink href="/desk/ledger" look="quiet">
            {t("Show all", "Tout montrer")}
          </ButtonLink>
        )}
      </form>
    </search>
  );
}
