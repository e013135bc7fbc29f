import { z } from 'zod'

const secrets = z
  .string()
  .min(1)
  .transform((list) => list.split(',').map((secret) => secret.trim()))

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

/** Everything the app may be told from outside (A12); this file alone reads `process.env`. */
const Env = z.object({
  /** `production` is the real thing; the others bring their own Postgres, Stripe and mail catcher. */
  APP_MODE: z.enum(['production', 'demo', 'development', 'test']).default('production'),
  PORT: whole(0, 65_535).default(3000),
  BASE_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: whole(2, 50).default(8),
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_/, 'must begin with sk_ or rk_'),
  STRIPE_WEBHOOK_SECRET: secrets.refine((list) => list.length <= 2, 'at most two, by comma'),
  /** Where Stripe is spoken to when it is not Stripe: the emulator's address. */
  STRIPE_API_BASE: z.url().optional(),
  /** Signs cookies; the first signs, all are accepted, so that it can be changed. */
  SESSION_SECRET: secrets.refine(
    (list) => list.every((secret) => secret.length >= 32),
    'each at least 32 characters',
  ),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'),
  MAIL_FROM: z.string().regex(/@/, 'must hold an address'),
  /** Where the mail catcher keeps what it caught, for `/dev/mail`; there is neither in production. */
  MAIL_FOLDER: z.string().default('.data/demo/mail'),
  /** Where the pictures of teams lie, unless there is a bucket. */
  PICTURES_FOLDER: z.string().default('.data/pictures'),
  /** A bucket of a store that speaks S3, as one address: needed as soon as there is more than one machine. */
  PICTURES_BUCKET_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
  PICTURES_BUCKET_REGION: z.string().min(1).default('us-east-1'),
  PICTURES_ACCESS_KEY_ID: z.string().min(1).optional(),
  PICTURES_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /**
   * Hosts of the nonprofit's own network that webhooks may be sent to, by http too, as `host` or `host:port`, by comma. None by
   * default: whoever may name an address could otherwise reach what stands behind the firewall (S25).
   */
  WEBHOOK_HOSTS_INSIDE: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter(Boolean),
    ),
  /** How many proxies of ours stand in front; a client's address is read that deep and no deeper (S21). */
  TRUSTED_PROXIES: whole(0, 5).default(0),
  /** How long a stopping process still serves while the balancer in front notices that it is leaving (A1). */
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(5),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Whether this process also works off jobs. */
  JOBS: z.enum(['on', 'off']).default('on'),
})

export type Env = z.output<typeof Env>

/**
 * Reads the settings.
 * @throws Error naming every setting that is missing or wrong at once, never its value (F25).
 */
export function parseEnv(from: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''))
  const read = Env.safeParse(given)
  const complaints = new Map(atOdds(given))
  if (read.success && complaints.size === 0) return read.data
  for (const issue of read.error?.issues ?? []) {
    const name = String(issue.path[0])
    complaints.set(name, given[name] === undefined ? 'is missing' : issue.message)
  }
  const list = [...complaints].map(([name, why]) => `  ${name} ${why}`).join('\n')
  throw new Error(`Team Up cannot start. Please set:\n${list}`)
}

/** What is wrong only beside another setting; said together with all else. */
function atOdds(given: Record<string, string | undefined>): [name: string, why: string][] {
  const { APP_MODE = 'production', BASE_URL = '', STRIPE_SECRET_KEY = '' } = given
  const found: [string, string][] = []
  if (APP_MODE === 'production') {
    if (given.STRIPE_API_BASE) found.push(['STRIPE_API_BASE', 'must be unset in production'])
    if (URL.canParse(BASE_URL) && !BASE_URL.startsWith('https://') && !isLoopback(BASE_URL))
      found.push(['BASE_URL', 'must begin with https://'])
  } else if (/^(sk|rk)_live_/.test(STRIPE_SECRET_KEY))
    found.push(['STRIPE_SECRET_KEY', 'is a live key outside production'])
  if (given.PICTURES_BUCKET_URL)
    for (const key of ['PICTURES_ACCESS_KEY_ID', 'PICTURES_SECRET_ACCESS_KEY'])
      if (!given[key]) found.push([key, 'goes with PICTURES_BUCKET_URL'])
  return found
}

function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

export const env: Env = parseEnv(process.env)
