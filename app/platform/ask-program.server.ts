import { fork } from 'node:child_process'
import { log } from './log.server.ts'

export interface Program {
  /** Where its file lies. */
  readonly file: string
  /** Megabytes that it may fill. */
  readonly memory: number
  /** Milliseconds after which it is ended. */
  readonly patience: number
}

/**
 * Lets a program of its own do one task, which may kill it and nothing else: it reads what strangers send and is told
 * nothing that they could want (S26).
 * @returns what it says, or `undefined` when it died without a word; never fails.
 */
export function askProgram({ file, memory, patience }: Program, task: object): Promise<unknown> {
  return new Promise((resolve) => {
    const program = fork(file, {
      serialization: 'advanced',
      env: { NODE_ENV: 'production' },
      execArgv: [`--max-old-space-size=${memory}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let told: unknown
    const late = setTimeout(() => program.kill('SIGKILL'), patience)
    program.once('message', (answer) => {
      told = answer
    })
    program.once('error', (err) => log.error({ err, file }, 'a program could not be asked'))
    program.once('close', () => {
      clearTimeout(late)
      resolve(told)
    })
    program.send(task, (err) => {
      if (err) program.kill('SIGKILL')
    })
  })
}
