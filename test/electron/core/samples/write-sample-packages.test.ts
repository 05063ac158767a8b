import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import exifr from 'exifr'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBuffer } from 'yauzl'
import { writeSamplePackages } from '#electron/core/samples/write-sample-packages.ts'
import { zipSample } from '#electron/core/samples/zip-sample.ts'
import { decodedPicture } from './decoded-picture.ts'
import { pdfText } from './pdf-text.ts'

let scratch = ''
let folder = ''
let files: readonly string[] = []

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'paneldesk-samples-'))
  const [plain] = await writeSamplePackages(join(scratch, 'first'), { centres: ['plain'] })
  folder = plain?.path ?? ''
  files = await filesBelow(folder)
}, 60_000)

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true })
})

async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

async function readSample(part: string): Promise<Buffer> {
  const name = files.find((file) => file.includes(part))
  if (name === undefined) throw new Error(`no file named ${part}`)
  return readFile(join(folder, name))
}

describe('a sample package', () => {
  it('has the parts that an applicant hands in, each marked as a sample by its name', () => {
    for (const part of [
      '定期评估报告',
      '2023年度报告',
      '2024年度报告',
      '2025年度报告',
      '建设与运行实施方案',
      '专项审计报告',
    ]) {
      expect(
        files.some((file) => file.includes(part)),
        part,
      ).toBe(true)
    }
    for (const file of files) expect(file).toContain('样例SAMPLE')
    const kinds = new Set(files.map((file) => file.slice(file.lastIndexOf('.'))))
    expect([...kinds].sort()).toEqual(['.docx', '.jpg', '.pdf', '.txt', '.xlsx'])
  })

  it('holds an evaluation report of thirty pages and more, every page of it Chinese and marked', async () => {
    const pages = await pdfText(await readSample('定期评估报告'))
    expect(pages.length).toBeGreaterThanOrEqual(30)
    for (const page of pages) expect(page).toContain('样例SAMPLE')
    const text = pages.join('')
    for (const words of ['承诺书', '第三章创新能力建设', '附表13', '通辽样例蒙药材技术创新中心有限公司']) {
      expect(text).toContain(words)
    }
  })

  it('marks every page of every PDF that has text', async () => {
    for (const file of files.filter((name) => name.endsWith('.pdf') && !name.includes('扫描件'))) {
      for (const page of await pdfText(await readFile(join(folder, file))))
        expect(page, file).toContain('样例SAMPLE')
    }
  })

  it('has patent certificates as a scanner gives them: pictures with ink, and no text', async () => {
    const pdf = await readSample('证书扫描件')
    const pages = await pdfText(pdf)
    expect(pages).toEqual(Array(8).fill(''))
    const { width, height, rgb } = await decodedPicture(pdf, 1)
    const red = Array.from({ length: width * height }, (_, at) => rgb.subarray(at * 3, at * 3 + 3))
    const dark = red.filter(([r = 0, g = 0, b = 0]) => r + g + b < 200).length
    const seal = red.filter(([r = 0, g = 0, b = 0]) => r > 150 && g < 110 && b < 110).length
    expect(dark).toBeGreaterThan(2_000)
    expect(seal).toBeGreaterThan(300)
  })

  it('has a plan in Word along the outline of 68号, without the schedule that this centre left out', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: await readSample('建设与运行实施方案') })
    const headings = [...html.matchAll(/<h[12]>(.*?)<\/h[12]>/g)].map(([, text]) => text)
    expect(headings).toEqual([
      '一、建设意义',
      '二、建设基础',
      '（一）产业基础',
      '（二）平台基础',
      '（三）人才基础',
      '（四）地区优势',
      '三、建设任务',
      '（五）建设定位',
      '（六）建设目标',
      '（七）组建模式',
      '（八）运行管理',
      '（九）中心框架',
      '四、经费投入',
      '五、保障措施',
    ])
    expect(html).toContain('样例 SAMPLE')
  })

  it('has one annual report in Word and minutes of each meeting', async () => {
    const reports = files.filter((file) => file.includes('年度报告-'))
    expect(reports.map((file) => file.slice(-5).replace(/.*\./, '.'))).toEqual(['.pdf', '.docx', '.pdf'])
    const { value } = await mammoth.extractRawText({
      buffer: await readSample('2023-05-19技术指导委员会会议纪要'),
    })
    expect(value).toContain('评议黄芩良种选育方案')
  })

  it('has a roster with as many people as the centre claims', async () => {
    const workbook = new Workbook()
    await workbook.xlsx.load(await readSample('职工花名册'))
    const sheet = workbook.worksheets[0]
    const kinds = Array.from({ length: 45 }, (_, row) => sheet?.getCell(row + 4, 6).value)
    expect(sheet?.rowCount).toBe(48)
    expect(kinds.filter((kind) => kind === '研发人员').length).toBe(14)
  })

  it('has photographs with a time and a place in Inner Mongolia', async () => {
    const photos = files.filter((file) => file.endsWith('.jpg'))
    expect(photos.length).toBe(2)
    for (const photo of photos) {
      const exif = await exifr.parse(join(folder, photo), { gps: true })
      expect(exif.latitude).toBeGreaterThan(37)
      expect(exif.latitude).toBeLessThan(54)
      expect(exif.longitude).toBeGreaterThan(97)
      expect(exif.longitude).toBeLessThan(127)
      expect(exif.OffsetTimeOriginal).toBe('+08:00')
    }
  })

  it('is the same bytes when it is made again', async () => {
    const [again] = await writeSamplePackages(join(scratch, 'second'), { centres: ['plain'] })
    const path = again?.path ?? ''
    expect(await filesBelow(path)).toEqual(files)
    for (const file of files) {
      const same = (await readFile(join(path, file))).equals(await readFile(join(folder, file)))
      expect(same, file).toBe(true)
    }
  }, 60_000)

  it('says after each file how far it is, and stops when it is told to', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const writing = writeSamplePackages(join(scratch, 'third'), {
      signal: stop.signal,
      progress: ({ done, total, name }) => {
        expect(total).toBeGreaterThan(90)
        seen.push(`${done} ${name}`)
        if (done === 2) stop.abort(new Error('enough'))
      },
    })
    await expect(writing).rejects.toThrow('enough')
    expect(seen.length).toBe(2)
  })
})

