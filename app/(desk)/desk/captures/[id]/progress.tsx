import { useTranslation } from "#translation";

import { Follow } from "@/components/follow";
import { Time } from "@/components/time";
import { hasEnded } from "@/domain/captures/capture";
import type { ViewedCapture } from "@/usecases/captures/read-captures";
import { sayStanding } from "../_components/say-capture";
import { PutAway, TryAgain } from "./capture-acts";

const STEPS = { waiting: 1, fetching: 2, reading: 3, done: 4, failed: 4 };

/** How far a capture has come, told as it goes on. */
export function Progress({ capture }: { capture: ViewedCapture }) {
  const t = useTranslation();
  const { id, state, nextTryAt, closedAt } = capture;
  const failed = state === "failed";
  return (
    <section aria-label="Progress" className="mb-6 space-y-3">
      {!hasEnded(state) && !nextTryAt && (
        <progress
          max={4}
          value={STEPS[state]}
          aria-label="How far the capture has come"
          className="h-2 w-full appearance-none overflow-hidden rounded bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
        />
      )}
      <p
        role="status"
        className={failed ? "font-semibold text-red" : "font-semibold"}
      >
        {failed && "The capture failed. "}
        {sayStanding(capture, t)}
      </p>
      {!hasEnded(state) && (
        <p className="text-sm text-ink-soft">
          {nextTryAt && (
            <>
              Next try: <Time at={nextTryAt} />.{" "}
            </>
          )}
          You may leave this page; the capture stays in the queue and among the
          articles.
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
