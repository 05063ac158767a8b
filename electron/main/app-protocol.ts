import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'

export const appOrigin = 'app://paneldesk'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

/** Styles carry a nonce made a load: the component library writes style elements, nobody else may. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    // text fields that grow with their text measure themselves in a field styled by attribute
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Serves the built page from `folder` and nothing beside it. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const relative = normalize(decodeURIComponent(url.pathname)).replace(/^[\\/]+/, '')
    const path = join(folder, relative === '' ? 'index.html' : relative)
    if (url.host !== 'paneldesk' || !path.startsWith(folder + sep)) return new Response(null, { status: 403 })
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null) return new Response(null, { status: 404 })
    const type = mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
    const headers: Record<string, string> = { 'content-type': type, 'x-content-type-options': 'nosniff' }
    if (!type.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers })
    const nonce = randomBytes(16).toString('base64')
    headers['content-security-policy'] = contentSecurityPolicy(nonce)
    headers['cache-control'] = 'no-store'
    return new Response(bytes.toString('utf8').replaceAll('__STYLE_NONCE__', nonce), { headers })
  })
}
