"use client";

import { useEffect, useState } from "react";
import {
  ComboBox,
  FieldError,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { useTranslation } from "#translation";

import { useFormContext } from "@/components/form";
import { SOURCE_TYPE_WORDS } from "@/components/words";
import type { SourceChoice } from "@/usecases/sources/choose-source";
import { chooseSourceAction } from "../sources/actions";

type Props = {
  label: string;
  name: string;
  hint?: string;
  /** A source that is not offered: the one at hand. */
  except?: string;
  onChosen?: (choice: SourceChoice | undefined) => void;
};

const QUIET_MS = 150;

/** Chooses a source of the library by typing part of its title. */
export function SourceField({ label, name, hint, except, onChosen }: Props) {
  const t = useTranslation();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<SourceChoice>();
  const choices = useChoices(chosen?.title === typed ? "" : typed);
  const { errors } = useFormContext();
  const found = errors[name]?.join(" ");

  function choose(id: string | number | null) {
    const choice = choices.find((one) => one.id === id);
    setChosen(choice);
    if (choice) setTyped(choice.title);
    onChosen?.(choice);
  }

  // What the list announces is in the newsroom's language, not the browser's.
  return (
    <I18nProvider locale={t.language}>
      <ComboBox
        items={choices.filter((choice) => choice.id !== except)}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={chosen?.id ?? null}
        onSelectionChange={choose}
        menuTrigger="focus"
        isInvalid={Boolean(found)}
        allowsEmptyCollection
        className="space-y-1"
      >
        <Label className="block text-sm font-medium">{label}</Label>
        {hint && (
          <Text slot="description" className="block text-sm text-ink-soft">
            {hint}
          </Text>
        )}
        <Input
          placeholder={t(
            "Type part of its title",
            "Tapez une partie de son titre",
          )}
          className="w-full rounded border border-rule-strong bg-sheet px-2.5 py-1.5 text-ink placeholder:text-ink-soft aria-invalid:border-red"
        />
        <input type="hidden" name={name} value={chosen?.id ?? ""} />
        <FieldError className="text-sm text-red">{found}</FieldError>
        <Popover className="max-h-72 w-(--trigger-width) overflow-auto rounded border border-rule-strong bg-sheet shadow-lg">
          <ListBox<SourceChoice>
            className="p-1 outline-none"
            renderEmptyState={() => (
              <p className="px-2 py-1 text-sm text-ink-soft">
                {t("No source of that title.", "Aucune source de ce titre.")}
              </p>
            )}
          >
            {(choice) => (
              <ListBoxItem
                textValue={choice.title}
                className="cursor-pointer rounded px-2 py-1 data-focused:bg-accent-wash data-selected:font-semibold"
              >
                {choice.title}{" "}
                <span className="text-sm text-ink-soft">
                  {t.of(SOURCE_TYPE_WORDS[choice.type])}
                  {choice.withdrawn && t(", withdrawn", ", retirée")}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

/** What the library has for the words, once the typing pauses. */
function useChoices(words: string): SourceChoice[] {
  const [choices, setChoices] = useState<SourceChoice[]>([]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const offered = await chooseSourceAction(words);
      if (current) setChoices(offered);
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words]);
  return choices;
}