describe('a packed sample', () => {
  it('comes as Windows sends it: GBK names without a flag, a doubled top folder, litter', async () => {
    const target = join(scratch, 'windows.zip')
    await zipSample(folder, target, 'windows')
    const entries = await zipNames(await readFile(target))
    expect(entries.every(({ flags }) => flags === 0)).toBe(true)
    const names = entries.map(({ name }) => new TextDecoder('gbk', { fatal: true }).decode(name))
    const top = '样例SAMPLE-03-蒙药材规范化种植'
    for (const file of files) expect(names).toContain(`${top}/${top}/${file}`)
    expect(names.filter((name) => /Thumbs\.db|__MACOSX|\.DS_Store|~\$/.test(name)).length).toBe(5)
  })

  it('comes with names in UTF-8 too', async () => {
    const target = join(scratch, 'utf8.zip')
    await zipSample(folder, target, 'utf8')
    const entries = await zipNames(await readFile(target))
    expect(entries.every(({ flags }) => (flags & 0x800) !== 0)).toBe(true)
    expect(entries.length).toBe(files.length)
  })
})

async function zipNames(zip: Buffer): Promise<readonly { readonly name: Buffer; readonly flags: number }[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { decodeStrings: false, lazyEntries: false }, (error, archive) => {
      if (error) return reject(error)
      const names: { name: Buffer; flags: number }[] = []
      archive.on('entry', (entry) =>
        names.push({ name: Buffer.from(entry.fileNameRaw), flags: entry.generalPurposeBitFlag }),
      )
      archive.on('error', reject)
      archive.on('end', () => resolve(names))
    })
  })
}
