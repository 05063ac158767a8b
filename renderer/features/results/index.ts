export { AuditScreen } from './audit/audit-screen.tsx'
export { DashboardScreen } from './dashboard/dashboard-screen.tsx'
export { ResultListScreen } from './list/result-list-screen.tsx'
export { ResultScreen } from './ranking/result-screen.tsx'
