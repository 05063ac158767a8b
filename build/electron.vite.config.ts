import { cpSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')
const output = join(root, 'out')

/** The oldest runtime the bundles must run on: the development fallback, Electron 33 (Node 20, Chrome 130). */
const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'

/** Loaded from node_modules at run time: native code, and fonts that are read as files. */
const external = ['electron', /^better-sqlite3/, /^@myriaddreamin\//, /^@expo-google-fonts\//]

/** Files named `x.worker.ts` under `electron/core` become `out/core/x.worker.js`. */
function workerEntries(): Record<string, string> {
  const folder = join(root, 'electron', 'core')
  const workers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.worker.ts'),
  )
  return Object.fromEntries(
    workers.map((path) => [`core/${basename(path, '.ts')}`, join(folder, path)] as const),
  )
}

/** What the PDF viewer fetches at run time lies beside the page: character maps, fonts, decoders, profiles. */
function pdfViewerFiles(): Plugin {
  const source = join(root, 'node_modules', 'pdfjs-dist')
  return {
    name: 'paneldesk:pdf-viewer-files',
    closeBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs'])
        cpSync(join(source, folder), join(output, 'renderer', 'pdfjs', folder), { recursive: true })
    },
  }
}

export default defineConfig({
  main: {
    build: {
      outDir: output,
      emptyOutDir: false,
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          'main/index': join(root, 'electron', 'main', 'index.ts'),
          'core/index': join(root, 'electron', 'core', 'index.ts'),
          'cli/index': join(root, 'electron', 'cli', 'index.ts'),
          ...workerEntries(),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: join(output, 'preload'),
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: { index: join(root, 'electron', 'preload', 'index.ts') },
        // A sandboxed preload script is CommonJS; the extension says so in a package of modules.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react(), pdfViewerFiles()],
    build: {
      outDir: join(output, 'renderer'),
      target: chromeTarget,
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8192,
      rolldownOptions: { input: join(root, 'renderer', 'index.html') },
    },
  },
})
