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
    <section
      aria-label={t("Progress", "Avancement")}
      className="mb-6 space-y-3"
    >
      {!hasEnded(state) && !nextTryAt && (
        <progress
          max={4}
          value={STEPS[state]}
          aria-label={t("How far the capture has come", "Où en est la saisie")}
          className="h-2 w-full appearance-none overflow-hidden rounded bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
        />
      )}
      <p
        role="status"
        className={failed ? "font-semibold text-red" : "font-semibold"}
      >
        {failed && t("The capture failed. ", "La saisie a échoué. ")}
        {sayStanding(capture, t)}
      </p>
      {!hasEnded(state) && (
        <p className="text-sm text-ink-soft">
          {nextTryAt && (
            <>
              {t("Next try:", "Prochain essai\u00a0:")} <Time at={nextTryAt} />.{" "}
            </>
          )}
          {t(
            "You may leave this page; the capture stays in the queue and among the articles.",
            "Vous pouvez quitter cette page\u00a0; la saisie reste dans la file et parmi les articles.",
          )}
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
