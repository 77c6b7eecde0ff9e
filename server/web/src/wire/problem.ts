/** A request that the server refused, or that never reached it (`network`, `offline`, `timeout`). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail = '',
    readonly retryAfterSeconds: number | null = null,
    /** What the server tells besides, such as `opensAt`. */
    readonly details: Record<string, string> = {},
  ) {
    super(detail || code);
    this.name = 'Problem';
  }
}

/** Reads `application/problem+json`; an answer of another form still gives a code. */
export async function problemFrom(response: Response): Promise<Problem> {
  const retry = Number(response.headers.get('retry-after'));
  const retryAfter = Number.isFinite(retry) && retry > 0 ? retry : null;
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null) {
      const { code, detail, details } = body as { code?: unknown; detail?: unknown; details?: Record<string, string> };
      if (typeof code === 'string')
        return new Problem(response.status, code, typeof detail === 'string' ? detail : '', retryAfter, details);
    }
  } catch {
    // The body was no JSON: the status alone has to tell.
  }
  return new Problem(response.status, `http_${response.status}`, '', retryAfter);
}

const passing = ['network', 'offline', 'timeout', 'busy', 'unavailable', 'database_away', 'floor_loading'];

/** The same request may well succeed in a moment. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 503 || passing.includes(error.code));
}
