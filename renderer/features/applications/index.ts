export { ApplicationListScreen } from './application-list-screen.tsx'
export { ApplicationScreen } from './application-screen.tsx'
export { chooseAndImport, importFiles, importSamples } from './import-files.ts'
