import { Problem, problemFrom } from './problem';

/** One file in a form, without retry. Only XMLHttpRequest tells how much has left. `aborted` where it was called off. */
export function sendFile<T>(
  address: string,
  file: File,
  token: string | null,
  progress: (share: number) => void,
  abort: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) progress(loaded / total);
    };
    request.onerror = () => reject(new Problem(0, 'network'));
    request.onabort = () => reject(new Problem(0, 'aborted'));
    request.onload = () => {
      const { status, responseText } = request;
      const retryAfter = request.getResponseHeader('retry-after');
      if (status < 200 || status > 299) {
        const headers = retryAfter ? { 'retry-after': retryAfter } : undefined;
        const answer = status >= 400 ? new Response(responseText, { status, headers }) : new Response(null, { status: 502 });
        void problemFrom(answer).then(reject);
        return;
      }
      try {
        resolve(JSON.parse(responseText) as T);
      } catch {
        reject(new Problem(status, 'malformed_answer'));
      }
    };
    abort.addEventListener('abort', () => request.abort(), { once: true });
    if (abort.aborted) {
      reject(new Problem(0, 'aborted'));
      return;
    }
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
