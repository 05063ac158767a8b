import { resolve } from 'node:path'
import { verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { checkDetail, checkTitles, levelTexts } from '#shared/bundle/verification-text.ts'
import { type Command, CommandFailure } from '../command.ts'
import { argument } from '../option-text.ts'

/** Needs no identity and no store: anyone can verify. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: 'FILE',
  summary: {
    zh: '核验数据包：完整、签名、签名人（不需要身份和数据文件夹）',
    en: 'Verify a bundle; needs no identity and no store',
  },
  arity: 1,
  options: [],
  json: [
    '{"ok":true,"level":"not-intact|intact|signed|vouched|allowed","kind","bundleHash","documentHash",',
    ' "signers":[{"principal","fingerprint","level"}],"checks":[{"name","ok","detail"}]}',
  ],
  async run(context) {
    const path = argument(context, 0)
    const report = await verifyBundle(resolve(path), {
      progress: (done, total) => context.progress.show('', done, total, path),
    }).catch((error: unknown) => {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      throw new CommandFailure({ code: missing ? 'file-not-found' : 'file-unreadable', subject: path })
    })
    const { language } = context
    const checks = report.checks.map((check) => ({
      name: check.name,
      ok: check.ok,
      detail: checkDetail(check, language),
    }))
    return {
      exit: report.ok ? 0 : 1,
      json: {
        ok: report.ok,
        level: report.level,
        kind: report.kind,
        bundleHash: report.bundleHash,
        documentHash: report.documentHash,
        signers: report.signers,
        checks,
      },
      lines: [
        `${report.ok ? '✓' : '✗'} ${levelTexts[report.level][language]}`,
        ...report.signers.map(({ principal, fingerprint }) => `  ${principal}  ${fingerprint}`),
        ...checks.map(
          ({ ok, detail, name }) => `  ${ok ? '✓' : '✗'} ${checkTitles[name][language]}  ${detail}`,
        ),
      ],
    }
  },
}
