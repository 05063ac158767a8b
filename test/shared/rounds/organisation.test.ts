import { expect, test } from 'vitest'
import { alikeOrganisation, sameOrganisation } from '#shared/rounds/organisation.ts'

test('an organisation is the same whatever the width, spaces and brackets of its name', () => {
  expect(sameOrganisation('内蒙古大学（赛罕校区）', ' 内蒙古大学 (赛罕校区)')).toBe(true)
  expect(sameOrganisation('ＡＢＣ科技有限公司', 'abc 科技有限公司')).toBe(true)
  expect(sameOrganisation('内蒙古大学', '内蒙古农业大学')).toBe(false)
})

test('a department is alike to its university, a short name is alike to nothing', () => {
  expect(alikeOrganisation('内蒙古大学', '内蒙古大学化学化工学院')).toBe(true)
  expect(alikeOrganisation('内蒙古大学', '内蒙古大学')).toBe(false)
  expect(alikeOrganisation('包钢', '包钢集团')).toBe(false)
})
