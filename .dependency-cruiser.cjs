// @ts-check
// The rules between rooms. `rooms` says what each may import of ours and of the packages; everything else is refused.

const PACKAGES = 'node_modules';
/** Of Node's own modules the ones that only compute. */
const PURE = '^(node:)?crypto$';

/**
 * A room: where it is, which of our folders it may import (itself always), which packages, whether Node's own modules.
 * @typedef {{ name: string, at: string, ours: string[], packages: string | null, node: boolean, why: string }} Room
 * @type {Room[]}
 */
const rooms = [
  {
    name: 'domain',
    at: '^src-shared/domain/',
    ours: [],
    packages: '/(date-fns|fastest-levenshtein)/',
    node: false,
    why: 'Rules are pure: today, files and figures are given to them.',
  },
  {
    name: 'contract',
    at: '^src-shared/contract/',
    ours: ['^src-shared/domain/'],
    packages: '/zod/',
    node: false,
    why: 'Both sides of every boundary read it.',
  },
  {
    name: 'messages',
    at: '^src-shared/messages/',
    ours: ['^src-shared/(contract|domain)/'],
    packages: null,
    node: false,
    why: 'Sentences for the codes of the contract, the same in the window and on the command line.',
  },
  {
    name: 'usecases',
    at: '^src-main/usecases/',
    ours: ['^src-shared/'],
    packages: '/(zod|date-fns)/',
    node: false,
    why: 'A use case knows the books by its ports: neither Electron nor the database nor files.',
  },
  {
    name: 'db',
    at: '^src-main/db/',
    ours: ['^src-shared/', '^src-main/usecases/ports/'],
    packages: '/(better-sqlite3|drizzle-orm|zod)/',
    node: true,
    why: 'Repositories fulfil the ports; they do not know who uses them.',
  },
  {
    name: 'files',
    at: '^src-main/files/',
    ours: ['^src-shared/', '^src-main/usecases/ports/'],
    packages: '/(?!(electron|better-sqlite3|drizzle-orm|react|@mui)/)',
    node: true,
    why: 'Readers and writers fulfil the ports; they do not know who uses them.',
  },
  {
    name: 'engine',
    at: '^src-main/engine/',
    ours: ['^src-shared/', '^src-main/(usecases|db|files|ipc)/'],
    packages: '/(zod|electron)/',
    node: true,
    why: 'It wires use cases, database and files, and knows no window.',
  },
  {
    name: 'cli',
    at: '^src-main/cli/',
    ours: ['^src-shared/', '^src-main/(engine|usecases|db|files)/'],
    packages: '/zod/',
    node: true,
    why: 'The same use cases without a window: it wires them as the engine does.',
  },
  {
    name: 'app',
    at: '^src-main/app/',
    ours: ['^src-shared/contract/', '^src-shared/domain/', '^src-main/(ipc|security)/'],
    packages: '/(electron|electron-log|zod)/',
    node: true,
    why: 'The shell asks the engine by messages and never opens the books.',
  },
  {
    name: 'security',
    at: '^src-main/security/',
    ours: [],
    packages: '/electron/',
    node: true,
    why: 'What contains the page depends on nothing that the page can influence.',
  },
  {
    name: 'ipc',
    at: '^src-main/ipc/',
    ours: ['^src-shared/contract/'],
    packages: '/(electron|zod)/',
    node: true,
    why: 'Protocols are about the contract, not about what fulfils it.',
  },
  {
    name: 'preload',
    at: '^src-main/preload/',
    ours: ['^src-shared/contract/', '^src-main/ipc/(channels|page-protocol|operation-names)'],
    packages: '/electron/',
    node: false,
    why: 'The bridge carries names and messages, and nothing that could act by itself.',
  },
  {
    name: 'renderer',
    at: '^src-renderer/',
    ours: ['^src-shared/'],
    packages: '/(?!(electron|better-sqlite3|drizzle-orm|electron-log)/)',
    node: false,
    why: 'The page has no machine behind it but window.encours.',
  },
];

/** @param {Room} room */
function rulesOf({ name, at, ours, packages, node, why }) {
  const allowed = [at, ...ours];
  return [
    {
      name: `${name}-ours`,
      comment: why,
      severity: 'error',
      from: { path: at },
      to: { path: '^(src-main|src-renderer|src-shared|tests|bench|scripts)/', pathNot: allowed },
    },
    {
      name: `${name}-packages`,
      comment: why,
      severity: 'error',
      from: { path: at },
      to: packages === null ? { path: PACKAGES } : { path: PACKAGES, pathNot: `${PACKAGES}${packages}` },
    },
    ...(node ? [] : [{ name: `${name}-node`, comment: why, severity: 'error', from: { path: at }, to: { dependencyTypes: ['core'], pathNot: PURE } }]),
  ];
}

module.exports = {
  forbidden: [
    ...rooms.flatMap(rulesOf),
    {
      name: 'engine-electron',
      comment: 'Of the engine only the entry of its process knows Electron: the command line runs the rest without it.',
      severity: 'error',
      from: { path: '^src-main/engine/', pathNot: '^src-main/engine/main\\.ts$' },
      to: { path: `${PACKAGES}/electron/|^src-main/ipc/` },
    },
    {
      name: 'preload-schemas',
      comment: 'Schemas would cost each window 30 ms: the preload takes types and result.ts only.',
      severity: 'error',
      from: { path: '^src-main/preload/' },
      to: { path: '^src-(shared/contract|main/ipc)/', pathNot: '/(result|channels|operation-names)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-apart',
      comment: 'What two screens share belongs to ui or data.',
      severity: 'error',
      from: { path: '^src-renderer/features/([^/]+)/' },
      to: { path: '^src-renderer/features/([^/]+)/', pathNot: '^src-renderer/features/$1/' },
    },
    {
      name: 'features-below-app',
      comment: 'Screens are put together by app; of it they know only the theme.',
      severity: 'error',
      from: { path: '^src-renderer/(features|ui|data|i18n)/' },
      to: { path: '^src-renderer/(app/(?!theme/)|main)' },
    },
    {
      name: 'ui-dumb',
      comment: 'A component shows what it is given.',
      severity: 'error',
      from: { path: '^src-renderer/ui/' },
      to: { path: '^src-renderer/(data|features)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: { path: '^src-' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: PACKAGES },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
