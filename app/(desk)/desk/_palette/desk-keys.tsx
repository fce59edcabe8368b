"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "#translation";

import { Button, Key } from "@/components/button";
import type { Role } from "@/domain/people/actor";
import { signOutAction } from "../actions";
import {
  readKeySwitch,
  writeKeySwitch,
} from "../articles/_workbench/use-key-switch";
import { actsFor, type DeskAct } from "./acts";
import { DeskKeysDialog } from "./desk-keys-dialog";
import { Palette } from "./palette";
import { forgetRecent, keepRecent } from "./recent";
import { isMac, useDeskKeys } from "./use-desk-keys";

/** The palette, the keys that act on every page, and a button for fingers. */
export function DeskKeys({ role }: { role: Role }) {
  const t = useTranslation();
  const path = usePathname();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [said, setSaid] = useState("");
  const acts = useMemo(() => actsFor({ role, path }, t), [role, path, t]);
  const onMac = useOnMac();
  useRecent(path);

  function perform(act: DeskAct) {
    setOpen(false);
    if ("href" in act) router.push(act.href);
    else if (act.run === "keys") setKeysShown(true);
    else if (act.run === "single-keys") {
      const next = !readKeySwitch();
      writeKeySwitch(next);
      setSaid(
        next
          ? t("Single keys act.", "Les touches simples sont actives.")
          : t(
              "Single keys do not act.",
              "Les touches simples sont désactivées.",
            ),
      );
    } else {
      forgetRecent();
      signOutAction();
    }
  }
  useDeskKeys({ acts, onPalette: () => setOpen(true), onAct: perform });

  return (
    <>
      <Button
        aria-keyshortcuts={onMac ? "Meta+K" : "Control+K"}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("Find or do", "Chercher ou agir")}
        <Key>{onMac ? "⌘K" : "Ctrl K"}</Key>
      </Button>
      <Palette
        open={open}
        onOpenChange={setOpen}
        acts={acts}
        onAct={perform}
        onGo={(href) => {
          setOpen(false);
          router.push(href);
        }}
      />
      <DeskKeysDialog
        open={keysShown}
        onClose={() => setKeysShown(false)}
        acts={acts}
      />
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}

/** Known in the browser alone; until then it is taken for no Mac. */
function useOnMac(): boolean {
  const [onMac, setOnMac] = useState(false);
  useEffect(() => setOnMac(isMac()), []);
  return onMac;
}

const THING = /^\/desk\/\w+\/[\w-]{36}$/;

/** Remembers the things of the desk that were opened, by their headings. */
function useRecent(path: string) {
  useEffect(() => {
    const title = document.querySelector("main h1")?.textContent?.trim();
    if (title && THING.test(path)) keepRecent({ href: path, title });
  }, [path]);
}
