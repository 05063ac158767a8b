export { VerifyBundleScreen } from './verify-bundle-screen.tsx'
