import { ApplicationListScreen, ApplicationScreen } from '../features/applications/index.ts'
import { AssignmentListScreen, AssignmentScreen } from '../features/assignments/index.ts'
import { VerifyBundleScreen } from '../features/bundles/index.ts'
import {
  CountersignScreen,
  PanelBoardScreen,
  PanelCentreScreen,
  PanelListScreen,
  TranscribeScreen,
} from '../features/panel/index.ts'
import { AuditScreen, DashboardScreen, ResultListScreen, ResultScreen } from '../features/results/index.ts'
import { ReviewScreen } from '../features/review/index.ts'
import { RoundListScreen, RoundScreen } from '../features/rounds/index.ts'
import { SchemesScreen } from '../features/schemes/index.ts'
import { SettingsScreen } from '../features/settings/index.ts'
import { useNavigation } from './navigation.ts'

/** The one place that knows which screen a route shows. */
export function Screens() {
  const route = useNavigation((state) => state.route)
  switch (route.screen) {
    case 'applications':
      return <ApplicationListScreen />
    case 'application':
      return <ApplicationScreen key={route.application} application={route.application} />
    case 'review':
      return <ReviewScreen key={route.application} application={route.application} />
    case 'assignments':
      return <AssignmentListScreen key={route.file?.token ?? ''} file={route.file} />
    case 'assignment':
      return (
        <AssignmentScreen key={`${route.round}/${route.panel}`} round={route.round} panel={route.panel} />
      )
    case 'panels':
      return <PanelListScreen />
    case 'panel':
      return (
        <PanelBoardScreen key={`${route.round}/${route.panel}`} round={route.round} panel={route.panel} />
      )
    case 'panel-centre':
      return (
        <PanelCentreScreen
          key={`${route.round}/${route.centre}`}
          round={route.round}
          panel={route.panel}
          centre={route.centre}
        />
      )
    case 'transcribe':
      return (
        <TranscribeScreen
          key={`${route.round}/${route.centre}`}
          round={route.round}
          panel={route.panel}
          centre={route.centre}
          expert={route.expert}
        />
      )
    case 'countersign':
      return <CountersignScreen key={route.file?.token ?? ''} file={route.file} />
    case 'rounds':
      return <RoundListScreen />
    case 'round':
      return <RoundScreen key={route.round} round={route.round} />
    case 'results':
      return <ResultListScreen />
    case 'result':
      return <ResultScreen key={route.round} round={route.round} />
    case 'dashboard':
      return <DashboardScreen key={route.round} round={route.round} />
    case 'audit':
      return <AuditScreen key={route.file?.token ?? ''} file={route.file} />
    case 'schemes':
      return <SchemesScreen />
    case 'verify-bundle':
      return <VerifyBundleScreen key={route.file?.token ?? ''} file={route.file} />
    case 'settings':
      return <SettingsScreen />
  }
}
