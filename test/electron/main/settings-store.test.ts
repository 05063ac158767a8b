import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSettings, resolveLanguage } from '#electron/main/settings-store.ts'

const path = () => join(mkdtempSync(join(tmpdir(), 'paneldesk-settings-')), 'profile', 'settings.json')
const unheard = () => undefined

test('settings are remembered, and changes are told', () => {
  const file = path()
  const told: number[] = []
  openSettings(file, ({ textSize }) => told.push(textSize)).change({ textSize: 150 })
  expect(openSettings(file, unheard).read().textSize).toBe(150)
  expect(told).toEqual([150])
})

test('a settings file that is broken or from elsewhere gives the defaults and does not stop the start', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'paneldesk-settings-')), 'settings.json')
  writeFileSync(file, '{"textSize": 5000}')
  expect(openSettings(file, unheard).read()).toEqual({
    language: 'system',
    textSize: 100,
    lockAfterMinutes: 15,
  })
  writeFileSync(file, 'not json')
  expect(openSettings(file, unheard).read().textSize).toBe(100)
})

test('Chinese comes first: English only where the system speaks something else', () => {
  const settings = openSettings(path(), unheard).read()
  expect(['zh-CN', 'zh-TW', '', 'en-GB', 'mn'].map((locale) => resolveLanguage(settings, locale))).toEqual([
    'zh',
    'zh',
    'zh',
    'en',
    'en',
  ])
  expect(resolveLanguage({ ...settings, language: 'zh' }, 'en')).toBe('zh')
})
