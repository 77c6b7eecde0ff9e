import { isPassing } from './problem';

/** Delay before reconnect number `attempt` (from 0): exponential with full jitter, so that a restarted server is not stormed. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(15_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(200 + random() * (ceiling - 200));
}

/** Repeats work that a server which is starting or overloaded refuses, as long as it is wanted. Other problems are thrown. */
export async function untilServed<T>(work: () => Promise<T>, isWanted: () => boolean): Promise<T | null> {
  for (let attempt = 0; isWanted(); attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, backoffMs(attempt)));
    }
  }
  return null;
}
