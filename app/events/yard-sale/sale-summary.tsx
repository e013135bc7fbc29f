import { formatMoney } from '#app/money/format.ts'
import { sayList } from '#app/words/formats.ts'
import { sayTypedHour } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { sayCategory, sayWaysToPay } from './sale-words.ts'
import type { SaleText } from './sale-text.server.ts'

/** A sale's own answers, in a few lines. */
export function SaleWords({ sale }: { sale: SaleText }) {
  const lines = saySale(sale)
  if (lines.length === 0) return <span className="soft">{say('sale.desk.none')}</span>
  return (
    <>
      {lines.map(({ term, words }) => (
        <span key={term} className="under">{`${term}: ${words}`}</span>
      ))}
    </>
  )
}

/** The same for whoever reads or compares it: only what was answered. */
export function saySale(
  sale: SaleText,
): readonly { readonly term: string; readonly words: string }[] {
  const { categories, ground, waysToPay: ways, halfFrom, bag } = sale
  return [
    { term: say('sale.page.find'), words: sayList(categories.map(sayCategory)) },
    {
      term: say('sale.desk.pieces'),
      words:
        sale.pictureIds.length === 0 ? '' : say('sale.desk.chosen', { n: sale.pictureIds.length }),
    },
    { term: say('sale.page.ground'), words: ground ? say(`sale.ground.${ground}`) : '' },
    { term: say('sale.page.ways'), words: sayWaysToPay(ways) },
    { term: say('sale.form.halfFrom'), words: halfFrom ? sayTypedHour(halfFrom) : '' },
    {
      term: say('sale.desk.bag'),
      words: bag
        ? say('sale.desk.bagWords', { price: formatMoney(bag.price), hour: sayTypedHour(bag.from) })
        : '',
    },
    { term: say('sale.page.earlyBirds'), words: sale.earlyBirds },
    { term: say('sale.page.parking'), words: sale.parking },
    { term: say('sale.desk.sold'), words: sale.showsSold ? say('sale.desk.shown') : '' },
    { term: say('sale.desk.leftovers'), words: sale.leftovers },
  ].filter(({ words }) => words !== '')
}
