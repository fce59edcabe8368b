import { ButtonLink } from "@/components/button";

type Props = {
  articleId: string;
  /** How many mentions no longer stand where they stood. */
  waiting: number;
  /** It is the article's only version: nothing has changed yet. */
  alone?: boolean;
};

/** Where to go on once a version was taken in. */
export function AfterVersion({ articleId, waiting, alone }: Props) {
  const path = `/desk/articles/${articleId}`;
  return (
    <p className="flex flex-wrap gap-2">
      {waiting > 0 && (
        <ButtonLink href={`${path}/reanchor`} look="primary">
          Place what waits
        </ButtonLink>
      )}
      <ButtonLink href={path}>To the workbench</ButtonLink>
      {!alone && (
        <ButtonLink href={`${path}/versions`}>See what changed</ButtonLink>
      )}
    </p>
  );
}

/** That mentions wait to be placed; there is one at least. */
export function sayWaiting(waiting: number): string {
  return waiting === 1
    ? "1 mention waits for you to say where it went."
    : `${waiting} mentions wait for you to say where they went.`;
}
