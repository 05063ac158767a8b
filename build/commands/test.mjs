import { prepare } from '../bootstrap/bootstrap.mjs'
import { say, text } from '../bootstrap/console.mjs'
import { checks } from '../checks/checks.mjs'
import { oneFailed, sum } from '../checks/count.mjs'
import { command } from './command.mjs'

/** `npm test`: every check, also after one has failed, and the sum of all. */
await command(async () => {
  const prepared = await prepare({ window: true, tests: true })
  const results = []
  for (const [index, check] of checks.entries()) {
    const started = Date.now()
    say(`\n── [${index + 1}/${checks.length}] ${check.name}`)
    const count = await check.run(prepared).catch((error) => {
      say(error.message)
      return oneFailed
    })
    results.push({ name: check.name, count, seconds: (Date.now() - started) / 1000 })
  }
  const total = sum(results.map(({ count }) => count))
  process.stdout.write(`\n${results.map(describeResult).join('\n')}\n`)
  process.stdout.write(`${describeRuntime(prepared)}\n`)
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  return total.failed === 0 ? 0 : 1
})

/** @param {{ name: string, count: import('../checks/count.mjs').Count, seconds: number }} result */
function describeResult({ name, count, seconds }) {
  const mark = count.failed === 0 ? '✓' : '✗'
  const skipped = count.skipped === 0 ? '' : `, ${count.skipped} ${text('跳过', 'skipped')}`
  return `${mark} ${name}: ${count.passed} ${text('通过', 'passed')}, ${count.failed} ${text('失败', 'failed')}${skipped} (${seconds.toFixed(1)} s)`
}

/** @param {import('../bootstrap/bootstrap.mjs').Prepared} prepared */
function describeRuntime({ electron }) {
  if (electron === null)
    return text('没有 Electron，端到端测试没有运行', 'No Electron: no end-to-end test ran')
  const { version, chrome, node, kind } = electron
  const which =
    kind === 'release'
      ? text('发行用', 'the one releases ship with')
      : text('备用，非发行用', 'the fallback, not the one releases ship with')
  return `Electron ${version} (Chrome ${chrome}, Node ${node}): ${which}`
}
