import { answerInWorker } from '../office/answer-in-worker.ts'
import { refuseEncrypted } from '../office/sniff-encrypted.ts'
import { readWorkbook } from './xlsx/workbook.ts'

answerInWorker(async (bytes) => {
  refuseEncrypted(bytes)
  return readWorkbook(bytes)
})
