import type { CoreLink } from './core-link.ts'

/** The practice identity's passphrase is no secret: it opens nothing but samples. */
const demoIdentity = { name: '演练专家', organisation: '示例单位', passphrase: 'paneldesk-demo' }

/** Opens the practice identity, making it the first time. */
export async function openDemoIdentity(core: CoreLink): Promise<void> {
  const unlocked = await core.call('identity.unlock', { passphrase: demoIdentity.passphrase }, null)
  if (!unlocked.ok && unlocked.error.code === 'no-identity')
    await core.call('identity.create', demoIdentity, null)
}

/** Brings in the sample applications once; known ones are noticed by their hash and left alone. */
export async function importSamples(core: CoreLink, changed: () => void): Promise<void> {
  const listed = await core.call('application.list', {}, null)
  if (listed.ok && Array.isArray(listed.value) && listed.value.length > 0) return
  await core.call('application.import-samples', {}, 'samples')
  changed()
}
