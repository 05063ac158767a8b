import { Workbook } from '@cj-tech-master/excelts'
import { answerInWorker } from '../office/answer-in-worker.ts'
import { refuseEncrypted } from '../office/sniff-encrypted.ts'
import { checkUnpackedSize, largestUnpacked } from '../office/unpacked-size.ts'
import { readSheet } from './read-sheet.ts'

answerInWorker(async (bytes) => {
  refuseEncrypted(bytes)
  await checkUnpackedSize(bytes, largestUnpacked)
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  return workbook.worksheets.map(readSheet)
})
