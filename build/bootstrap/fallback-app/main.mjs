import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/**
 * What Electron's own default application does, which the fallback runtime lacks: run the application whose
 * folder the first argument names. Waiting for it here holds back the `ready` event, as for any main script.
 */
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** @typedef {{ setAppPath(folder: string): void, setVersion(version: string): void }} ForDefaultApplications */
const shell = /** @type {import('electron').App & ForDefaultApplications} */ (app)
shell.setAppPath(folder)
shell.setName(manifest.productName ?? manifest.name)
if (manifest.version !== undefined) shell.setVersion(manifest.version)
await import(pathToFileURL(join(folder, manifest.main)).href)
