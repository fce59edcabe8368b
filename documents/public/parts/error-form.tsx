import type { Publisher } from "@/domain/publishing/newsroom-view";
import type {
  ReportedError,
  ReportedErrorProblems,
} from "@/domain/publishing/reported-error";
import { href, PATHS } from "../paths";
import { formWords } from "../words/form-words";
import { Field } from "./form-field";
import { FormProblems } from "./form-problems";

type ErrorFormProps = {
  publisher: Publisher;
  values: ReportedError;
  errors: ReportedErrorProblems;
  tooMany: boolean;
};

/** The error form with what was typed and what is wrong with it. */
export function ErrorForm(props: ErrorFormProps) {
  const { publisher, values, errors, tooMany } = props;
  const words = formWords(publisher.language);
  const action = href(publisher, PATHS.reportError);
  return (
    <form className="form" action={action} method="post" noValidate>
      <FormProblems
        heading={words.problems}
        errors={errors}
        also={tooMany ? words.tooMany : undefined}
      />
      <Field name="about" label={words.about} error={errors.about}>
        {(described) => (
          <input
            id="about"
            name="about"
            defaultValue={values.about}
            {...described}
          />
        )}
      </Field>
      <Field
        name="what"
        label={words.what}
        hint={words.whatHint}
        error={errors.what}
      >
        {(described) => (
          <textarea
            id="what"
            name="what"
            rows={6}
            required
            defaultValue={values.what}
            {...described}
          />
        )}
      </Field>
      <Field
        name="source"
        label={`${words.source} ${words.optional}`}
        error={errors.source}
      >
        {(described) => (
          <input
            id="source"
            name="source"
            defaultValue={values.source}
            {...described}
          />
        )}
      </Field>
      <Field
        name="email"
        label={`${words.email} ${words.optional}`}
        hint={words.emailHint}
        error={errors.email}
      >
        {(described) => (
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={values.email}
            {...described}
          />
        )}
      </Field>
      <p>
        <button type="submit">{words.send}</button>
      </p>
    </form>
  );
}
