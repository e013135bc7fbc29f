import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

/** The requests that the emulator understands, by the name of Stripe's own type for their parameters. */
const requests = [
  ['session-create', 'Checkout/Sessions', 'Checkout.SessionCreateParams'],
  ['session-expire', 'Checkout/Sessions', 'Checkout.SessionExpireParams'],
  ['payment-create', 'PaymentIntents', 'PaymentIntentCreateParams'],
  ['payment-confirm', 'PaymentIntents', 'PaymentIntentConfirmParams'],
  ['payment-cancel', 'PaymentIntents', 'PaymentIntentCancelParams'],
  ['refund-create', 'Refunds', 'RefundCreateParams'],
  ['customer-create', 'Customers', 'CustomerCreateParams'],
  ['customer-update', 'Customers', 'CustomerUpdateParams'],
  ['dispute-update', 'Disputes', 'DisputeUpdateParams'],
  ['dispute-close', 'Disputes', 'DisputeCloseParams'],
  ['payout-create', 'Payouts', 'PayoutCreateParams'],
  ['invoice-void', 'Invoices', 'InvoiceVoidInvoiceParams'],
] as const

/**
 * JSON Schemas of every request, from the type declarations of the installed library, with its open
 * enumerations closed: what the pinned API version does not name is refused.
 * Returns file names and their text.
 */
export function generateSchemas(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'stripe-schemas-'))
  try {
    copyDeclarations(join(folder, 'esm'))
    writeFileSync(join(folder, 'requests.ts'), requestTypes())
    writeFileSync(join(folder, 'tsconfig.json'), tsconfig)
    const generator = createGenerator({
      path: join(folder, 'requests.ts'),
      tsconfig: join(folder, 'tsconfig.json'),
      skipTypeCheck: true,
      additionalProperties: false,
      jsDoc: 'none',
      expose: 'all',
      topRef: true,
    })
    return new Map(
      requests.map(([file], index) => [
        `${file}.json`,
        `${stableNames(JSON.stringify(generator.createSchema(`Request${index}`)))}\n`,
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The generator names some definitions after places in files of this run; here they are numbered. */
function stableNames(schema: string): string {
  const names = new Map<string, string>()
  return schema.replaceAll(/[a-z-]+-\d{4,}[\d-]*/g, (name) => {
    const stable = names.get(name) ?? `unnamed-${names.size + 1}`
    names.set(name, stable)
    return stable
  })
}

const tsconfig = JSON.stringify({
  compilerOptions: {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    strict: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['requests.ts'],
})

function copyDeclarations(to: string): void {
  const from = join(dirname(createRequire(import.meta.url).resolve('stripe')), '..', 'esm')
  cpSync(from, to, { recursive: true, filter: (file) => !/\.(js|map)$/.test(file) })
  const shared = join(to, 'shared.d.ts')
  const open = /(export type OtherString = ).*/
  writeFileSync(shared, readFileSync(shared, 'utf8').replace(open, '$1never;'))
}

function requestTypes(): string {
  return requests
    .map(([, module, type], index) => {
      const [root = type, member] = type.split('.')
      const path = `'./esm/resources/${module}.js'`
      const alias = `${root}${index}`
      const name = member === undefined ? alias : `${alias}.${member}`
      return `import type { ${root} as ${alias} } from ${path}\nexport type Request${index} = ${name}\n`
    })
    .join('')
}
