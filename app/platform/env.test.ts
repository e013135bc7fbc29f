import { expect, test } from 'vitest'
import { parseEnv } from './env.server.ts'

const complete = {
  BASE_URL: 'https://give.example.org/',
  DATABASE_URL: 'postgres://db',
  STRIPE_SECRET_KEY: 'rk_live_canary',
  STRIPE_WEBHOOK_SECRET: 'whsec_canary',
  SESSION_SECRET: 'a secret that is long enough to be one',
  SMTP_URL: 'smtp://mail.example.org',
  MAIL_FROM: 'Team Up <hello@example.org>',
}

test('F25 everything that is missing is named at once, with what to do', () => {
  const words = wordsOf({})
  for (const name of Object.keys(complete)) expect(words).toContain(`${name} is missing`)
  expect(wordsOf({ ...complete, SMTP_URL: '' })).toContain('SMTP_URL is missing')
})

test('F25 what is wrong is named without being told', () => {
  const words = wordsOf({
    ...complete,
    SESSION_SECRET: 'canary',
    STRIPE_SECRET_KEY: 'canary',
    BASE_URL: 'http://give.example.org',
  })
  expect(words).toContain('SESSION_SECRET each at least 32 characters')
  expect(words).toContain('STRIPE_SECRET_KEY must begin with sk_ or rk_')
  expect(words).toContain('BASE_URL must begin with https://')
  expect(words).not.toContain('canary')
})

test('numbers and addresses are asked for in plain words', () => {
  const words = wordsOf({ ...complete, PORT: '99999', DATABASE_POOL: 'many', MAIL_FROM: 'us' })
  expect(words).toContain('PORT must be a whole number from 0 to 65535')
  expect(words).toContain('DATABASE_POOL must be a whole number from 2 to 50')
  expect(words).toContain('MAIL_FROM must hold an address')
})

test('S33 a live key works in production only, and the emulator everywhere else only', () => {
  expect(wordsOf({ ...complete, APP_MODE: 'demo' })).toContain(
    'STRIPE_SECRET_KEY is a live key outside production',
  )
  expect(wordsOf({ ...complete, STRIPE_API_BASE: 'http://127.0.0.1:1' })).toContain(
    'STRIPE_API_BASE must be unset in production',
  )
  expect(parseEnv(complete).BASE_URL).toBe('https://give.example.org')
})

function wordsOf(from: Record<string, string>): string {
  try {
    parseEnv(from)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}
