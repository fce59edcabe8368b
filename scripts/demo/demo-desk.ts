import type { Actor } from "@/domain/people/actor";
import type { Result } from "@/lib/result";

/** Who does what in the example, so that its signatures are of two people. */
export type DemoDesk = {
  contributor: Actor;
  checker: Actor;
  editor: Actor;
  secondEditor: Actor;
};

/** What a use case answered; a refusal here is a fault of the example. */
export function done<Value>(result: Result<Value, string>): Value {
  if (result.ok) return result.value;
  throw new Error(`The example was refused: ${result.error}`);
}
