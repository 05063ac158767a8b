import mammoth from 'mammoth'
import { answerInWorker } from '../office/answer-in-worker.ts'
import { refuseEncrypted } from '../office/sniff-encrypted.ts'
import { checkUnpackedSize } from '../office/zip-parts.ts'

answerInWorker(async (bytes) => {
  refuseEncrypted(bytes)
  await checkUnpackedSize(bytes)
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer })
  return value
})
