import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../src/wire/problem';
import { RecordingUpload } from '../src/wire/recording_upload';
import type { Ask, RestClient } from '../src/wire/rest';

/** A server that writes down what it is asked, and refuses what `refuse` says. */
function serverThat(refuse: (path: string, times: number) => Problem | null = () => null) {
  const asked: string[] = [];
  const times = new Map<string, number>();
  const answer = (path: string, what: string) => {
    const count = (times.get(path) ?? 0) + 1;
    times.set(path, count);
    const problem = refuse(path, count);
    if (problem) return Promise.reject(problem);
    asked.push(what);
    return Promise.resolve({ id: 'r' });
  };
  const rest = {
    send: async (path: string, ask: Ask) => answer(path, `${path.split('/').at(-1)}:${await ask.bytes?.text()}`),
    post: (path: string, body?: unknown) => answer(path, `${path.split('/').at(-1)} ${JSON.stringify(body ?? {})}`),
  };
  return { rest: rest as unknown as RestClient, asked };
}

const begin = (rest: RestClient) => RecordingUpload.begin(rest, 'c', 'audio/webm');

describe('an upload', () => {
  it('sends chunks in their order and tells how many there are', async () => {
    const { rest, asked } = serverThat();
    const upload = await begin(rest);
    for (const text of ['one', 'two', 'three']) upload.add(new Blob([text]));
    await upload.finish(2.5);
    expect(asked).toEqual([
      'recordings {"mimeType":"audio/webm"}',
      '0:one',
      '1:two',
      '2:three',
      'complete {"chunks":3,"durationSeconds":2.5}',
    ]);
  });

  it('leaves out empty chunks', async () => {
    const { rest, asked } = serverThat();
    const upload = await begin(rest);
    upload.add(new Blob([]));
    upload.add(new Blob(['one']));
    await upload.finish(1);
    expect(asked.slice(1)).toEqual(['0:one', 'complete {"chunks":1,"durationSeconds":1}']);
  });

  it('sends again what did not get through', async () => {
    vi.useFakeTimers();
    const { rest, asked } = serverThat((path, times) =>
      path.endsWith('chunks/1') && times < 3 ? new Problem(0, 'network') : null,
    );
    const upload = await begin(rest);
    for (const text of ['one', 'two']) upload.add(new Blob([text]));
    const finished = upload.finish(1);
    await vi.runAllTimersAsync();
    await finished;
    expect(asked.slice(1, 3)).toEqual(['0:one', '1:two']);
    vi.useRealTimers();
  });

  it('goes on where it stopped when it is finished again', async () => {
    const full = new Problem(413, 'recording_too_large');
    const { rest, asked } = serverThat((path, times) => (path.endsWith('chunks/0') && times <= 3 ? full : null));
    const upload = await begin(rest);
    upload.add(new Blob(['one']));
    await expect(upload.finish(1)).rejects.toBe(full);
    await upload.finish(1);
    expect(asked.slice(1)).toEqual(['0:one', 'complete {"chunks":1,"durationSeconds":1}']);
  });

  it('discards once, after what is under way', async () => {
    const { rest, asked } = serverThat();
    const upload = await begin(rest);
    upload.add(new Blob(['one']));
    upload.add(new Blob(['two']));
    upload.discard();
    upload.discard();
    await vi.waitFor(() => expect(asked.at(-1)).toBe('discard {}'));
    expect(asked).toEqual(['recordings {"mimeType":"audio/webm"}', '0:one', 'discard {}']);
  });
});
