/** The style of the page inside the frame. It is ours, and the only one the page may have. */
const style = `
:root { font: 16px/1.7 "PanelDesk Sans", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1f1f1f; background: #fff; }
body { max-width: 48rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: .6rem 0; }
td, th { border: 1px solid #8c8c8c; padding: .2rem .5rem; vertical-align: top; }
td p, th p { margin: 0; }
img { max-width: 100%; height: auto; }
h1 { font-size: 1.5em; } h2 { font-size: 1.3em; } h3 { font-size: 1.15em; }
::highlight(document-attached) { background-color: rgb(56 158 13 / 22%); }
::highlight(document-hit) { background-color: rgb(255 214 10 / 45%); }
::highlight(document-current-hit) { background-color: rgb(250 140 22 / 60%); }
::highlight(document-selected) { background-color: rgb(11 92 173 / 26%); }
::highlight(document-target) { background-color: rgb(255 197 61 / 55%); }
::highlight(document-flash) { background-color: rgb(250 84 28 / 60%); }
`

/**
 * A page for a sandboxed frame. Its own policy allows pictures that lie in it and our style, nothing else; the
 * policy of the window holds in it too, which is why the style carries the window's nonce.
 */
export function framePage(body: string, nonce: string): string {
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style nonce="${nonce}">${style}</style></head><body>${body}</body></html>`
}
