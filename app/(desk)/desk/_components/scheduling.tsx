import { useTranslation } from "#translation";

import { type Refusal, say } from "@/app/refusals";
import type { Translate } from "@/lib/translate";
import type { Scheduling as View } from "@/usecases/publishing/read-scheduling";
import { CancelForm, ScheduleForm } from "./schedule-forms";

type Props = {
  view: View;
  /** Whether it is signed, so that it could be published now. */
  ready: boolean;
};

/** When something comes out, why it did not, and the way to set a time. */
export function Scheduling({ view, ready }: Props) {
  const t = useTranslation();
  const { of, waiting, returned, timeZone, mayPublish } = view;
  if (waiting) {
    const until = clock(waiting.publishAt, timeZone, t);
    return (
      <section
        aria-label={t("Embargo", "Embargo")}
        className="space-y-2 rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber"
      >
        <p>
          <strong>
            {t(`Embargoed until ${until}.`, `Sous embargo jusqu’au ${until}.`)}
          </strong>{" "}
          {t(
            `Scheduled by ${waiting.scheduledByName}. It is published then if nothing in it has changed; an edit returns it to the desk.`,
            `Programmé par ${waiting.scheduledByName}. La publication a lieu alors si rien n’y a changé\u00a0; une modification renvoie le tout au bureau.`,
          )}
        </p>
        {mayPublish && <CancelForm of={of} />}
      </section>
    );
  }
  return (
    <>
      {returned && (
        <p className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
          {t("It was to be published on", "La publication était prévue le")}{" "}
          {clock(returned.publishAt, timeZone, t)}.{" "}
          {say((returned.outcome ?? "not-found") as Refusal, t.language)}
        </p>
      )}
      {mayPublish && ready && <ScheduleForm of={of} timeZone={timeZone} />}
    </>
  );
}

/** A moment as the newsroom's clocks show it, with their zone. */
function clock(at: Date, timeZone: string, t: Translate): string {
  const shown = new Intl.DateTimeFormat(t("en-GB", "fr-FR"), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  }).format(at);
  return `${shown} (${timeZone})`;
}
