export { RoundListScreen } from './list/round-list-screen.tsx'
export { RoundScreen } from './round-screen.tsx'
