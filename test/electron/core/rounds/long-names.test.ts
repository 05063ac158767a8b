import { expect, it } from 'vitest'
import { sha256 } from '#electron/core/digest.ts'
import { evidencePath } from '#electron/core/services/assignment/hand-in.ts'
import { materialPath } from '#electron/core/services/assignment/material.ts'
import { pathProblem } from '#shared/bundle/bundle-path.ts'
import { centreId } from '#test/support/panel-round.ts'

it('a file with a long Chinese name used to keep a package from being sent out or pointed at', () => {
  const hash = sha256('a file')
  const name = `佐证/${'关于专项审计的补充说明'.repeat(6).slice(0, 65)}.pdf`
  for (const path of [materialPath(centreId('Z001'), name, hash), evidencePath(hash, name)]) {
    expect(pathProblem(`data/${path}`)).toBeUndefined()
    expect(path).toMatch(new RegExp(`/${hash.slice(0, 12)}-关于专项审计.*\\.pdf$`))
  }
})
