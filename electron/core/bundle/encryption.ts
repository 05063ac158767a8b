import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Decrypter, Encrypter } from 'age-encryption'
import { writeWholeFile } from './whole-file.ts'

/** How a file in age's format begins, and how one that opens with a code goes on. */
const magic = 'age-encryption.org/v1'
const codeStanza = `${magic}\n-> scrypt `

/** Whether a file is encrypted with age: to somebody's key, or with a code that he was told. */
export async function encryptionOf(path: string): Promise<'none' | 'key' | 'code'> {
  const handle = await open(path, 'r')
  try {
    const head = Buffer.alloc(codeStanza.length)
    await handle.read(head, 0, head.length, 0)
    const text = head.toString('latin1')
    if (text === codeStanza) return 'code'
    return text.startsWith(magic) ? 'key' : 'none'
  } finally {
    await handle.close()
  }
}

/** For whom a file is wrapped: keys (`age1…`), or whoever knows the code. */
export type Recipients = { readonly keys: readonly string[] } | { readonly code: string }

/** What opens a file: one's own identity (`AGE-SECRET-KEY-1…`), or the code. */
export type Opener = { readonly identity: string } | { readonly code: string }

/** Wraps a file: `age -d` opens it with any of the identities, or asks for the code. */
export async function encryptFile(
  path: string,
  out: string,
  recipients: Recipients,
  signal?: AbortSignal,
): Promise<void> {
  const encrypter = new Encrypter()
  if ('code' in recipients) encrypter.setPassphrase(recipients.code)
  else for (const key of recipients.keys) encrypter.addRecipient(key)
  await pipeTo(await encrypter.encrypt(streamOf(path)), out, signal)
}

/** Unwraps a file. False where it was wrapped for somebody else, or with another code. */
export async function decryptFile(
  path: string,
  out: string,
  opener: Opener,
  signal?: AbortSignal,
): Promise<boolean> {
  const decrypter = new Decrypter()
  if ('code' in opener) decrypter.addPassphrase(opener.code)
  else decrypter.addIdentity(opener.identity)
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

/** Read as it is asked for: a large bundle never lies in memory whole. */
function streamOf(path: string): ReadableStream<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  const chunks = file.iterator()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done === true) controller.close()
      else controller.enqueue(new Uint8Array(next.value))
    },
    cancel() {
      file.destroy()
    },
  })
}

async function pipeTo(stream: ReadableStream<Uint8Array>, out: string, signal?: AbortSignal): Promise<void> {
  const reader = stream.getReader()
  try {
    await writeWholeFile(out, async (handle) => {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        signal?.throwIfAborted()
        await handle.writeFile(next.value)
      }
    })
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
