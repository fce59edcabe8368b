import type { FoundImport } from "@/db/queries/imports";
import { RECORD_REFUSALS } from "@/domain/imports/refusal";
import { BREAK_SENTENCES, type ImportCounts } from "@/domain/imports/state";
import type { RefusalSummary } from "@/usecases/imports/read-refusals";

/** Where the line can't be drawn over, a new one comes no sooner than this, in ms. */
const REST = 5000;

/** One line that says how far an import is. */
export class ImportProgress {
  private readonly began = performance.now();
  private bytes = 0;
  private resumedAt = 0;
  private told = 0;

  constructor(private readonly out: NodeJS.WriteStream) {}

  begin({ bytes, resumedAt }: { bytes: number; resumedAt: number }): void {
    this.bytes = bytes;
    this.resumedAt = resumedAt;
    if (resumedAt > 0) {
      this.out.write(`Going on after ${resumedAt} records.\n`);
    }
  }

  show(now: ImportCounts & { bytesRead: number }): void {
    const seconds = (performance.now() - this.began) / 1000;
    const rate = Math.round((now.read - this.resumedAt) / seconds);
    const share = Math.floor((100 * now.bytesRead) / Math.max(1, this.bytes));
    const taken = now.added + now.updated + now.unchanged;
    const line = `${share} % · ${now.read} read · ${taken} accepted · ${now.refused} refused · ${rate} a second`;
    if (this.out.isTTY) this.out.write(`\r\x1b[K${line}`);
    else if (performance.now() - this.told > REST) {
      this.told = performance.now();
      this.out.write(`${line}\n`);
    }
  }

  end(): void {
    if (this.out.isTTY) this.out.write("\r\x1b[K");
  }
}

/** Says how an import ended; answers the exit code. */
export function tellEnd(done: FoundImport, refusals: RefusalSummary): number {
  const { read, added, updated, unchanged, refused } = done;
  console.log(
    `${read} records read: ${added} new, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`,
  );
  for (const { reason, times } of refusals.reasons) {
    console.log(`  ${times} × ${RECORD_REFUSALS[reason]}`);
  }
  if (refusals.hosts.length > 0) {
    const hosts = refusals.hosts.map(({ host, times }) => `${host} (${times})`);
    console.log(`Not on the list of publishers: ${hosts.join(", ")}.`);
    console.log(
      "Let one in with --allow HOST, or on the desk under Imports, and run this again.",
    );
  }
  if (refused > 0) {
    console.log(`Every refused record and its place: /desk/imports/${done.id}`);
  }
  if (done.failure) {
    console.error(
      `${BREAK_SENTENCES[done.failure]} ${done.failureCause ?? ""}`,
    );
  }
  if (done.state !== "finished") return 1;
  return refused > 0 ? 2 : 0;
}
