import '#app/ui/styles/offers.css'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { GiverPhotos } from './giver-photos.tsx'
import type { GiverOffer } from './giver-page.server.ts'
import { RECALLS } from './recall.ts'

interface GiverPageProps {
  offer: GiverOffer
  done: Said | null
  problem: Problem | null
}

/** What somebody who offered things sees by their link. */
export function GiverPage({ offer, done, problem }: GiverPageProps) {
  const { standing } = offer
  return (
    <div className="stack-large measure">
      {done && <Notice {...done} announce="politely" />}
      <PageHead of={offer.sale.title}>
        <h1>{say(`offers.giver.title.${standing}`)}</h1>
        <p className="lede">{say(`offers.giver.words.${standing}`)}</p>
        {standing === 'off' && <p dir="auto">{offer.cancelReason}</p>}
      </PageHead>
      <Times offer={offer} />
      <SummaryList
        rows={[
          ...(offer.slot === null
            ? []
            : [{ term: say('offers.giver.time'), value: <strong>{offer.slot}</strong> }]),
          ...(offer.bringTo === ''
            ? []
            : [{ term: say('offers.giver.bringTo'), value: <strong>{offer.bringTo}</strong> }]),
          { term: say('offers.giver.what'), value: offer.what },
          { term: say('offers.giver.size'), value: say(`offers.size.${offer.size}`) },
          { term: say('offers.giver.way'), value: say(`offers.way.${offer.way}`) },
          ...(offer.address === null
            ? []
            : [{ term: say('offers.giver.address'), value: offer.address }]),
          { term: say('offers.giver.sale'), value: offer.when },
        ]}
      />
      {offer.mayBeRecalled && (
        <Notice kind="warning" title={say('offers.recall.title')}>
          <p>{say('offers.recall.words')}</p>
          <p>
            <a href={RECALLS} target="_blank" rel="noreferrer">
              {say('offers.recall.link')}
            </a>
          </p>
        </Notice>
      )}
      <GiverPhotos offer={offer} problem={problem} />
      {offer.mayWithdraw && (
        <ConfirmPanel
          open={say('offers.giver.withdraw')}
          action={`${offer.href}/withdrawal`}
          confirm={say('offers.giver.withdrawYes')}
          look="quiet"
        >
          <p>{say('offers.giver.withdrawWords')}</p>
        </ConfirmPanel>
      )}
      <div className="actions">
        <LinkButton href={offer.sale.href} look="secondary">
          {say('offers.closed.see')}
        </LinkButton>
      </div>
    </div>
  )
}

/** The times to choose from, and the way to give one's own back. */
function Times({ offer }: { offer: GiverOffer }) {
  if (!offer.mayBook) return null
  const isBooked = offer.slot !== null
  const bookedTitle = offer.slots.length > 0 ? 'offers.giver.chooseAgain' : 'offers.giver.time'
  return (
    <Section title={say(isBooked ? bookedTitle : 'offers.giver.choose')} id="time">
      {offer.slots.length === 0 && !isBooked && <p>{say('offers.giver.noSlots')}</p>}
      {offer.slots.length > 0 && (
        <form method="post" action={`${offer.href}/slot`} className="form slot-choice">
          <RadioGroup
            name="slot"
            label={say(`offers.slotFor.${offer.way}`)}
            required
            choices={offer.slots.map(({ id, words }) => ({ value: id, label: words }))}
          />
          <div className="actions">
            <Button look={isBooked ? 'secondary' : 'primary'}>
              {say(isBooked ? 'offers.giver.bookAgain' : 'offers.giver.book')}
            </Button>
          </div>
        </form>
      )}
      {isBooked && (
        <ConfirmPanel
          open={say('offers.giver.leave')}
          action={`${offer.href}/slot/end`}
          confirm={say('offers.giver.leaveYes')}
          look="quiet"
        >
          <p>{say('offers.giver.leaveWords')}</p>
        </ConfirmPanel>
      )}
    </Section>
  )
}
