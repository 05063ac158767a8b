import type { IntakeProblem } from './intake-problem.ts'
import { explainFormat, explainUnsafePath, explainUnusableName } from './intake-reason-text.ts'
import type { LocalizedText } from './localized-text.ts'

/** A refused package in words: what is wrong, where, and what to do about it. */
export interface IntakeProblemText {
  readonly what: LocalizedText
  readonly where: LocalizedText
  readonly todo: LocalizedText
}

/** The text of a problem in both languages. The package's and the entry's names stand in it as sent. */
export function explainIntakeProblem(problem: IntakeProblem): IntakeProblemText {
  const [what, todo] = explain(problem)
  return { what, where: locate(problem), todo }
}

function locate(problem: IntakeProblem): LocalizedText {
  const { archive } = problem
  if (!('entry' in problem)) return text(`申报材料包“${archive}”`, `Package “${archive}”`)
  const { entry } = problem
  if ('other' in problem) {
    return text(
      `申报材料包“${archive}”中的“${entry}”与“${problem.other}”`,
      `“${entry}” and “${problem.other}” in package “${archive}”`,
    )
  }
  return text(`申报材料包“${archive}”中的“${entry}”`, `“${entry}” in package “${archive}”`)
}

type WhatAndTodo = readonly [what: LocalizedText, todo: LocalizedText]

