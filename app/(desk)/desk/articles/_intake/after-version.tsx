import { useTranslation } from "#translation";

import { ButtonLink } from "@/components/button";
import type { Translate } from "@/lib/translate";

type Props = {
  articleId: string;
  /** How many mentions no longer stand where they stood. */
  waiting: number;
  /** It is the article's only version: nothing has changed yet. */
  alone?: boolean;
};

/** Where to go on once a version was taken in. */
export function AfterVersion({ articleId, waiting, alone }: Props) {
  const t = useTranslation();
  const path = `/desk/articles/${articleId}`;
  return (
    <p className="flex flex-wrap gap-2">
      {waiting > 0 && (
        <ButtonLink href={`${path}/reanchor`} look="primary">
          {t("Place what waits", "Placer ce qui attend")}
        </ButtonLink>
      )}
      <ButtonLink href={path}>
        {t("To the workbench", "Vers l’établi")}
      </ButtonLink>
      {!alone && (
        <ButtonLink href={`${path}/versions`}>
          {t("See what changed", "Voir ce qui a changé")}
        </ButtonLink>
      )}
    </p>
  );
}

/** That mentions wait to be placed; there is one at least. */
export function sayWaiting(waiting: number, t: Translate): string {
  return waiting === 1
    ? t(
        "1 mention waits for you to say where it went.",
        "1 mention attend que vous disiez où elle est passée.",
      )
    : t(
        `${waiting} mentions wait for you to say where they went.`,
        `${waiting} mentions attendent que vous disiez où elles sont passées.`,
      );
}
