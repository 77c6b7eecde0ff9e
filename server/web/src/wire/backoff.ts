/** Delay before reconnect number `attempt` (from 0): exponential with full jitter, so that a restarted server is not stormed. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(15_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(200 + random() * (ceiling - 200));
}
