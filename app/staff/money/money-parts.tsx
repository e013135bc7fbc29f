import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'

type MoneyPart =
  | '/staff/money'
  | '/staff/deposits'
  | '/staff/payouts'
  | '/staff/checks'
  | '/staff/monthly'
  | '/staff/goods'
  | '/staff/sales'
  | '/staff/sale-days'
  | '/staff/statements'

/** The parts of the desk where the treasurer works. */
export function MoneyParts({ current }: { current: MoneyPart }) {
  return (
    <Tabs
      label={say('treasury.parts.label')}
      current={current}
      tabs={[
        { text: say('treasury.parts.inbox'), href: '/staff/money' },
        { text: say('goods.title'), href: '/staff/goods' },
        { text: say('monthly.staff.title'), href: '/staff/monthly' },
        { text: say('qr.staff.title'), href: '/staff/sales' },
        { text: say('saleDays.title'), href: '/staff/sale-days' },
        { text: say('treasury.parts.deposits'), href: '/staff/deposits' },
        { text: say('treasury.parts.payouts'), href: '/staff/payouts' },
        { text: say('treasury.parts.checks'), href: '/staff/checks' },
        { text: say('treasury.parts.statements'), href: '/staff/statements' },
      ]}
    />
  )
}
