export { PanelBoardScreen } from './board/panel-board-screen.tsx'
export { PanelListScreen } from './board/panel-list-screen.tsx'
export { PanelCentreScreen } from './centre/panel-centre-screen.tsx'
export { CountersignScreen } from './result/countersign-screen.tsx'
