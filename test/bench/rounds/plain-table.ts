import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An application of one window: a button, which puts up a bare table of so many cells, and arrow keys in it. */
export async function plainTable(folder: string, rows: number, columns: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'plain', version: '1.0.0', main: 'main.cjs' }),
  )
  await writeFile(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>plain</title><button>Z001</button><table role="grid"></table>
<script>
const cell = (row, column) => '<td tabindex="-1" data-row="' + row + '" data-column="' + column + '">B 4.25</td>'
const list = (count, each) => Array.from({ length: count }, (_, at) => each(at)).join('')
document.querySelector('button').onclick = () => {
  document.querySelector('table').innerHTML =
    list(${rows}, (row) => '<tr>' + list(${columns}, (column) => cell(row, column)) + '</tr>')
}
const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }
document.onkeydown = ({ key, target }) => {
  const [down, right] = steps[key] ?? [0, 0]
  const { row, column } = target.dataset
  document
    .querySelector('[data-row="' + (+row + down) + '"][data-column="' + (+column + right) + '"]')
    ?.focus()
}
</script>
`,
  )
  await writeFile(
    join(folder, 'main.cjs'),
    [
      "const { app, BrowserWindow } = require('electron')",
      "const { join } = require('node:path')",
      'app.whenReady().then(() => {',
      '  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })',
      "  void window.loadFile(join(__dirname, 'page.html'))",
      '})',
      '',
    ].join('\n'),
  )
  return folder
}
