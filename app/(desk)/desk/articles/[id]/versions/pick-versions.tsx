import Form from "next/form";

import { Button } from "@/components/button";

type Props = {
  versions: { n: number }[];
  compared: { from: number; to: number } | undefined;
};

/** Which two versions are set against each other; the address keeps it. */
export function PickVersions({ versions, compared }: Props) {
  return (
    <Form
      key={`${compared?.from} ${compared?.to}`}
      action=""
      aria-label="Compare"
      className="mb-4 flex flex-wrap items-end gap-3"
    >
      <Pick label="From" name="from" versions={versions} now={compared?.from} />
      <Pick label="To" name="to" versions={versions} now={compared?.to} />
      <Button type="submit">Compare</Button>
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
