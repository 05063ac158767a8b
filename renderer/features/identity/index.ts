export { IdentityPanel } from './identity-panel.tsx'
export { RestoreStoreButton } from './restore-store.tsx'
export { UnlockScreen } from './unlock-screen.tsx'
export { WelcomeScreen } from './welcome-screen.tsx'
