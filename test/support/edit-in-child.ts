import { createCore } from '#electron/core/core.ts'
import { machine } from '#electron/core/machine.ts'
import { applicationIdSchema } from '#shared/domain/brand.ts'

/** Edits one veto proposal again and again, in a process of its own, and prints each note that was acknowledged. */
const [storeFolder = '', passphrase = '', id] = process.argv.slice(2)
const core = createCore({ ...machine(), storeFolder, progress: () => undefined })
const unlocked = await core.invoke('identity.unlock', { passphrase })
if (!unlocked.ok) throw new Error(unlocked.error.code)
const application = applicationIdSchema.parse(id)
for (let edit = 1; ; edit += 1) {
  const proposal = { veto: 'V1', note: `note ${edit}`, pointers: [] }
  const answer = await core.invoke('review.propose-veto', { application, proposal })
  if (!answer.ok) throw new Error(answer.error.code)
  process.stdout.write(`${edit}\n`)
}
