import regular from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url'
import bold from '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf?url'
import marks from '../passages/passages.css?inline'
import style from './frame.css?inline'

/**
 * A page for a sandboxed frame. Its own policy allows pictures that lie in it, our style and our fonts, nothing
 * else; the policy of the window holds in it too, which is why the style carries the window's nonce.
 */
export function framePage(body: string, nonce: string): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    "font-src 'self'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style nonce="${nonce}">${fontFace(regular, '400')}${fontFace(bold, '600 700')}${style}${marks}</style></head><body>${body}</body></html>`
}

function fontFace(url: string, weight: string): string {
  const source = new URL(url, document.baseURI).href
  return `@font-face { font-family: "PanelDesk Sans"; src: url("${source}") format("truetype"); font-weight: ${weight}; }\n`
}
