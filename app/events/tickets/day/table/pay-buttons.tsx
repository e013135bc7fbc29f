import { Button } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** One press for how it is paid: in cash, which is taken first, or by card on the buyer's own phone. */
export function PayButtons() {
  return (
    <>
      <p className="soft">{say('checkIn.table.cashWords')}</p>
      <div className="actions">
        <Button size="large" name="way" value="cash" busyText={say('checkIn.table.selling')}>
          {say('checkIn.table.cash')}
        </Button>
        <Button
          size="large"
          look="secondary"
          name="way"
          value="card"
          busyText={say('checkIn.table.selling')}
        >
          {say('checkIn.table.card')}
        </Button>
      </div>
    </>
  )
}
