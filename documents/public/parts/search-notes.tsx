import type { PublicSearchNote } from "@/domain/publishing/public-claim";
import { dayInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { claimWords } from "../words/claim-words";

type SearchNotesProps = {
  notes: PublicSearchNote[];
  language: Language;
};

/** Where the newsroom looked, whom it asked, and what came of it. */
export function SearchNotes({ notes, language }: SearchNotesProps) {
  if (notes.length === 0) return null;
  const words = claimWords(language);
  return (
    <section>
      <h2>{words.searched}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <strong>
              {note.kind === "search" ? words.search : words.requestForComment}
            </strong>
            {`, ${dayInWords(note.at, language)}: ${note.where}. ${note.how}`}
            <br />
            <em>{note.outcome}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
