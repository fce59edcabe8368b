type Props = {
  /** Says that the form could not be sent. */
  heading: string;
  /** A sentence for each field that can't be sent as it is. */
  errors: Partial<Record<string, string>>;
  /** What is wrong with the form as a whole. */
  also?: string | undefined;
};

/** What is wrong with a form, before its fields, each with a way to its own. */
export function FormProblems({ heading, errors, also }: Props) {
  const wrong = Object.entries(errors);
  if (wrong.length === 0 && !also) return null;
  return (
    <div className="note-box" role="alert">
      <p>
        <strong>{heading}</strong> {also}
      </p>
      <ul>
        {wrong.map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${name}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
