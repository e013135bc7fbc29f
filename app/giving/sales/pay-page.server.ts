import { cents } from '#app/money/cents.ts'
import { formatMoney, formatPlain } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { openSalePage } from './open-sale-page.server.ts'
import { payFields, readExtra, roundUp } from './pay.form.ts'
import type { PayField } from './pay.form.ts'
import type { PayPageProps } from './pay-page.tsx'
import { askSaleStanding, findSaleStanding } from './sale-standing.server.ts'

/**
 * What a buyer scans, and comes back to: what is sold and for how much, or that it is paid. It says nothing of the buyer (S3).
 * @returns `undefined` for a code that is none.
 */
export async function findPayPage(code: string, cameBack: boolean) {
  if (!/^[0-9a-f]{32}$/.test(code)) return undefined
  const standing = await (cameBack ? askSaleStanding(code) : findSaleStanding(code))
  const sale = standing && (await findSale(code))
  if (!standing || !sale) return undefined
  const amount = cents(sale.amount_cents)
  const gone = cents(sale.refunded_cents + sale.lost_cents)
  const money = (sum: number) => formatMoney(cents(sum), sale.currency)
  const page: PayPageProps = {
    standing: standing === 'paying' && cameBack ? 'away' : standing,
    team: sale.team,
    teamHref: sale.shown ? `/teams/${sale.slug}` : null,
    words: sale.words,
    amount: money(amount),
    extra: sale.extra_cents > 0 ? money(sale.extra_cents) : null,
    returned: gone > 0 ? money(gone) : null,
    up: {
      value: formatPlain(roundUp(amount)),
      extra: money(roundUp(amount)),
      total: money(amount + roundUp(amount)),
    },
    againHref: `/pay/${code}?back=1`,
  }
  return { site: await findSiteFrame(), color: colorOf(sale.slug, sale.color), page }
}

export type PayAnswer =
  | { readonly kind: 'pay'; readonly payAt: string }
  /** It was paid, called off or too late meanwhile: the page says so. */
  | { readonly kind: 'look' }
  | { readonly kind: 'again'; readonly status: 400 | 503; readonly answer: Answer<PayField> }

/** Reads what the buyer adds, and leads to Stripe's page. */
export async function answerPayForm(code: string, form: FormData): Promise<PayAnswer> {
  const values = typedIn(payFields, form)
  const again = (status: 400 | 503, message: string): PayAnswer => ({
    kind: 'again',
    status,
    answer: { values, errors: [{ field: 'extra', message }] },
  })
  const extra = readExtra(values)
  if (typeof extra === 'string') return again(400, extra)
  const opened = await openSalePage({ salePublicId: code, extra, language: currentLanguage() })
  switch (opened.kind) {
    case 'ready':
      return { kind: 'pay', payAt: opened.payAt }
    case 'over':
      return { kind: 'look' }
    case 'busy':
      return again(503, say('qr.pay.errors.busy'))
  }
}

function findSale(code: string) {
  return db
    .selectFrom('sale')
    .innerJoin('team', 'team.id', 'sale.team_id')
    .select(['sale.words', 'sale.amount_cents', 'sale.extra_cents', 'sale.currency'])
    .select(['sale.refunded_cents', 'sale.lost_cents'])
    .select(['team.name as team', 'team.slug', 'team.color'])
    .select((of) => of('team.status', 'in', ['live', 'closed']).as('shown'))
    .where('sale.public_id', '=', code)
    .executeTakeFirst()
}
