import { contract } from '#shared/contract/index.ts'
import { onJob, onRead, openStoreOf } from './router.ts'
import { writeChartTable, writePicture } from './services/report/chart-export.ts'
import { reportKinds } from './services/report/report-kinds.ts'
import { writeRoundReport } from './services/report/round-report.ts'

/** The official forms of a round, for whoever may make them. */
export const reportHandlers = {
  'round-report.kinds': onRead(contract['round-report.kinds'], reportKinds),
  'round-report.write': onJob(contract['round-report.write'], (state, { file, ...asked }, job) =>
    writeRoundReport(openStoreOf(state), state.setPdf, asked, state.pathOf(file), job),
  ),
  'round-report.write-table': onJob(contract['round-report.write-table'], (state, { file, ...table }) =>
    writeChartTable(table, state.pathOf(file)),
  ),
  'round-report.write-picture': onJob(contract['round-report.write-picture'], (state, { png, file }) =>
    writePicture(png, state.pathOf(file)),
  ),
}
