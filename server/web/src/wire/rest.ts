import { sendFile } from './file_upload';
import { Problem, problemFrom } from './problem';

/** Gives the access token, and a new one when the server has refused the old. */
export interface Credentials {
  accessToken(): string | null;
  /** Resolves to false when the sign-in is over for good. */
  renew(refused: string | null): Promise<boolean>;
}

/** Where the API stands, seen from the page: `/agent/` and `/widget/` are its siblings. */
export const apiBase = '/api/v1';

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Sent as they are, instead of a body. */
  bytes?: Blob;
  query?: Record<string, string | number | undefined>;
  idempotencyKey?: string;
  /** Lets the cookie that holds the refresh token go with the request and come with its answer; for `auth` routes. */
  session?: boolean;
  /** Lets the request outlive the page, for a last word while it is being left. */
  keepalive?: boolean;
}

function address(path: string, query: Ask['query']): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) params.set(name, String(value));
  const text = params.toString();
  return `${apiBase}/${path}${text ? `?${text}` : ''}`;
}

/** One request without retry. Throws Problem; `network` where no answer came. */
async function fetchAnswer(path: string, ask: Ask, token: string | null): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json, */*' };
  if (ask.body !== undefined) headers['content-type'] = 'application/json';
  if (ask.bytes) headers['content-type'] = 'application/octet-stream';
  if (token) headers['authorization'] = `Bearer ${token}`;
  if (ask.session) headers['callroom-refresh'] = 'cookie';
  if (ask.idempotencyKey) headers['idempotency-key'] = ask.idempotencyKey;
  let response: Response;
  try {
    response = await fetch(address(path, ask.query), {
      method: ask.method ?? 'GET',
      headers,
      credentials: ask.session ? 'same-origin' : 'omit',
      cache: 'no-store',
      keepalive: ask.keepalive ?? false,
      ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
      ...(ask.bytes ? { body: ask.bytes } : {}),
    });
  } catch {
    throw new Problem(0, 'network');
  }
  if (!response.ok) throw await problemFrom(response);
  return response;
}

/** The same, for an answer in JSON. */
export async function fetchJson<T>(path: string, ask: Ask, token: string | null): Promise<T> {
  const response = await fetchAnswer(path, ask, token);
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch {
    throw new Problem(response.status, 'malformed_answer');
  }
}

/** The REST side of the API for one signed-in person. An expired token is renewed once and the request sent again. */
export class RestClient {
  constructor(private readonly credentials: Credentials) {}

  send<T>(path: string, ask: Ask = {}): Promise<T> {
    return this.signedIn((token) => fetchJson<T>(path, ask, token));
  }

  /** The bytes of a file. */
  async blob(path: string): Promise<Blob> {
    const response = await this.signedIn((token) => fetchAnswer(path, {}, token));
    try {
      return await response.blob();
    } catch {
      throw new Problem(0, 'network');
    }
  }

  /** Sends a file as a form; `progress` is told the share that has left, 0 to 1. */
  upload<T>(path: string, file: File, progress: (share: number) => void, abort: AbortSignal): Promise<T> {
    return this.signedIn((token) => sendFile<T>(address(path, undefined), file, token, progress, abort));
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>(path, { method: 'PUT', body });
  }

  private async signedIn<T>(request: (token: string | null) => Promise<T>): Promise<T> {
    const token = this.credentials.accessToken();
    try {
      return await request(token);
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      if (!(await this.credentials.renew(token))) throw error;
      return request(this.credentials.accessToken());
    }
  }

  get<T>(path: string, query?: Ask['query']): Promise<T> {
    return this.send<T>(path, query ? { query } : {});
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.send<T>(path, { method: 'POST', body: body ?? {} });
  }
}
