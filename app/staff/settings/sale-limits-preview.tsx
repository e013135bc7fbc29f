import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { findReached, saySaleYear } from '../sale-days/sale-limits.ts'
import type { SaleLimits, SaleYear } from '../sale-days/sale-limits.ts'

interface SaleLimitsPreviewProps {
  preview: {
    readonly limits: SaleLimits
    readonly sales: SaleYear | null
    readonly currency: string
  }
}

/** The line that staff read of this year's sales under these limits. */
export function SaleLimitsPreview({
  preview: { limits, sales, currency },
}: SaleLimitsPreviewProps) {
  if (!limits.on || !sales)
    return (
      <Notice title={say('saleDays.off')}>
        <p>{say('saleDays.offWords')}</p>
      </Notice>
    )
  const reached = findReached(sales, limits)
  return (
    <Notice
      kind={reached.length > 0 ? 'warning' : 'info'}
      title={saySaleYear(sales, limits, currency)}
    >
      <p>
        {reached.length > 0 ? say('saleDays.settings.warned') : say('saleDays.settings.notWarned')}
      </p>
      <p className="small soft" dir="auto">
        {say('saleDays.sourceIs', { source: limits.source })}
      </p>
    </Notice>
  )
}
