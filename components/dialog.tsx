"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

import { useTranslation } from "#translation";

import { Button } from "./button";

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** A page over the page: the rest waits until it is closed. */
export function Dialog({ title, open, onClose, children }: Props) {
  const t = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto max-h-[90dvh] w-full max-w-xl overflow-y-auto rounded border border-rule-strong bg-paper p-4 text-ink backdrop:bg-black/40"
    >
      <div className="mb-4 flex items-center justify-between gap-3">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        <Button look="quiet" shortcut="Escape" onClick={onClose}>
          {t("Close", "Fermer")}
        </Button>
      </div>
      {open && children}
    </dialog>
  );
}
