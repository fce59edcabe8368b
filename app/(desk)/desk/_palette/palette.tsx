"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import {
  Autocomplete,
  Dialog,
  I18nProvider,
  Input,
  ListBox,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { DeskAct } from "./acts";
import { type Group, groupsFor, type Line } from "./groups";
import { PaletteFooter } from "./palette-footer";
import { PaletteGroup } from "./palette-group";
import { readRecent } from "./recent";
import { useFound } from "./use-found";

type Doing = {
  acts: DeskAct[];
  onAct: (act: DeskAct) => void;
  onGo: (href: string) => void;
};

type Props = Doing & { open: boolean; onOpenChange: (open: boolean) => void };

/** Finds anything on the desk, and does anything, by typing a few letters. */
export function Palette({ open, onOpenChange, ...doing }: Props) {
  const t = useTranslation();
  // What the list announces is in the newsroom's language, not the browser's.
  return (
    <I18nProvider locale={t.language}>
      <ModalOverlay
        isOpen={open}
        onOpenChange={onOpenChange}
        isDismissable
        className="fixed inset-0 z-50 flex items-start justify-center bg-black/40 p-2 sm:pt-[10vh]"
      >
        <Modal className="w-full max-w-2xl">
          <Dialog
            aria-label={t("Find or do", "Chercher ou agir")}
            className="flex max-h-[80dvh] flex-col rounded border border-rule-strong bg-paper text-ink shadow-xl outline-none"
          >
            <Find {...doing} onClose={() => onOpenChange(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

function Find({ acts, onAct, onGo, onClose }: Doing & { onClose: () => void }) {
  const t = useTranslation();
  const [typed, setTyped] = useState("");
  const [recent] = useState(readRecent);
  const looking = useFound(typed);
  const groups = groupsFor({ typed, acts, recent, found: looking.found }, t);
  const lines = groups.flatMap((group) => group.lines);

  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  function choose(line: Line | undefined) {
    if (!line) return;
    if (line.act) onAct(line.act);
    else onGo(line.href);
  }
  // Before the list hears of it: Enter opens the line in focus or the first.
  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const id = field.current?.getAttribute("aria-activedescendant");
    const options = list.current?.querySelectorAll("[role=option]") ?? [];
    const place = [...options].findIndex((option) => option.id === id);
    choose(lines[Math.max(0, place)]);
  }

  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <div className="flex items-center gap-2 border-b border-rule p-2">
        <TextField
          autoFocus
          aria-label={t("Find or do", "Chercher ou agir")}
          className="min-w-0 flex-1"
          maxLength={300}
        >
          <Input
            ref={field}
            onKeyDownCapture={press}
            placeholder={t(
              "Find a claim, a name, a page; or say what to do",
              "Trouver une affirmation, un nom, une page\u00a0; ou dire quoi faire",
            )}
            className="w-full bg-transparent px-2 py-1.5 text-base outline-none placeholder:text-ink-soft"
          />
        </TextField>
        <Button
          look="quiet"
          shortcut="Escape"
          onClick={onClose}
          className="max-sm:[&_[aria-hidden]]:hidden"
        >
          {t("Close", "Fermer")}
        </Button>
      </div>
      <ListBox<Group>
        ref={list}
        aria-label={t("What there is", "Ce qu’il y a")}
        items={groups}
        onAction={(key) => choose(lines.find(({ id }) => id === key))}
        className="h-[26rem] min-h-0 overflow-y-auto p-2 outline-none"
        renderEmptyState={() => (
          <p className="px-2 py-1 text-sm text-ink-soft">
            {t("Nothing yet.", "Encore rien.")}
          </p>
        )}
      >
        {(group) => <PaletteGroup {...group} />}
      </ListBox>
      <PaletteFooter typed={typed} looking={looking} />
    </Autocomplete>
  );
}
