export interface Progress {
  readonly show: (phase: string, done: number, total: number | null, subject: string | null) => void
  readonly clear: () => void
}

/** One line on the terminal that rewrites itself; nothing where standard error is no terminal. */
export function terminalProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { show: () => undefined, clear: () => undefined }
  const width = Math.max(20, (stream.columns ?? 80) - 1)
  return {
    show(phase, done, total, subject) {
      const share = total === null || total === 0 ? '' : `${Math.floor((done / total) * 100)}%`
      const line = [share, phase, subject ?? ''].filter((part) => part !== '').join(' ')
      stream.write(`\r\u001b[2K${line.slice(0, width)}`)
    },
    clear: () => {
      stream.write('\r\u001b[2K')
    },
  }
}
