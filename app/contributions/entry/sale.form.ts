import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { ContributionWords, CountSheet } from '../log-contribution.server.ts'
import { denominations, piecesField, takingsOf } from './denominations.ts'
import { DAYS_TO_BRING } from './gift.form.ts'
import { carried, maybeMoney, MOST_LABEL, neededLine, openLine, pastDay } from './read-field.ts'

/** A box of takings as two people counted it, the float taken out first. */
export function saleForm(today: string) {
  return z
    .object({
      ...carried,
      label: openLine(MOST_LABEL),
      givenOn: pastDay(today),
      ...pieces(),
      checks: maybeMoney(),
      float: maybeMoney(),
      gifts: maybeMoney(),
      recorded: maybeMoney(),
      firstCounter: neededLine(100, () => say('contributions.errors.firstCounter')),
      secondCounter: neededLine(100, () => say('contributions.errors.secondCounter')),
    })
    .refine((sale) => sale.float !== null, {
      path: ['float'],
      error: () => say('contributions.errors.float'),
    })
    .refine((sale) => !isSame(sale.firstCounter, sale.secondCounter), {
      path: ['secondCounter'],
      error: () => say('contributions.errors.sameCounter'),
    })
    .transform((sale, context): ContributionWords => {
      const count: CountSheet = {
        firstCounter: sale.firstCounter,
        secondCounter: sale.secondCounter,
        float: sale.float ?? cents(0),
        gifts: sale.gifts || null,
        checks: sale.checks ?? cents(0),
        recorded: sale.recorded,
        lines: denominations.flatMap((denomination) => {
          const there = sale[piecesField(denomination)]
          return there === 0 ? [] : [{ denomination: cents(denomination), pieces: there }]
        }),
      }
      const amount = takingsOf(count)
      if (amount <= 0) {
        const message = say('contributions.errors.noTakings')
        context.addIssue({ code: 'custom', path: ['float'], message })
      }
      return {
        kind: 'sale_takings',
        means: 'cash',
        amount,
        fairValue: cents(0),
        benefit: null,
        giverName: null,
        giverEmail: null,
        giverAddress: null,
        shownName: null,
        anonymous: false,
        creditPublicId: null,
        eventSlug: sale.event ?? null,
        checkNumber: null,
        givenOn: sale.givenOn,
        dueOn: addDays(sale.givenOn, DAYS_TO_BRING),
        label: sale.label,
        note: sale.note,
        count,
        share: null,
      }
    })
}

/** It is asked of counters that are missing too, who have a complaint of their own. */
function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase()
}

function pieces() {
  const howMany = () =>
    z
      .string()
      .default('0')
      .refine((typed) => /^\d{1,5}$/.test(typed.trim()), {
        error: () => say('contributions.errors.pieces'),
      })
      .transform(Number)
  return {
    n10000: howMany(),
    n5000: howMany(),
    n2000: howMany(),
    n1000: howMany(),
    n500: howMany(),
    n200: howMany(),
    n100: howMany(),
    n50: howMany(),
    n25: howMany(),
    n10: howMany(),
    n5: howMany(),
    n1: howMany(),
  }
}
