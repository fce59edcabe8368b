"use client";

import { useCallback } from "react";
import { useTranslation } from "#translation";

import { TextArea } from "@/components/fields";

/** The bookmark to drag, and its program to copy where dragging is no way. */
export function BookmarkletLink({ program }: { program: string }) {
  const t = useTranslation();
  // React refuses addresses that are programs; this one is ours, and clicking
  // it here does nothing under the desk's own content policy.
  const link = useCallback(
    (anchor: HTMLAnchorElement | null) => anchor?.setAttribute("href", program),
    [program],
  );
  return (
    <div className="space-y-4">
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: its address is set above. */}
        <a
          ref={link}
          className="inline-flex min-h-8 cursor-grab items-center rounded border border-accent bg-accent-wash px-3 py-1 font-medium no-underline"
        >
          {t("To the desk", "Vers le bureau")}
        </a>
      </p>
      <TextArea
        label={t(
          "Or make a bookmark by hand with this as its address",
          "Ou faites un marque-page à la main, avec ceci pour adresse",
        )}
        name="program"
        readOnly
        rows={5}
        defaultValue={program}
        className="font-mono text-sm"
      />
    </div>
  );
}
