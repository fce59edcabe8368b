import type { ApiOperation, JsonSchema } from "@/lib/openapi";
import { curlOf } from "./curl";
import { fieldsOf, typeOf } from "./schema-fields";

type Props = {
  path: string;
  method: string;
  operation: ApiOperation;
  base: string;
};

/** One operation: what it does, takes and answers, and how to call it. */
export function Operation({ path, method, operation, base }: Props) {
  const { operationId, summary, security, requestBody, responses } = operation;
  const open = security.some((one) => Object.keys(one).length === 0);
  const body = requestBody?.content["application/json"]?.schema;
  return (
    <section id={operationId} className="op">
      <h3>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h3>
      <p>
        {summary}{" "}
        <span className="meta">{open ? "Open." : "Needs a token."}</span>
      </p>
      <Parameters operation={operation} />
      {body && <Fields caption="Body (JSON)" schema={body} />}
      {Object.entries(responses).map(([status, { content }]) => {
        const answer = content?.["application/json"]?.schema;
        if (!answer || fieldsOf(answer).length === 0) return null;
        const caption = `Answer ${status} (JSON)`;
        return <Fields key={status} caption={caption} schema={answer} />;
      })}
      <pre className="mono">{curlOf(`${base}${path}`, method, operation)}</pre>
    </section>
  );
}

function Parameters({ operation }: Pick<Props, "operation">) {
  const { parameters } = operation;
  if (parameters.length === 0) return null;
  return (
    <details>
      <summary>Parameters</summary>
      <Table
        caption="Parameters"
        rows={parameters.map((one) => ({
          path: one.name,
          type: `${typeOf(one.schema)}, in the ${one.in === "path" ? "path" : "query"}${
            one.schema.default === undefined
              ? ""
              : `; ${JSON.stringify(one.schema.default)} if left out`
          }`,
          required: one.required,
        }))}
      />
    </details>
  );
}

/** The fields of a body or an answer, folded. */
export function Fields(props: { caption: string; schema: JsonSchema }) {
  return (
    <details>
      <summary>{props.caption}</summary>
      <Table caption={props.caption} rows={fieldsOf(props.schema)} />
    </details>
  );
}

type Row = { path: string; type: string; required: boolean };

function Table({ caption, rows }: { caption: string; rows: Row[] }) {
  return (
    <table>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, type, required }, i) => (
          <tr key={`${path} ${i}`}>
            <th scope="row">
              <code>{path}</code>
            </th>
            <td>
              {type}
              {!required && <span className="meta"> · may be left out</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
