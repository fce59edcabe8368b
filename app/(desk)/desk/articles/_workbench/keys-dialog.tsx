"use client";

import { useTranslation } from "#translation";

import { Dialog } from "@/components/dialog";
import { CheckField } from "@/components/fields";
import { StateWord } from "@/components/marks";
import type { ClaimState } from "@/domain/claims/claim";
import { keyGroups } from "./keys";
import { lookOf, underlineStyle } from "./underline-look";

type Props = {
  open: boolean;
  onClose: () => void;
  active: boolean;
  onActive: (active: boolean) => void;
};

/** What the keys do and what the underlines mean. */
export function KeysDialog({ open, onClose, active, onActive }: Props) {
  const t = useTranslation();
  return (
    <Dialog
      title={t("Keys and underlines", "Touches et soulignements")}
      open={open}
      onClose={onClose}
    >
      <div className="space-y-5">
        {keyGroups(t).map((group) => (
          <section key={group.title}>
            <h3 className="mb-1 text-sm font-semibold">{group.title}</h3>
            <dl className="grid grid-cols-[9rem_1fr] gap-x-3 gap-y-1 text-sm">
              {group.keys.map(([keys, does]) => (
                <div key={keys} className="contents">
                  <dt className="font-mono text-ink-soft">{keys}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <CheckField
          label={t(
            "Single keys act. Turned off, everything still works by button and Tab.",
            "Les touches simples sont actives. Désactivez-les, et tout reste faisable par les boutons et Tab.",
          )}
          name="keys"
          checked={active}
          onChange={(event) => onActive(event.target.checked)}
        />
        <Underlines />
      </div>
    </Dialog>
  );
}

const SHOWN: ClaimState[] = ["open", "in_check", "proposed", "approved"];

function Underlines() {
  const t = useTranslation();
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">
        {t("Underlines", "Soulignements")}
      </h3>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {SHOWN.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <Sample state={state} />
            <StateWord state={state} />
          </li>
        ))}
        <li className="flex items-center gap-2">
          <Sample state="open" waiting />
          {t(
            "waits to be placed in this version",
            "attend d’être placée dans cette version",
          )}
        </li>
      </ul>
      <p className="mt-2 text-sm text-ink-soft">
        {t(
          "Once there is a verdict the line has its rating’s colour. Washed sentences are accounted for.",
          "Dès qu’il y a un verdict, le trait prend la couleur de son appréciation. Les phrases teintées sont couvertes.",
        )}
      </p>
    </section>
  );
}

function Sample(props: { state: ClaimState; waiting?: boolean }) {
  const t = useTranslation();
  const rating = props.state === "approved" ? { tone: "green" as const } : null;
  const look = lookOf({ state: props.state, rating }, props.waiting);
  return (
    <span
      aria-hidden="true"
      className="font-serif"
      style={underlineStyle([{ look, lane: 0 }])}
    >
      {t("words", "mots")}
    </span>
  );
}
