import { useTranslation } from "#translation";

/** A moment as people read it, with the exact one for machines. */
export function Time({ at }: { at: Date | string }) {
  const { language } = useTranslation();
  const date = new Date(at);
  const shown = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(date);
  return (
    <time dateTime={date.toISOString()} className="whitespace-nowrap">
      {shown} UTC
    </time>
  );
}
