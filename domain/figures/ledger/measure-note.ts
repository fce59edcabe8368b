import { nameKey } from "../name-key";
import { type Reading, type Voice, voiceOf } from "./reading";

/** What a party means by a measure, with the source that shows it. */
export type MeasureNote = {
  id: string;
  measure: string;
  /** Whose word it is; null when the note is about anyone's use. */
  party: Voice | null;
  text: string;
  source: { id: string; title: string } | null;
};

/** Whether a note on what a party means by a measure bears on a figure. */
export function isAbout(note: MeasureNote, reading: Reading): boolean {
  const isMeasure = nameKey(note.measure) === nameKey(reading.figure.measure);
  const isParty = note.party === null || note.party.id === voiceOf(reading)?.id;
  return isMeasure && isParty;
}
