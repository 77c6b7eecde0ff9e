import { useEffect, useState } from 'preact/hooks';

/** Draws the component again every `everyMs` while it is shown, and gives the time by `now`. */
export function useNow(now: () => number, everyMs = 500): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return time;
}
