import Link from "next/link";

import { useTranslation } from "#translation";

import { Tag } from "@/components/marks";
import { Time } from "@/components/time";
import type { OpenCapture } from "@/usecases/captures/read-captures";
import { PURPOSE_WORDS, sayStanding } from "./say-capture";

/** Captures that have not come to their end, each with where it stands. */
export function CaptureLines({ captures }: { captures: OpenCapture[] }) {
  const t = useTranslation();
  return captures.map((capture) => (
    <li key={capture.id} className="space-y-1 py-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link
          href={`/desk/captures/${capture.id}`}
          className="min-w-0 wrap-anywhere"
        >
          {capture.articleTitle ?? capture.sourceTitle ?? capture.url}
        </Link>
        <span className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
          {capture.requestedByName}, <Time at={capture.createdAt} />
          <Tag>{t.of(PURPOSE_WORDS[capture.purpose])}</Tag>
        </span>
      </p>
      <p
        className={`text-sm ${capture.state === "failed" ? "text-red" : "text-ink-soft"}`}
      >
        {capture.state === "failed" && t("Failed. ", "Échec. ")}
        {sayStanding(capture, t)}
      </p>
    </li>
  ));
}
