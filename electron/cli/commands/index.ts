import type { Command } from '../command.ts'
import { aggregateCommand } from './aggregate.ts'
import { agreementCommand } from './agreement.ts'
import { assignCommand } from './assign.ts'
import { auditCommand } from './audit.ts'
import { bundleAssignmentsCommand } from './bundle-assignments.ts'
import { checkCommand } from './check.ts'
import { collectCommand } from './collect.ts'
import { confirmCommand } from './confirm.ts'
import { countersignCommand } from './countersign.ts'
import { decideCommand } from './decide.ts'
import { declareCommand } from './declare.ts'
import { demoCommand } from './demo.ts'
import { enrolCommand } from './enrol.ts'
import { exportCommand } from './export.ts'
import { gradeCommand } from './grade.ts'
import { handInCommand } from './hand-in.ts'
import { identityCreateCommand } from './identity-create.ts'
import { identityExportCommand } from './identity-export.ts'
import { identityShowCommand } from './identity-show.ts'
import { importCommand } from './import.ts'
import { listCommand } from './list.ts'
import { matrixCommand } from './matrix.ts'
import { openCommand } from './open.ts'
import { opinionCommand } from './opinion.ts'
import { publishCommand } from './publish.ts'
import { rankCommand } from './rank.ts'
import { reportCommand } from './report.ts'
import { rosterImportCommand } from './roster-import.ts'
import { roundCreateCommand } from './round-create.ts'
import { roundShowCommand } from './round-show.ts'
import { schemeCheckCommand } from './scheme-check.ts'
import { schemeExportCommand } from './scheme-export.ts'
import { schemeListCommand } from './scheme-list.ts'
import { scoreCommand } from './score.ts'
import { settleCommand } from './settle.ts'
import { showCommand } from './show.ts'
import { signCommand } from './sign.ts'
import { submitCommand } from './submit.ts'
import { templateCommand } from './template.ts'
import { verifyCommand } from './verify.ts'
import { verifyInputsCommand } from './verify-inputs.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  identityCreateCommand,
  identityShowCommand,
  identityExportCommand,
  schemeListCommand,
  schemeCheckCommand,
  schemeExportCommand,
  templateCommand,
  importCommand,
  listCommand,
  showCommand,
  checkCommand,
  verifyInputsCommand,
  scoreCommand,
  gradeCommand,
  submitCommand,
  exportCommand,
  reportCommand,
  verifyCommand,
  roundCreateCommand,
  roundShowCommand,
  rosterImportCommand,
  enrolCommand,
  assignCommand,
  bundleAssignmentsCommand,
  openCommand,
  declareCommand,
  handInCommand,
  collectCommand,
  matrixCommand,
  agreementCommand,
  settleCommand,
  aggregateCommand,
  opinionCommand,
  signCommand,
  countersignCommand,
  rankCommand,
  decideCommand,
  confirmCommand,
  publishCommand,
  auditCommand,
  demoCommand,
]
