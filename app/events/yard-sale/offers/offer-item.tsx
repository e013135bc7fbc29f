import '#app/ui/styles/logged-money.css'
import '#app/ui/styles/offers.css'
import { ItemHistory } from '#app/contributions/desk/item-history.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PhotoLink } from '#app/ui/photo.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { OfferItem } from './offer-item.server.ts'
import { OfferStatusTag } from './offers-desk.tsx'
import { RECALLS } from './recall.ts'

/** One offer as the lead of the intake sees it: what it is, whose, and what to do next. */
export function OfferItemPage({ offer }: { offer: OfferItem }) {
  return (
    <div className="stack-large measure">
      <div className="stack">
        <p className="kicker">
          <a href={`${offer.event.desk}/offers`}>{say('offers.desk.backToList')}</a>
        </p>
        <h2 dir="auto">{offer.what}</h2>
        <p>
          <OfferStatusTag status={offer.status} />
        </p>
      </div>
      {offer.mayBeRecalled && (
        <Notice kind="warning" title={say('offers.recall.lead')}>
          <p>
            <a href={RECALLS} target="_blank" rel="noreferrer">
              {say('offers.recall.link')}
            </a>
          </p>
        </Notice>
      )}
      {offer.photos.length > 0 && <Photos offer={offer} />}
      <Answers offer={offer} />
      <Arrival offer={offer} />
      <Facts offer={offer} />
      {offer.history.length > 0 && <ItemHistory history={offer.history} />}
    </div>
  )
}

function Photos({ offer: { photos, what } }: { offer: OfferItem }) {
  return (
    <ul className="offer-photos">
      {photos.map((photo, place) => (
        <li key={photo.name}>
          <PhotoLink photo={photo} alt={say('offers.desk.photoAlt', { n: place + 1, what })} />
        </li>
      ))}
    </ul>
  )
}

/** Yes or no, with words that are ready and can be changed. */
function Answers({ offer }: { offer: OfferItem }) {
  const { mayAccept, mayDecline, status, href } = offer
  if (!mayAccept && !mayDecline) return null
  return (
    <div className="offer-answers">
      {mayAccept && (
        <details className="confirm" open={status === 'offered'}>
          <summary className="button">
            {say(status === 'declined' ? 'offers.desk.acceptAfter' : 'offers.desk.accept')}
          </summary>
          <Reply
            action={`${href}/acceptance`}
            id="acceptance"
            ready={say('offers.letters.acceptedWords')}
          />
        </details>
      )}
      {mayDecline && (
        <details className="confirm">
          <summary className="button button--secondary">{say('offers.desk.decline')}</summary>
          <Reply
            action={`${href}/refusal`}
            id="refusal"
            ready={say('offers.letters.declinedWords')}
          />
        </details>
      )}
    </div>
  )
}

function Reply({ action, id, ready }: { action: string; id: string; ready: string }) {
  return (
    <form method="post" action={action} className="confirm-body confirm-body--calm form">
      <TextArea
        name="reply"
        id={id}
        label={say('offers.desk.reply')}
        hint={say('offers.desk.replyHint')}
        defaultValue={ready}
        rows={5}
        maxLength={1_000}
      />
      <div className="actions">
        <Button busyText={say('offers.desk.sending')}>{say('offers.desk.send')}</Button>
      </div>
    </form>
  )
}

/** Whether it came. */
function Arrival({ offer }: { offer: OfferItem }) {
  const { mayReceive, mayMiss, mayPutBack, wantsLetter, href } = offer
  if (!mayReceive && !mayMiss && !mayPutBack) return null
  return (
    <div className="stack">
      <div className="actions">
        {mayReceive && (
          <form method="post" action={`${href}/arrival`}>
            <Button>{say('offers.desk.received')}</Button>
          </form>
        )}
        {mayMiss && (
          <form method="post" action={`${href}/absence`}>
            <Button look="secondary">{say('offers.desk.missed')}</Button>
          </form>
        )}
        {mayPutBack && (
          <form method="post" action={`${href}/return`}>
            <Button look="quiet">{say('offers.desk.putBack')}</Button>
          </form>
        )}
      </div>
      {mayReceive && wantsLetter && <p className="soft">{say('offers.desk.receivedLetter')}</p>}
    </div>
  )
}

function Facts({ offer }: { offer: OfferItem }) {
  const { giver, address, goodsHref } = offer
  return (
    <Section title={say('offers.desk.giver')} id="giver">
      <SummaryList
        rows={[
          {
            term: say('offers.desk.giver'),
            value: giver ? <bdi>{giver.name}</bdi> : say('offers.desk.erased'),
          },
          ...(giver
            ? [
                {
                  term: say('offers.desk.email'),
                  value: <a href={`mailto:${giver.email}`}>{giver.email}</a>,
                },
              ]
            : []),
          ...(giver?.phone
            ? [
                {
                  term: say('offers.desk.phone'),
                  value: <a href={`tel:${giver.phone.replaceAll(/[^\d+]/g, '')}`}>{giver.phone}</a>,
                },
              ]
            : []),
          ...(address === null
            ? []
            : [
                {
                  term: say('offers.desk.address'),
                  value: (
                    <>
                      <span className="under">{address}</span>
                      <span className="under soft small">{say('offers.desk.addressHint')}</span>
                    </>
                  ),
                },
              ]),
          ...(offer.time === null
            ? []
            : [{ term: say(`offers.slotFor.${offer.way}`), value: offer.time }]),
          { term: say('offers.desk.way'), value: say(`offers.way.${offer.way}`) },
          {
            term: say('offers.desk.category'),
            value: [
              say(`offers.category.${offer.category}`),
              say(`offers.size.${offer.size}`),
              ...(offer.boxes > 0 ? [say('offers.desk.boxes', { n: offer.boxes })] : []),
            ].join(', '),
          },
          {
            term: say('offers.desk.condition'),
            value: say(`offers.condition.${offer.condition}`),
          },
          {
            term: say('offers.desk.letter'),
            value: say(offer.wantsLetter ? 'offers.desk.letterYes' : 'offers.desk.letterNo'),
            action: goodsHref && <a href={goodsHref}>{say('offers.desk.goods')}</a>,
          },
        ]}
      />
    </Section>
  )
}
