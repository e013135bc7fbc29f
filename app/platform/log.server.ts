import { pino } from 'pino'
import { env } from './env.server.ts'

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

export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  redact: {
    paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
    censor: '[hidden]',
  },
  serializers: { err: describeError },
})

/** An error as the log may have it: its kind, its words and where, without the parameters that a database error carries. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  // Not under `code`, which is cut: a sign-in code goes by that name.
  const reason = 'code' in error ? error.code : undefined
  return { kind: error.name, message: error.message, reason, stack: error.stack }
}
