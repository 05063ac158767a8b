import { type CommandContext, WrongUse } from './command.ts'

/** The value of an option that the command cannot do without. */
export function requiredOption({ options }: CommandContext, name: string): string {
  const value = options[name]
  if (typeof value === 'string' && value !== '') return value
  throw new WrongUse({ zh: `缺少选项 --${name}`, en: `Option --${name} is missing` })
}

/** An argument by its place, from 0; `checkUse` has counted them. */
export function argument({ arguments: words }: CommandContext, at: number): string {
  return words[at] ?? ''
}
