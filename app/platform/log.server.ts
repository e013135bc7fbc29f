import { pino } from 'pino'
import type { LogFn, Logger } from 'pino'
import { env } from './env.server.ts'

const TROUBLE = pino.levels.values['warn'] ?? 40

/** Structured logs without a person in them: what may name somebody is cut by key, wherever it stands (S29). */
const hidden = [
  'email',
  'cookie',
  'authorization',
  'password',
  'token',
  'code',
  'secret',
  'address',
  'body',
  'name',
]

/** Lines go out a few dozen at a time, as a crowd's would cost as much as its pages, and within a tenth of a second. */
const written = pino.destination({ minLength: 4096, periodicFlush: 100 })
process.once('exit', () => written.flushSync())

export const log = pino(
  {
    level: env.LOG_LEVEL,
    base: null,
    redact: {
      paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
      censor: '[hidden]',
    },
    serializers: { err: describeError },
    hooks: { logMethod: writeTroubleAtOnce },
  },
  written,
)

/** What went wrong is written before anything else can. */
function writeTroubleAtOnce(
  this: Logger,
  line: Parameters<LogFn>,
  write: LogFn,
  level: number,
): void {
  write.apply(this, line)
  if (level >= TROUBLE) written.flushSync()
}

/** An error as the log may have it: its kind, its words and where, without the parameters that a database error carries. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  // Not under `code`, which is cut: a sign-in code goes by that name.
  const reason = 'code' in error ? error.code : undefined
  return { kind: error.name, message: error.message, reason, stack: error.stack }
}
