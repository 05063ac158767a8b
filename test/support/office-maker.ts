import { makeZip } from './zip-maker.ts'

/** A ZIP that is an OOXML file by its content types and nothing more. */
export function makeOoxml(mainContentType: string): Buffer {
  const types = `<?xml version="1.0"?><Types><Override ContentType="application/vnd.openxmlformats-officedocument.${mainContentType}"/></Types>`
  return makeZip([
    { name: 'docProps/app.xml', data: Buffer.from('<x/>') },
    { name: '[Content_Types].xml', data: Buffer.from(types) },
  ])
}

export const makeDocx = () => makeOoxml('wordprocessingml.document.main+xml')
export const makeXlsx = () => makeOoxml('spreadsheetml.sheet.main+xml')

/** An OLE compound file with these streams in its directory, four to a sector. [MS-CFB] 2.2, 2.3, 2.6. */
export function makeCompound(streams: readonly string[]): Buffer {
  const names = ['Root Entry', ...streams]
  const sectors = Math.ceil(names.length / 4)
  const header = Buffer.alloc(512)
  header.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')
  header.writeUInt16LE(9, 30)
  header.writeUInt32LE(1, 48)
  const table = Buffer.alloc(512, 0xff)
  for (let sector = 1; sector <= sectors; sector += 1) {
    table.writeUInt32LE(sector < sectors ? sector + 1 : 0xfffffffe, sector * 4)
  }
  const directory = Buffer.alloc(sectors * 512)
  for (const [index, name] of names.entries()) {
    directory.write(name, index * 128, 'utf16le')
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64)
  }
  return Buffer.concat([header, table, directory])
}
