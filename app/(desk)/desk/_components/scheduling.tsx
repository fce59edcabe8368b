import { useTranslation } from "#translation";

import { type Refusal, say } from "@/app/refusals";
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
    return (
      <section
        aria-label="Embargo"
        className="space-y-2 rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber"
      >
        <p>
          <strong>Embargoed until {clock(waiting.publishAt, timeZone)}.</strong>{" "}
          Scheduled by {waiting.scheduledByName}. It is published then if
          nothing in it has changed; an edit returns it to the desk.
        </p>
        {mayPublish && <CancelForm of={of} />}
      </section>
    );
  }
  return (
    <>
      {returned && (
        <p className="rounded border border-amber bg-amber-wash px-3 py-2 text-sm text-amber">
          It was to be published on {clock(returned.publishAt, timeZone)}.{" "}
          {say((returned.outcome ?? "not-found") as Refusal, t.language)}
        </p>
      )}
      {mayPublish && ready && <ScheduleForm of={of} timeZone={timeZone} />}
    </>
  );
}

/** A moment as the newsroom's clocks show it, with their zone. */
function clock(at: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  }).format(at);
  return `${shown} (${timeZone})`;
}
