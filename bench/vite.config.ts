import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

// The benchmark and the thread that reads files, as programs for Node, built like the application's own.
export default defineConfig({
  root,
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '.cache/bench',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: path.join(root, 'bench/main.ts'),
        child: path.join(root, 'bench/child.ts'),
        'letters-worker': path.join(root, 'src-main/files/letters/letters-worker.ts'),
        'import-worker': path.join(root, 'src-main/files/import/import-worker.ts'),
      },
      // All in one folder: the reader finds its thread's program beside it.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
