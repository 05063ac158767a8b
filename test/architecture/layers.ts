/** A layer of the program and the layers it may import besides itself. */
export interface Layer {
  /** Folder, from the repository. */
  readonly folder: string
  readonly mayImport: readonly string[]
}

const shared = [
  'shared/statistics',
  'shared/domain',
  'shared/schemes',
  'shared/scoring',
  'shared/rounds',
  'shared/bundle',
  'shared/contract',
]

/** The arrows of the design. A file belongs to the layer whose folder it lies below. */
export const layers: readonly Layer[] = [
  { folder: 'shared/statistics', mayImport: [] },
  { folder: 'shared/domain', mayImport: [] },
  // A built-in scheme is known by the hash of its canonical form, which the bundle format defines.
  { folder: 'shared/schemes', mayImport: ['shared/domain', 'shared/bundle'] },
  { folder: 'shared/scoring', mayImport: ['shared/domain', 'shared/statistics'] },
  { folder: 'shared/rounds', mayImport: ['shared/domain', 'shared/scoring'] },
  { folder: 'shared/bundle', mayImport: ['shared/domain'] },
  // A call that verifies a bundle answers with the report that the bundle format defines, one that checks a round
  // with the problems that its rules know.
  { folder: 'shared/contract', mayImport: ['shared/domain', 'shared/bundle', 'shared/rounds'] },
  { folder: 'db', mayImport: shared },
  { folder: 'electron/core', mayImport: [...shared, 'db'] },
  { folder: 'electron/main', mayImport: ['shared/contract', 'shared/domain'] },
  { folder: 'electron/preload', mayImport: ['shared/contract', 'shared/domain'] },
  { folder: 'electron/cli', mayImport: [...shared, 'db', 'electron/core'] },
  { folder: 'renderer', mayImport: shared },
]

/** The only places that may import `electron`: the shell, and the core's entry, which runs in a utility process. */
export const mayImportElectron = ['electron/main/', 'electron/preload/', 'electron/core/index.ts']

/** Layers that run anywhere, and the page, which has no Node. */
export const withoutNode = ['shared/', 'renderer/']

/** Features of the window that may use another one through its `index.ts`; the others stand alone. */
export const featureArrows: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'review', to: 'documents' },
  { from: 'panel', to: 'documents' },
  { from: 'results', to: 'documents' },
  { from: 'settings', to: 'identity' },
]

/** The layer a file belongs to; null for tests, tools and configurations. */
export function layerOf(path: string): Layer | null {
  return layers.find(({ folder }) => path.startsWith(`${folder}/`)) ?? null
}

export function mayImport(from: Layer, to: Layer): boolean {
  return from === to || from.mayImport.includes(to.folder)
}
