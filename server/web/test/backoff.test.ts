import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilServed } from '../src/wire/backoff';
import { Problem } from '../src/wire/problem';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work for a server that is starting', () => {
  it('is repeated until it is served', async () => {
    const work = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Problem(503, 'floor_loading'))
      .mockRejectedValueOnce(new Problem(0, 'network'))
      .mockResolvedValue('done');
    const result = untilServed(work, () => true);
    await vi.advanceTimersByTimeAsync(5000);
    await expect(result).resolves.toBe('done');
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is given up when it is no longer wanted', async () => {
    let isWanted = true;
    const work = vi.fn(() => Promise.reject(new Problem(503, 'busy')));
    const result = untilServed(work, () => isWanted);
    await vi.advanceTimersByTimeAsync(0);
    isWanted = false;
    await vi.advanceTimersByTimeAsync(5000);
    await expect(result).resolves.toBeNull();
  });

  it('is not repeated when the server says no', async () => {
    const work = vi.fn(() => Promise.reject(new Problem(403, 'forbidden')));
    await expect(untilServed(work, () => true)).rejects.toMatchObject({ code: 'forbidden' });
    expect(work).toHaveBeenCalledOnce();
  });
});
