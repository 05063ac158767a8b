import type { CoreLink } from './core-link.ts'

/** The practice identity's passphrase is no secret: it opens nothing but samples. */
const demoIdentity = { name: '演练专家', organisation: '示例单位', passphrase: 'paneldesk-demo' }

/** Opens the practice identity, making it the first time. */
export async function openDemoIdentity(core: CoreLink): Promise<void> {
  const unlocked = await core.call('identity.unlock', { passphrase: demoIdentity.passphrase }, null)
  if (!unlocked.ok && unlocked.error.code === 'no-identity')
    await core.call('identity.create', demoIdentity, null)
}
