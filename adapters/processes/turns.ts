/** Lets `most` pieces of work run at once; the others wait their turn. */
export function turnsOf(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function inTurn<Value>(
    work: () => Promise<Value>,
  ): Promise<Value> {
    if (running < most) running += 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
