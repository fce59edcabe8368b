import type {
  AnswerProblems,
  GivenAnswer,
} from "@/domain/experts/expert-input";
import type { Language } from "@/lib/language";
import { expertWords } from "../words/expert-words";
import { Field } from "./form-field";
import { FormProblems } from "./form-problems";

type Props = {
  language: Language;
  values: GivenAnswer;
  errors: AnswerProblems;
};

/** An expert's form, with what was typed and what is wrong with it. */
export function AnswerForm({ language, values, errors }: Props) {
  const words = expertWords(language);
  return (
    <form className="form" method="post" noValidate>
      <FormProblems heading={words.problems} errors={errors} />
      <Field name="answer" label={words.answer} error={errors.answer}>
        {(told) => (
          <textarea
            id="answer"
            name="answer"
            rows={8}
            required
            defaultValue={values.answer}
            {...told}
          />
        )}
      </Field>
      <fieldset id="quote">
        <legend>{words.quote}</legend>
        {errors.quote && <strong className="red rating">{errors.quote}</strong>}
        {(["yes", "no"] as const).map((choice) => (
          <p key={choice}>
            <label>
              <input
                type="radio"
                name="quote"
                value={choice}
                defaultChecked={values.quote === choice}
              />{" "}
              {words[choice]}
            </label>
          </p>
        ))}
      </fieldset>
      <Field
        name="namedAs"
        label={words.namedAs}
        hint={words.namedAsHint}
        error={errors.namedAs}
      >
        {(told) => (
          <input
            id="namedAs"
            name="namedAs"
            autoComplete="name"
            defaultValue={values.namedAs}
            {...told}
          />
        )}
      </Field>
      <Field
        name="conflict"
        label={words.conflict}
        hint={words.conflictHint}
        error={errors.conflict}
      >
        {(told) => (
          <textarea
            id="conflict"
            name="conflict"
            rows={3}
            required
            defaultValue={values.conflict}
            {...told}
          />
        )}
      </Field>
      <p>
        <button type="submit">{words.send}</button>
      </p>
    </form>
  );
}
