import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import path from 'node:path';

const at = (file: string) => path.resolve(import.meta.dirname, file);

/** The programs of the Node side; what they share goes to common chunks. */
const programs = {
  index: at('src-main/app/index.ts'),
  engine: at('src-main/engine/main.ts'),
  'import-worker': at('src-main/files/import/import-worker.ts'),
  'letters-worker': at('src-main/files/letters/letters-worker.ts'),
  cli: at('src-main/cli/main.ts'),
};

// scripts/build.mjs sets ELECTRON_MAJOR_VER, from which electron-vite takes the syntax to aim at.
export default defineConfig({
  main: {
    build: {
      // Looking up hundreds of small modules costs more than running them: only what is native stays outside.
      externalizeDeps: false,
      rolldownOptions: {
        input: programs,
        external: ['electron', 'better-sqlite3'],
        output: { format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload cannot require anything: everything is in the one file, and CommonJS is all it understands.
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: { index: at('src-main/preload/index.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: at('src-renderer'),
    base: './',
    plugins: [react()],
    build: {
      minify: true,
      // The content policy forbids fetch, which the polyfill rests on, and fonts as data: URLs.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('src-renderer/index.html') },
    },
  },
});
