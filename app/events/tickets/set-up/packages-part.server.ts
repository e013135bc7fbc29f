import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { startsFor } from './package-starts.ts'
import { countSold } from '../count-sold.server.ts'
import { sayPackageFacts } from './tell-packages.ts'

export type PackagesPart = Awaited<ReturnType<typeof findPackagesPart>>
export type PackageRow = PackagesPart['rows'][number]

/** What an event sells, as its captain sees it, and what could be added. */
export async function findPackagesPart(event: EventEditor) {
  const sold = await countSold(event.id)
  return {
    href: `${event.desk}/packages`,
    rows: event.packages.map((of) => ({
      publicId: of.publicId,
      name: of.name,
      kind: say(`packages.kind.${of.kind}`),
      price: formatMoney(of.price),
      lacksValue: of.fairValue === null,
      isTeamOnly: of.soldBy === 'team',
      facts: [
        ...sayPackageFacts(of, event.timeZone),
        ...((sold.get(of.id) ?? 0) > 0
          ? [say('packages.form.sold', { n: sold.get(of.id) ?? 0 })]
          : []),
      ],
    })),
    starts: startsFor(event.kind).map((name) => ({ name, words: say(`packages.start.${name}`) })),
  }
}
