import mammoth from 'mammoth'
import { answerInWorker } from '../office/answer-in-worker.ts'
import { refuseEncrypted } from '../office/sniff-encrypted.ts'
import { checkUnpackedSize, largestUnpacked } from '../office/unpacked-size.ts'

answerInWorker(async (bytes) => {
  refuseEncrypted(bytes)
  await checkUnpackedSize(bytes, largestUnpacked)
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer })
  return value
})
