// Builds everything that the server serves: dist/agent/, dist/widget/, dist/widget.js and dist/docs/.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');

const common = {
  configFile: false,
  logLevel: 'warn',
  base: './',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
};

/** Names carry a hash of the content, so these files may be cached for good; nothing is inlined, for the strict CSP. */
const page = (name) =>
  build({
    ...common,
    root: join(here, 'src', name),
    build: {
      outDir: join(dist, name),
      emptyOutDir: false,
      target: 'es2021',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });

const embed = () =>
  build({
    ...common,
    root: join(here, 'src', 'embed'),
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2021',
      reportCompressedSize: false,
      lib: { entry: 'embed.ts', formats: ['iife'], name: 'CallroomLauncher', fileName: () => 'widget.js' },
    },
  });

const docs = async () => {
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const out = join(dist, 'docs');
  await mkdir(out, { recursive: true });
  for (const file of ['index.html', 'initializer.js']) await copyFile(join(here, 'src', 'docs', file), join(out, file));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'])
    await copyFile(join(swagger, file), join(out, file));
};

/** The licences of what is built in ask that their texts go along. */
const licences = async () => {
  const require = createRequire(import.meta.url);
  const names = ['preact', '@preact/signals', '@preact/signals-core', 'lucide-preact', 'swagger-ui-dist'];
  const texts = names.map(async (name) => {
    const folder = join(here, 'node_modules', name);
    const { version, license } = require(join(folder, 'package.json'));
    return `${name} ${version} (${license})\n\n${await readFile(join(folder, 'LICENSE'), 'utf8')}`;
  });
  await writeFile(join(dist, 'third-party.txt'), (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`));
};

await rm(dist, { recursive: true, force: true });
await page('agent');
await page('widget');
await embed();
await docs();
await licences();
