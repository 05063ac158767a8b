import type { Language } from '#shared/domain/localized-text.ts'
import type { Command } from './command.ts'

const words = {
  zh: {
    usage: '用法：paneldesk 命令 [参数] [选项]',
    commands: '命令',
    common: [
      '选项（所有命令）',
      '  --store DIR            数据文件夹（默认与窗口程序相同）',
      '  --lang zh|en           语言',
      '  --json                 标准输出只有一份 JSON',
      '  --quiet                不显示进度和说明',
      '  --passphrase-file FILE 从文件第一行读取口令（或用环境变量 PANELDESK_PASSPHRASE）',
      '  --help                 显示帮助；“命令 --help”显示该命令的 JSON 格式',
      '',
      '退出码：0 完成，1 结论为否（核验不通过、评分表未填完），2 用法错误，3 输入有错，4 机器故障（磁盘、权限）',
    ],
    json: 'JSON 格式',
  },
  en: {
    usage: 'Usage: paneldesk COMMAND [arguments] [options]',
    commands: 'Commands',
    common: [
      'Options (all commands)',
      '  --store DIR            the data folder (by default the one the window uses)',
      '  --lang zh|en           language',
      '  --json                 one JSON document on standard output, nothing else',
      '  --quiet                no progress, no explanations',
      '  --passphrase-file FILE passphrase from its first line (or PANELDESK_PASSPHRASE in the environment)',
      '  --help                 this text; after a command, the shape of its JSON',
      '',
      'Exit: 0 done, 1 the answer is no (verification failed, sheet incomplete), 2 wrong use, 3 bad input, 4 the machine failed',
    ],
    json: 'JSON',
  },
} as const satisfies Record<Language, unknown>

export function helpLines(commands: readonly Command[], language: Language): readonly string[] {
  const text = words[language]
  const left = commands.map(({ name, usage }) => `  ${name} ${usage}`.trimEnd())
  const width = Math.max(...left.map((line) => line.length)) + 2
  return [
    text.usage,
    '',
    text.commands,
    ...commands.map((command, at) => `${(left[at] ?? '').padEnd(width)}${command.summary[language]}`),
    '',
    ...text.common,
  ]
}

export function commandHelpLines(command: Command, language: Language): readonly string[] {
  return [
    `paneldesk ${command.name} ${command.usage}`.trimEnd(),
    command.summary[language],
    '',
    `${words[language].json}:`,
    ...command.json.map((line) => `  ${line}`),
  ]
}
