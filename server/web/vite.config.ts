import { defineConfig } from 'vite';

/** A running Callroom server that `npm run dev` passes the API on to. */
const server = process.env['CALLROOM_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: 'src',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  server: { host: '127.0.0.1', proxy: { '/api': { target: server, ws: true } } },
});
