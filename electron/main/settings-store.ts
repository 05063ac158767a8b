import { type Settings, settingsSchema } from '#shared/contract/shell.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'

const defaults: Settings = { language: 'system', textSize: 100, lockAfterMinutes: 15 }

export interface SettingsStore {
  read(): Settings
  change(part: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): Settings
}

/** The machine's settings: they hold before anybody has unlocked, so they lie beside the store, not in it. */
export function openSettings(path: string, changed: (settings: Settings) => void): SettingsStore {
  let settings = readJsonFile(path, settingsSchema, defaults)
  return {
    read: () => settings,
    change(part) {
      settings = settingsSchema.parse({ ...settings, ...part })
      writeJsonFile(path, settings)
      changed(settings)
      return settings
    },
  }
}

/** Chinese first: English only where the system speaks something that is not Chinese. */
export function resolveLanguage(settings: Settings, systemLocale: string): Language {
  if (settings.language !== 'system') return settings.language
  return systemLocale === '' || systemLocale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
