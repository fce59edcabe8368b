"use client";

import {
  Collection,
  Header,
  ListBoxItem,
  ListBoxSection,
} from "react-aria-components";
import { useTranslation } from "#translation";

import { Key } from "@/components/button";
import { RatingMark, Tag } from "@/components/marks";
import type { Marked } from "@/domain/search/marked";
import { MarkedText } from "../search/marked-text";
import { stateWord } from "../search/search-words";
import type { Group, Line } from "./groups";

/** The lines of one kind, under its name. */
export function PaletteGroup({ name, lines }: Group) {
  return (
    <ListBoxSection className="mb-2">
      <Header className="px-2 py-1 text-sm font-semibold text-ink-soft">
        {name}
      </Header>
      <Collection items={lines}>
        {(line) => <PaletteLine {...line} />}
      </Collection>
    </ListBoxSection>
  );
}

function PaletteLine(line: Line) {
  const t = useTranslation();
  const { title, snippet, rating, state, act } = line;
  return (
    <ListBoxItem
      textValue={plain(title)}
      className="flex cursor-pointer items-baseline justify-between gap-3 rounded px-2 py-1.5 outline-none data-focused:bg-accent-wash data-hovered:bg-sunk"
    >
      <span className="min-w-0">
        <span className={act ? "" : "line-clamp-2 font-serif"}>
          <MarkedText text={title} />
        </span>
        {snippet.length > 0 && (
          <span className="line-clamp-1 text-sm text-ink-soft">
            <MarkedText text={snippet} />
          </span>
        )}
      </span>
      <span className="flex shrink-0 gap-1.5">
        {line.confidential && <Tag>{t("confidential", "confidentielle")}</Tag>}
        {rating ? (
          <RatingMark {...rating} />
        ) : (
          state && <Tag>{stateWord(state, t)}</Tag>
        )}
        {act?.keys && <Key>{act.keys}</Key>}
      </span>
    </ListBoxItem>
  );
}

function plain(text: Marked): string {
  return text.map((piece) => piece.text).join("");
}
