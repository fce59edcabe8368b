import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import { CAPTURE_METHOD_WORDS } from "@/components/words";
import type { CaptureMethod } from "@/domain/articles/version";
import type { Said } from "@/lib/language";

type Props = {
  versions: {
    id: string;
    n: number;
    sha256: string;
    captureMethod: CaptureMethod;
    capturedAt: Date;
    capturedBy: string;
  }[];
};

const HEADS: Said[] = [
  { en: "Version", fr: "Version" },
  { en: "Captured", fr: "Saisie" },
  { en: "By", fr: "Par" },
  { en: "How", fr: "Comment" },
  { en: "Fingerprint (SHA-256)", fr: "Empreinte (SHA-256)" },
];

/** Every capture whose words were new, the newest first. */
export function VersionTable({ versions }: Props) {
  const t = useTranslation();
  return (
    // Scrolls sideways on a small screen, by keyboard too.
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached.
      tabIndex={0}
      aria-label={t("All versions", "Toutes les versions")}
      className="mb-8 overflow-x-auto"
    >
      <table className="w-full text-left text-sm">
        <thead className="text-ink-soft">
          <tr className="border-b border-rule">
            {HEADS.map(t.of).map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <tr key={version.id} className="border-b border-rule align-top">
              <th scope="row" className="py-2 pr-4 font-semibold">
                {version.n}
              </th>
              <td className="py-2 pr-4">
                <Time at={version.capturedAt} />
              </td>
              <td className="py-2 pr-4">{version.capturedBy}</td>
              <td className="py-2 pr-4">
                {t.of(CAPTURE_METHOD_WORDS[version.captureMethod])}
              </td>
              <td
                className="py-2 font-mono whitespace-nowrap"
                title={version.sha256}
              >
                {version.sha256.slice(0, 16)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
