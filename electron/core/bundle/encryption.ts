import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Decrypter, Encrypter } from 'age-encryption'
import { writeWholeFile } from './whole-file.ts'

/** How a file in age's format begins. */
const magic = 'age-encryption.org/v1'

/** Whether a file is encrypted with age. */
export async function isEncrypted(path: string): Promise<boolean> {
  const handle = await open(path, 'r')
  try {
    const head = Buffer.alloc(magic.length)
    await handle.read(head, 0, head.length, 0)
    return head.toString('latin1') === magic
  } finally {
    await handle.close()
  }
}

/** Wraps a file for its recipients (`age1…`): `age -d` opens it with any of their identities. */
export async function encryptFile(
  path: string,
  out: string,
  recipients: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  await pipeTo(await encrypter.encrypt(streamOf(path)), out, signal)
}

/** Unwraps a file with an identity (`AGE-SECRET-KEY-1…`). False where it was wrapped for somebody else. */
export async function decryptFile(
  path: string,
  out: string,
  identity: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  let plain: ReadableStream<Uint8Array>
  try {
    plain = await decrypter.decrypt(streamOf(path))
  } catch (error) {
    if (error instanceof Error && error.message.includes('no identity matched')) return false
    throw error
  }
  await pipeTo(plain, out, signal)
  return true
}

function streamOf(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path, { highWaterMark: 1 << 18 }))
}

async function pipeTo(stream: ReadableStream<Uint8Array>, out: string, signal?: AbortSignal): Promise<void> {
  await writeWholeFile(out, async (handle) => {
    for await (const chunk of stream) {
      signal?.throwIfAborted()
      await handle.writeFile(chunk)
    }
  })
}
