import type { FigureView } from "@/domain/publishing/checked-claim";

/** The figures of a claim as data, each with the words that state it. */
export function FiguresPart({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) {
    return (
      <p className="text-sm text-ink-soft">This claim states no figure yet.</p>
    );
  }
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="text-ink-soft">
          <tr className="border-b border-rule">
            {["Figure", "Of what", "Where", "Words", "Stated by"].map(
              (head) => (
                <th key={head} scope="col" className="py-1 pr-3 font-medium">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} className="border-b border-rule align-top">
              <td className="py-1 pr-3 whitespace-nowrap">
                {rangeOf(figure)}{" "}
                <span className="text-ink-soft">
                  {figure.bound.replace("_", " ")}
                </span>
              </td>
              <td className="py-1 pr-3">
                {[figure.measure, figure.population]
                  .filter(Boolean)
                  .join(" · ")}
              </td>
              <td className="py-1 pr-3">{figure.place ?? "whole event"}</td>
              <td className="py-1 pr-3 font-serif">
                {figure.derived ? figure.formula : figure.exactWords}
              </td>
              <td className="py-1">{figure.statedBy ?? "not said"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rangeOf({ low, high }: FigureView): string {
  if (low !== null && high !== null) {
    return low === high ? String(low) : `${low}–${high}`;
  }
  return low === null ? `up to ${high}` : `${low} or more`;
}
