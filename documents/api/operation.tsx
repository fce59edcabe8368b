import type { ApiOperation, JsonSchema } from "@/lib/openapi";
import { curlOf } from "./curl";
import { fieldsOf, type SchemaField, typeOf } from "./schema-fields";

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
  const fields = parameters.map(({ name, schema, required, ...one }) => {
    const given = schema.default;
    const otherwise =
      given === undefined ? "" : `; ${JSON.stringify(given)} if left out`;
    const type = `${typeOf(schema)}, in the ${one.in}${otherwise}`;
    return { name, type, required, fields: [] };
  });
  return <Folded caption="Parameters" fields={fields} />;
}

/** The fields of a body or an answer, folded. */
export function Fields(props: { caption: string; schema: JsonSchema }) {
  return <Folded caption={props.caption} fields={fieldsOf(props.schema)} />;
}

type Folding = { caption: string; fields: SchemaField[] };

function Folded({ caption, fields }: Folding) {
  return (
    <details>
      <summary>{caption}</summary>
      <div className="mono">
        <FieldList fields={fields} />
      </div>
    </details>
  );
}

/** A page of so many fields is light only with as little around each as this. */
function FieldList({ fields }: Pick<Folding, "fields">) {
  return (
    <ul>
      {fields.map(({ name, type, required, fields: held }, n) => (
        <li key={`${name} ${n}`}>
          <b>{required ? name : `${name}?`}</b>
          {` ${type}`}
          {held.length > 0 && <FieldList fields={held} />}
        </li>
      ))}
    </ul>
  );
}
