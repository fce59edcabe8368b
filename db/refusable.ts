import type { Result } from "@/lib/result";
import type { Executor, Transaction } from "./client";

/** Carries a refusal out of a transaction, which then keeps nothing. */
class Refused extends Error {
  constructor(readonly refusal: unknown) {
    super("refused");
  }
}

/**
 * Runs `work` in a transaction that a refusal rolls back: whatever was written
 * before it was refused is not kept. Inside a transaction, a savepoint.
 */
export async function unlessRefused<Value, Refusal extends string>(
  on: Executor,
  work: (tx: Transaction) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await on.transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) {
      return error.refusal as Result<Value, Refusal>;
    }
    throw error;
  }
}
