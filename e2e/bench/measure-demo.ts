import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { timeOf } from './load.ts'
import type { Figure } from './report.ts'

const FOLDER = '.data/bench/demo'

/** How long a newcomer waits for the demo once it is built, and how long whoever starts it again. */
export async function measureDemo(note: (figure: Figure) => void): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  const first = (await timeOf(startDemo)) / 1000
  const second = (await timeOf(startDemo)) / 1000
  note({ name: 'demo, from its start to ready', value: first, unit: 's', note: 'built before' })
  note({
    name: 'demo, started again',
    value: second,
    unit: 's',
    goal: '≤ 10',
    met: second <= 10,
  })
}

/** Resolves when it said that it was ready and has ended again, which takes a moment of the same order. */
function startDemo(): Promise<void> {
  const child = spawn(process.execPath, ['app/run.js', 'demo'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '4986', DEMO_FOLDER: FOLDER },
  })
  const end = () => child.kill()
  process.once('exit', end)
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (words: Buffer) => {
      if (words.includes('ready http')) child.kill()
    })
    child.once('exit', (status) => {
      process.off('exit', end)
      if (status === 0) resolve()
      else reject(new Error(`The demo ended with ${status}`))
    })
  })
}
