import { Section } from '#app/ui/bulletin.tsx'
import { sayList, sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayOverShort } from '../entry/add-up.ts'
import { sayDenomination } from '../entry/denominations.ts'
import type { MoneyItem } from './money-item.server.ts'

/** The sheet of a count as it was logged. */
export function CountTable({ count }: { count: NonNullable<MoneyItem['count']> }) {
  return (
    <Section title={say('contributions.item.count')} id="count">
      <p dir="auto">
        {say('contributions.item.counters')}: <bdi>{sayList(count.counters)}</bdi>
      </p>
      <table className="table count-table">
        <thead>
          <tr>
            <th scope="col">{say('contributions.item.piece')}</th>
            <th scope="col" className="num">
              {say('contributions.item.pieces')}
            </th>
            <th scope="col" className="num">
              {say('contributions.item.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {count.lines.map((line) => (
            <tr key={line.denomination}>
              <th scope="row">{sayDenomination(line.denomination)}</th>
              <td className="num">{sayNumber(line.pieces)}</td>
              <td className="num">{line.sum}</td>
            </tr>
          ))}
          {count.checks !== null && (
            <tr>
              <th scope="row" colSpan={2}>
                {say('contributions.item.checksLine')}
              </th>
              <td className="num">{count.checks}</td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={2}>
              {say('contributions.item.floatLine')}
            </th>
            <td className="num">−{count.float}</td>
          </tr>
          {count.gifts !== null && (
            <tr>
              <th scope="row" colSpan={2}>
                {say('contributions.item.giftsLine')}
              </th>
              <td className="num">−{count.gifts}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say('contributions.item.takings')}
            </th>
            <td className="num">{count.takings}</td>
          </tr>
        </tfoot>
      </table>
      {count.difference !== null && <p>{sayOverShort('item', count.difference)}</p>}
    </Section>
  )
}
