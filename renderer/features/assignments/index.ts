export { AssignmentListScreen } from './assignment-list-screen.tsx'
export { AssignmentScreen } from './assignment-screen.tsx'
