import type { Command } from '../command.ts'
import { checkCommand } from './check.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { gradeCommand } from './grade.ts'
import { identityCreateCommand } from './identity-create.ts'
import { identityShowCommand } from './identity-show.ts'
import { importCommand } from './import.ts'
import { listCommand } from './list.ts'
import { reportCommand } from './report.ts'
import { schemeCheckCommand } from './scheme-check.ts'
import { schemeExportCommand } from './scheme-export.ts'
import { schemeListCommand } from './scheme-list.ts'
import { scoreCommand } from './score.ts'
import { showCommand } from './show.ts'
import { submitCommand } from './submit.ts'
import { templateCommand } from './template.ts'
import { verifyCommand } from './verify.ts'
import { verifyInputsCommand } from './verify-inputs.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  identityCreateCommand,
  identityShowCommand,
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
  demoCommand,
]