function explain(problem: IntakeProblem): WhatAndTodo {
  switch (problem.code) {
    case 'not-found':
      return [
        text('找不到这个文件或文件夹。', 'This file or folder is not there.'),
        text(
          '请确认它没有被移走或改名，然后重新选择。',
          'Check that it was not moved or renamed, and choose it again.',
        ),
      ]
    case 'unreadable':
      return [
        text(`无法读取（${problem.cause}）。`, `It cannot be read (${problem.cause}).`),
        text(
          '请关闭正在使用它的程序，检查读取权限；若在U盘或网络盘上，请先复制到本机。',
          'Close programs that use it and check that you may read it; copy it to this computer if it lies on a stick or a network drive.',
        ),
      ]
    case 'not-a-package': {
      const format = explainFormat(problem.format)
      return [
        text(`这不是申报材料包：${format.zh}。`, `This is not a package: ${format.en}.`),
        text(
          '请把全部申报材料放进一个文件夹，直接导入该文件夹，或压缩成 .zip 后导入。',
          'Put the whole application into one folder and import the folder, or a .zip of it.',
        ),
      ]
    }
    case 'empty-package':
      return [
        text('里面没有任何申报材料。', 'There is no application file in it.'),
        text(
          '请检查是否选错，或请申报单位重新发送。',
          'Check the choice, or ask the applicant to send it again.',
        ),
      ]
    case 'changed-while-reading':
      return [
        text('读取过程中文件被改动了。', 'It was changed while it was read.'),
        text(
          '请等复制或下载完成、关闭正在编辑它的程序后再导入。',
          'Wait until copying is done, close the program that edits it, and import again.',
        ),
      ]
    case 'truncated':
      return [
        text('文件不完整，后半部分缺失。', 'The file is incomplete: its end is missing.'),
        text(
          '多半是下载或复制中断，请重新下载，或请申报单位重新发送。',
          'A download or copy was probably cut off: fetch it again, or ask the applicant to send it again.',
        ),
      ]
    case 'damaged':
      return [text(`压缩包已损坏（${problem.cause}）。`, `The ZIP is damaged (${problem.cause}).`), resend]
    case 'split-archive':
      return [
        text('这是分卷压缩包的一部分。', 'This is one part of a split archive.'),
        text(
          '请先合并解压全部分卷，再导入解压后的文件夹。',
          'Unpack all parts together first, then import the folder.',
        ),
      ]
    case 'encrypted':
      return [
        text('压缩包带有密码。', 'The ZIP is protected by a password.'),
        text(
          '请用压缩软件输入密码解压，再导入解压后的文件夹。',
          'Unpack it with its password in an archive program, then import the folder.',
        ),
      ]
    case 'unsupported-method':
      return [
        text(
          `使用了不支持的压缩方式（${problem.method}）。`,
          `It uses a compression method that is not supported (${problem.method}).`,
        ),
        text(
          '请解压后导入文件夹，或用标准 ZIP（Deflate）重新压缩。',
          'Unpack it and import the folder, or pack it again as a standard ZIP (Deflate).',
        ),
      ]
    case 'checksum-mismatch':
      return [
        text(
          '文件内容与压缩包里的校验值不符，已经损坏。',
          'Its contents do not match the checksum in the ZIP: it is damaged.',
        ),
        resend,
      ]
    case 'size-mismatch':
      return [
        text(
          `声明为 ${bytes(problem.declared)}，实际为 ${bytes(problem.found)}。`,
          `It is declared as ${bytes(problem.declared)} but has ${bytes(problem.found)}.`,
        ),
        suspicious,
      ]
    case 'overlapping-entries':
      return [
        text('两个文件占用压缩包里的同一段数据。', 'Two files share the same bytes of the ZIP.'),
        suspicious,
      ]
    case 'duplicate-entry':
      return [
        text(
          '同一个名称出现了两次，无法判断以哪一个为准。',
          'The same name occurs twice, so it is not known which one counts.',
        ),
        text(
          '请申报单位删去多余的一份后重新压缩发送。',
          'Ask the applicant to remove the surplus one and pack it again.',
        ),
      ]
    case 'unsafe-path': {
      const why = explainUnsafePath(problem.why)
      return [text(`文件路径不安全：${why.zh}。`, `Its path is not safe: ${why.en}.`), suspicious]
    }
    case 'unusable-name': {
      const why = explainUnusableName(problem.why)
      return [
        text(
          `名称“${problem.part}”不能使用：${why.zh}。`,
          `The name “${problem.part}” cannot be used: ${why.en}.`,
        ),
        text('请改名后重新压缩。', 'Rename it and pack it again.'),
      ]
    }
    case 'link':
      return [
        text('这是快捷链接（符号链接），不是文件本身。', 'This is a link, not the file itself.'),
        text(
          '请用所指的文件替换它，再重新压缩。',
          'Put the file that it points to in its place and pack it again.',
        ),
      ]
    case 'special-file':
      return [
        text('这不是普通文件（设备或管道）。', 'This is no ordinary file (a device or a pipe).'),
        text('请把它从材料中删去。', 'Remove it from the application.'),
      ]
    case 'path-too-long':
      return [
        text(
          `路径长 ${problem.found} 个字符，超过上限 ${problem.limit}。`,
          `Its path has ${problem.found} characters; at most ${problem.limit} are allowed.`,
        ),
        text('请缩短文件名或文件夹名。', 'Shorten the names of the file or its folders.'),
      ]
    case 'too-deep':
      return [
        text(
          `文件夹层数为 ${problem.found}，超过上限 ${problem.limit}。`,
          `It lies ${problem.found} folders deep; at most ${problem.limit} are allowed.`,
        ),
        text('请减少文件夹层数。', 'Use fewer folders inside each other.'),
      ]
    case 'too-many-files':
      return [
        text(
          `包含 ${problem.found} 个以上条目，超过上限 ${problem.limit}。`,
          `It has ${problem.found} entries or more; at most ${problem.limit} are allowed.`,
        ),
        smaller,
      ]
    case 'file-too-large':
      return [
        text(
          `文件达到 ${bytes(problem.found)}，超过上限 ${bytes(problem.limit)}。`,
          `It has ${bytes(problem.found)} or more; at most ${bytes(problem.limit)} are allowed.`,
        ),
        smaller,
      ]
    case 'package-too-large':
      return [
        text(
          `解压后达到 ${bytes(problem.found)}，超过上限 ${bytes(problem.limit)}。`,
          `Unpacked it has ${bytes(problem.found)} or more; at most ${bytes(problem.limit)} are allowed.`,
        ),
        smaller,
      ]
    case 'ratio-too-high':
      return [
        text(
          `解压后是压缩时的 ${problem.limit} 倍以上，疑似“压缩炸弹”。`,
          `It unpacks to more than ${problem.limit} times its size, as a “zip bomb” does.`,
        ),
        suspicious,
      ]
    case 'disk-full':
      return [
        text('本机磁盘空间不足。', 'The disk of this computer is full.'),
        text(
          '请清理磁盘空间后重新导入；未留下任何半成品。',
          'Free some space and import again; nothing half-done was left behind.',
        ),
      ]
    case 'not-writable':
      return [
        text(
          `无法写入本机的材料库（${problem.cause}）。`,
          `The store on this computer cannot be written (${problem.cause}).`,
        ),
        text(
          '请检查磁盘与权限，或联系管理员。',
          'Check the disk and your permissions, or ask your administrator.',
        ),
      ]
    case 'cancelled':
      return [
        text('导入已取消。', 'The import was cancelled.'),
        text('未留下任何内容，可随时重新导入。', 'Nothing was kept; import it again at any time.'),
      ]
  }
}

function text(zh: string, en: string): LocalizedText {
  return { zh, en }
}

const resend = text(
  '请重新下载，或请申报单位重新压缩后发送。',
  'Fetch it again, or ask the applicant to pack and send it again.',
)
const smaller = text(
  '请申报单位精简材料，或分开说明后重新发送。',
  'Ask the applicant to send a smaller package.',
)
const suspicious = text(
  '正常软件不会这样打包。请不要打开，并向申报单位核实来源后重新发送。',
  'Ordinary programs do not pack like this. Do not open it; ask the applicant where it came from and have it sent again.',
)

/** `1.5 GB`, `20 MB`, `812 B`: powers of 1024, as file managers show them. */
function bytes(count: number): string {
  for (const [unit, size] of units)
    if (count >= size) return `${Math.round((count / size) * 10) / 10} ${unit}`
  return `${count} B`
}

const units = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
] as const
