/** Waiting on conditions, each with a deadline that says what was awaited. */

/** Resolves with the first truthy answer of `probe`, asked again every `everyMs`. */
export async function until(what, probe, { timeoutMs = 15_000, everyMs = 25 } = {}) {
  const deadline = Date.now() + timeoutMs;
  let last;
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms for ${what}; last: ${last?.message ?? last}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** The promise, or an error once the time is over. */
export function within(timeoutMs, what, promise) {
  let timer;
  const expiry = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${timeoutMs} ms for ${what}`)), timeoutMs);
  });
  return Promise.race([promise, expiry]).finally(() => clearTimeout(timer));
}
