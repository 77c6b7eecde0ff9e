import { defineConfig } from 'vitest/config';

/** `pure` needs Node alone; `browser` drives Chromium (CHROMIUM names it where it is not /usr/bin/chromium). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['test/*.test.ts'], environment: 'node' } },
      { test: { name: 'browser', include: ['test/browser/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 } },
    ],
  },
});
