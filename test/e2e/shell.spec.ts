import { createServer } from 'node:http'
import { expect, test } from '@playwright/test'
import { launchApp } from '../support/electron.ts'
import { ask, newProfile, type OpenWindow, openWindow } from '../support/window.ts'

let open: OpenWindow
test.beforeAll(async () => {
  open = await openWindow()
  await open.page.getByRole('heading', { name: '欢迎使用评审台' }).waitFor()
})
test.afterAll(() => open.app.close())

test('the page reaches no network, not even this machine', async () => {
  let hits = 0
  const server = createServer((_request, response) => {
    hits += 1
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const tried = await open.page.evaluate(async (port) => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'reached',
        () => 'refused',
      )
    const image = new Promise((resolve, reject) => {
      const element = new Image()
      element.onload = resolve
      element.onerror = reject
      element.src = `http://127.0.0.1:${port}/image.png`
    })
    const socket = new Promise((resolve, reject) => {
      const connection = new WebSocket(`ws://127.0.0.1:${port}/`)
      connection.onopen = resolve
      connection.onerror = reject
    })
    return Promise.all([
      outcome(fetch(`http://127.0.0.1:${port}/`)),
      outcome(fetch('https://example.com/')),
      outcome(image),
      outcome(socket),
    ])
  }, port)
  server.close()
  expect(tried).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect(hits).toBe(0)
})

test('main itself resolves no name', async () => {
  const outcome = await open.app.evaluate(({ net }) =>
    net.fetch('https://example.com/').then(
      () => 'reached',
      (error: Error) => error.message,
    ),
  )
  expect(outcome).toMatch(/ERR_NAME_NOT_RESOLVED|ERR_BLOCKED_BY_CLIENT|ERR_FAILED/)
})

test('the page has no Node, and its bridge is two functions', async () => {
  const seen = await open.page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    bridge: Object.keys(Reflect.get(window, 'paneldesk')).sort(),
  }))
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['invoke', 'on'] })
})

test('the page reads no file, nor anything beside its own folder', async () => {
  const statuses = await open.page.evaluate(async () => {
    const status = (url: string) =>
      fetch(url).then(
        (response) => response.status,
        () => 'refused',
      )
    return Promise.all([
      status('file:///etc/hostname'),
      status('app://paneldesk/../main/index.js'),
      status('app://paneldesk/..%2fmain%2findex.js'),
      status('app://other/index.html'),
    ])
  })
  expect(statuses[0]).toBe('refused')
  for (const status of statuses.slice(1)) expect([403, 404, 'refused']).toContain(status)
})

test('a call outside the contract or with wrong arguments is refused with a reason', async () => {
  const { page } = open
  const answers = [
    await ask(page, 'store.read-everything', {}),
    await ask(page, 'shell.change-settings', { textSize: 'huge' }),
    await ask(page, 'identity.create', { name: '', organisation: 'x', passphrase: 'long enough' }),
    await ask(page, 'application.import', { file: '/etc/passwd' }),
  ]
  expect(answers).toMatchObject([
    { ok: false, error: { code: 'unknown-call', subject: 'store.read-everything' } },
    { ok: false, error: { code: 'invalid-input' } },
    { ok: false, error: { code: 'invalid-input' } },
    { ok: false, error: { code: expect.stringMatching(/invalid-input|locked/) } },
  ])
})

test('the page cannot leave, open a window or run a script written into it', async () => {
  const { page, app } = await openWindow()
  await page.getByRole('heading', { name: '欢迎使用评审台' }).waitFor()
  const url = page.url()
  const opened = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    window.location.href = 'https://example.com/'
    return window.open('https://example.com/') === null && Reflect.get(window, 'injected') === undefined
  })
  expect(opened).toBe(true)
  await expect.poll(() => page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
  await app.close()
})

test('every permission is refused', async () => {
  const states = await open.page.evaluate(async () => {
    const notification = await Notification.requestPermission()
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    )
    const place = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    )
    return [notification, camera, place]
  })
  expect(states).toEqual(['denied', 'denied', 'denied'])
})

test('a second start on the same profile leaves the first alone and ends', async () => {
  const second = await launchApp({ profile: open.profile }).catch(() => null)
  if (second !== null) await second.waitForEvent('close').catch(() => undefined)
  expect(open.app.windows()).toHaveLength(1)
  await expect(open.page.getByRole('heading', { name: '欢迎使用评审台' })).toBeVisible()
})

test('size and place of the window are remembered', async () => {
  const profile = newProfile()
  const first = await openWindow({ profile })
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1111, height: 777 }),
  )
  const bounds = await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await first.app.waitForEvent('close').catch(() => undefined)
  const second = await openWindow({ profile })
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds)
  await second.app.close()
})

test('the language and the text size change at once and are remembered', async () => {
  const profile = newProfile({ language: 'en' })
  const first = await openWindow({ profile })
  await expect(first.page.getByRole('heading', { name: 'Welcome to PanelDesk' })).toBeVisible()
  await ask(first.page, 'shell.change-settings', { language: 'zh', textSize: 150 })
  await expect(first.page.getByRole('heading', { name: '欢迎使用评审台' })).toBeVisible()
  await first.app.close()
  const second = await openWindow({ profile })
  await expect(second.page.getByRole('heading', { name: '欢迎使用评审台' })).toBeVisible()
  expect(await second.page.evaluate(() => document.documentElement.style.fontSize)).toBe('21px')
  await second.app.close()
})
