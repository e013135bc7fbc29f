import { Closed } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { DedicationFields } from './dedication-fields.tsx'
import type { GiveValues } from './give-values.ts'
import { ShownWordsFields, UnshownFields } from './shown-words-fields.tsx'
import type { GivenTo } from './shown-words-fields.tsx'
import type { WordsPart } from './hidden-words.ts'

export type WordsValues = Pick<
  GiveValues,
  'shownName' | 'message' | 'anonymous' | 'hideAmount' | 'dedication'
>

export interface GiftWordsProps {
  /** The team's name, or the campaign's. */
  name: string
  to: GivenTo
  /** Null for a team that is not for all to see any more. */
  placeHref: string | null
  values: WordsValues
  /** How often it was changed so far. */
  changes: number
  errors: readonly FieldError[]
  done: 'saved' | null
  /** Where the rules say so, the message is read by staff before everyone sees it. */
  waits: boolean
  /** What staff keep off the pages. */
  hidden: readonly WordsPart[]
  /** Where to ask about it. */
  contactEmail: string
  /** Another window saved while this one was written in: both texts are kept, and the donor says which counts. */
  newer: boolean
}

/** What the page says of one gift, to change. */
export function GiftWordsPage({ gift }: { gift: GiftWordsProps | null }) {
  if (!gift)
    return (
      <Poster picture={<Closed />}>
        <h1>{say('giving.words.gone')}</h1>
        <p className="lede">{say('giving.words.goneWords')}</p>
        <div className="actions">
          <LinkButton href="/receipts" look="secondary" size="large">
            {say('giving.words.toReceipts')}
          </LinkButton>
        </div>
      </Poster>
    )
  return (
    <div className="give">
      <div className="stack">
        <h1>{say('giving.words.title')}</h1>
        <p className="lede">
          {say.rich('giving.words.lede', {
            who: gift.name,
            name: (words) => <bdi>{words}</bdi>,
          })}
        </p>
      </div>
      {gift.done && <Saved gift={gift} />}
      {gift.hidden.length > 0 && <NotShown gift={gift} />}
      <WordsForm gift={gift} />
    </div>
  )
}

function Saved({ gift }: { gift: GiftWordsProps }) {
  return (
    <Notice kind="success" title={say('giving.words.saved')} announce="politely">
      <p>{saySaved(gift)}</p>
      {gift.placeHref && (
        <p>
          <a href={gift.placeHref}>
            {gift.placeHref === '/' ? say('giving.gift.seeCampaign') : say('giving.gift.seeTeam')}
          </a>
        </p>
      )}
    </Notice>
  )
}

function saySaved({ waits, hidden }: GiftWordsProps): string {
  if (waits) return say('giving.words.savedWaits')
  return hidden.length > 0 ? say('giving.words.savedHidden') : say('giving.words.savedWords')
}

/** That staff keep words off the page: said as it is, and without blame. */
function NotShown({ gift }: { gift: GiftWordsProps }) {
  return (
    <Notice title={say('giving.words.notShown')}>
      <ul>
        {gift.hidden.map((part) => (
          <li key={part}>{sayPart(part)}</li>
        ))}
      </ul>
      <p>
        {say.rich('giving.words.notShownWords', {
          email: gift.contactEmail,
          link: (words) => <a href={`mailto:${gift.contactEmail}`}>{words}</a>,
        })}
      </p>
    </Notice>
  )
}

function sayPart(part: WordsPart): string {
  switch (part) {
    case 'name':
      return say('giving.words.partName')
    case 'message':
      return say('giving.words.partMessage')
    case 'dedication':
      return say('giving.words.partDedication')
  }
}

function WordsForm({ gift }: { gift: GiftWordsProps }) {
  const { values, errors } = gift
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      {gift.newer && (
        <Notice kind="warning" title={say('giving.words.newer')} announce="politely">
          <p>{say('giving.words.newerWords')}</p>
        </Notice>
      )}
      <ShownWordsFields to={gift.to} values={values} errors={errors} />
      <DedicationFields values={values.dedication} errors={errors} card="gone" />
      <div className="stack">
        <UnshownFields to={gift.to} values={values} />
      </div>
      <input type="hidden" name="changes" value={gift.changes} />
      <div className="actions">
        <Button size="large" busyText={say('giving.words.saving')}>
          {say('giving.words.save')}
        </Button>
      </div>
    </form>
  )
}
