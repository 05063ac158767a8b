import { readFile } from 'node:fs/promises'
import type { Language } from '#shared/domain/localized-text.ts'
import { CommandFailure, WrongUse } from './command.ts'

/**
 * The passphrase, from `PANELDESK_PASSPHRASE`, the file named by `--passphrase-file` (its first line), or a
 * prompt without echo. Never from an argument: arguments are visible to everybody on the machine.
 */
export async function readPassphrase(file: string | undefined, language: Language): Promise<string> {
  const given = process.env['PANELDESK_PASSPHRASE']
  if (given !== undefined && given !== '') return given
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new CommandFailure({ code: 'file-not-found', subject: file })
    })
    return text.split(/\r?\n/)[0] ?? ''
  }
  if (!process.stdin.isTTY) {
    throw new WrongUse({
      zh: '没有口令：请设置环境变量 PANELDESK_PASSPHRASE，或用 --passphrase-file 指定文件，或在终端中运行',
      en: 'No passphrase: set PANELDESK_PASSPHRASE, name a file with --passphrase-file, or run in a terminal',
    })
  }
  return prompt(language === 'zh' ? '口令：' : 'Passphrase: ')
}

function prompt(question: string): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const end = () => {
      stdin.off('data', read)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    const read = (data: string) => {
      for (const key of data) {
        if (key === '\u0003') {
          end()
          reject(new WrongUse({ zh: '已取消', en: 'Cancelled' }))
          return
        }
        if (key === '\r' || key === '\n') {
          end()
          resolve(typed)
          return
        }
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : typed + key
      }
    }
    stdin.on('data', read)
  })
}
