import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { xlsx } from '#electron/core/intake/extension-types.ts'
import { findMetricsWorkbook } from '#electron/core/workbook/find-workbook.ts'
import { templateBytes } from '#electron/core/workbook/write-template.ts'
import { type PackageFile, packageFileSchema } from '#shared/domain/application.ts'
import { makeWorkbook } from '#test/support/raw-office.ts'
import { smallScheme } from '#test/support/small-scheme.ts'
import { edited, filledWorkbook, period, savedFile } from '#test/support/workbook-maker.ts'

/** Looks among files of these names. */
async function find(files: Readonly<Record<string, Uint8Array>>, signal?: AbortSignal) {
  const places = new Map<string, string>()
  const listed: PackageFile[] = []
  for (const [path, bytes] of Object.entries(files)) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    places.set(sha256, await savedFile(bytes))
    listed.push(
      packageFileSchema.parse({ path, originalName: null, sha256, size: bytes.length, mediaType: xlsx }),
    )
  }
  return findMetricsWorkbook(listed, (hash) => places.get(hash) ?? '', signal)
}

const ledger = makeWorkbook({ sheets: [{ name: 'Sheet1', rows: '<row><c><v>1</v></c></row>' }] })

describe('the metrics workbook of a package', () => {
  it('is told by what it holds, whatever it is called', async () => {
    const found = await find({ '定量指标填报表.xlsx': ledger, '台账/设备.xlsx': await filledWorkbook() })
    expect(found).toMatchObject({
      file: { path: '台账/设备.xlsx' },
      schemeId: 'small-test-scheme',
      others: [],
    })
    expect(found?.schemeHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is told by its ids without the hidden sheet, and by its sheets without either', async () => {
    const strip = (rows: boolean) =>
      filledWorkbook().then((bytes) =>
        edited(bytes, (_, workbook) => {
          workbook.removeWorksheet('PanelDesk')
          for (const sheet of workbook.worksheets) {
            if (!rows) continue
            if (sheet.name === '封面') sheet.spliceColumns(3, 1)
            else sheet.spliceRows(4, 1)
          }
        }),
      )
    expect(await find({ 'a.xlsx': await strip(false) })).toMatchObject({ schemeId: 'small-test-scheme' })
    expect(await find({ 'a.xlsx': await strip(true) })).toMatchObject({ schemeId: 'small-test-scheme' })
  })

  it('is the filled-in one where the empty template lies beside it', async () => {
    const found = await find({
      'a/模板.xlsx': await templateBytes(smallScheme(), period, { listRows: 20 }),
      'b/填报.xlsx': await filledWorkbook(),
    })
    expect(found?.file.path).toBe('b/填报.xlsx')
    expect(found?.others.map(({ path }) => path)).toEqual(['a/模板.xlsx'])
  })

  it('is none of the other workbooks, and no file that cannot be read', async () => {
    expect(await find({ 'a.xlsx': ledger, 'b.xlsx': Buffer.from('broken') })).toBeNull()
    expect(await find({})).toBeNull()
  })

  it('is not looked for any more once that is cancelled', async () => {
    const reason = new Error('stopped')
    await expect(find({ 'a.xlsx': ledger }, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
