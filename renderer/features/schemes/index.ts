export { SchemesScreen } from './schemes-screen.tsx'
