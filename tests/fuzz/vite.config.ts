import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

// The fuzzing and the thread that reads files, as programs for Node, built like the application's own.
export default defineConfig({
  root,
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '.cache/fuzz',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: path.join(root, 'tests/fuzz/main.ts'),
        child: path.join(root, 'tests/fuzz/child.ts'),
        'import-worker': path.join(root, 'src-main/files/import/import-worker.ts'),
      },
      // All in one folder: each finds the others beside it.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
