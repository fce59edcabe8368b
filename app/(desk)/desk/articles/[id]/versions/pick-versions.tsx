import Form from "next/form";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";

type Props = {
  versions: { n: number }[];
  compared: { from: number; to: number } | undefined;
};

/** Which two versions are set against each other; the address keeps it. */
export function PickVersions({ versions, compared }: Props) {
  const t = useTranslation();
  return (
    <Form
      key={`${compared?.from} ${compared?.to}`}
      action=""
      aria-label={t("Compare", "Comparer")}
      className="mb-4 flex flex-wrap items-end gap-3"
    >
      <Pick
        label={t("From", "De")}
        name="from"
        versions={versions}
        now={compared?.from}
      />
      <Pick
        label={t("To", "À")}
        name="to"
        versions={versions}
        now={compared?.to}
      />
      <Button type="submit">{t("Compare", "Comparer")}</Button>
    </Form>
  );
}

function Pick(props: {
  label: string;
  name: string;
  versions: Props["versions"];
  now: number | undefined;
}) {
  return (
    <label className="flex items-center gap-2 text-sm font-medium">
      {props.label}
      <select
        name={props.name}
        defaultValue={props.now}
        className="min-h-8 rounded border border-rule-strong bg-sheet px-2"
      >
        {props.versions.map(({ n }) => (
          <option key={n} value={n}>
            Version {n}
          </option>
        ))}
      </select>
    </label>
  );
}
