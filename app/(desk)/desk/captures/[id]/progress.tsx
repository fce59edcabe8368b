import { Follow } from "@/components/follow";
import { Time } from "@/components/time";
import { hasEnded } from "@/domain/captures/capture";
import type { ViewedCapture } from "@/usecases/captures/read-captures";
import { sayStanding } from "../_components/say-capture";
import { PutAway, TryAgain } from "./capture-acts";

const STEPS = { waiting: 0, fetching: 1, reading: 2, done: 3, failed: 3 };

/** How far a capture has come, told as it goes on. */
export function Progress({ capture }: { capture: ViewedCapture }) {
  const { id, state, nextTryAt, closedAt } = capture;
  const failed = state === "failed";
  return (
    <section aria-label="Progress" className="mb-6 space-y-3">
      {!hasEnded(state) && (
        <progress
          max={3}
          value={STEPS[state]}
          aria-label="How far the capture has come"
          className="h-2 w-full accent-(--accent)"
        />
      )}
      <p
        role="status"
        className={failed ? "font-semibold text-red" : "font-semibold"}
      >
        {failed && "The capture failed. "}
        {sayStanding(capture)}
      </p>
      {nextTryAt && (
        <p className="text-sm text-ink-soft">
          Next try: <Time at={nextTryAt} />. You may leave this page; the
          capture stays in the queue and among the articles.
        </p>
      )}
      {!hasEnded(state) && <Follow />}
      {failed && !closedAt && (
        <div className="flex flex-wrap gap-2">
          <TryAgain captureId={id} />
          <PutAway captureId={id} />
        </div>
      )}
    </section>
  );
}
