import { z } from 'zod'

const targets = z.array(z.looseObject({ type: z.string(), webSocketDebuggerUrl: z.string().optional() }))
const answer = z.looseObject({ result: z.looseObject({ result: z.looseObject({ value: z.unknown() }) }) })

/** How often a page is asked, in milliseconds: what a measured start may be too long by. */
const interval = 10
const patience = 30_000

/** Resolves when a heading stands on the first page of a Chromium that listens on this port. */
export async function headingShown(port: number): Promise<void> {
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    if (await showsHeading(port).catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
  throw new Error('no heading came')
}

/** Painted, and not only in the tree: with a size, and visible to whoever looks. */
const question = `(() => {
  const heading = document.querySelector('h1, h2, h3')
  return heading !== null && heading.checkVisibility() && heading.getBoundingClientRect().height > 0
})()`

async function showsHeading(port: number): Promise<boolean> {
  const listed = targets.parse(await (await fetch(`http://127.0.0.1:${port}/json/list`)).json())
  const url = listed.find(({ type }) => type === 'page')?.webSocketDebuggerUrl
  if (url === undefined) return false
  const socket = new WebSocket(url)
  try {
    const said = await new Promise<unknown>((resolve, reject) => {
      socket.onopen = () =>
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: question } }))
      socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)))
      socket.onerror = () => reject(new Error('the page does not answer'))
      socket.onclose = () => reject(new Error('the page went away'))
    })
    return answer.parse(said).result.result.value === true
  } finally {
    socket.close()
  }
}
