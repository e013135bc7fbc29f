import '#app/ui/styles/captain.css'
import '#app/ui/styles/pairings.css'
import { useState } from 'react'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { PairingsPage } from './pairings-page.server.ts'
import { SheetGroups } from './sheet-groups.tsx'
import { fieldOf } from './sheet.ts'

interface PairingsPageProps extends Answer<string> {
  page: PairingsPage
}

/** Who plays with whom and where they begin: typed hole by hole, or dragged where there is a mouse. */
export function PairingsDesk({ page, values, errors }: PairingsPageProps) {
  const { event, rules, players } = page
  const isTimes = rules.start === 'tee_times'
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('pairings.title')}</h2>
        <p className="measure">
          {isTimes ? say('pairings.ledeTimes', { minutes: rules.minutes }) : say('pairings.lede')}
        </p>
      </PageHead>
      {players.length === 0 ? (
        <EmptyState title={say('pairings.none.title')}>
          <p>{say('pairings.none.words')}</p>
        </EmptyState>
      ) : (
        <>
          <Counts page={page} />
          {page.frozenSince === null ? (
            <OpenSheet page={page} values={values} errors={errors} />
          ) : (
            <FrozenSheet page={page} />
          )}
          <Papers page={page} />
        </>
      )}
    </div>
  )
}

function Counts({ page: { players } }: { page: PairingsPage }) {
  const n = {
    players: players.length,
    groups: new Set(players.flatMap(({ at }) => (at === '' ? [] : [at]))).size,
    open: players.filter(({ at }) => at === '').length,
    owed: players.filter(({ paid }) => !paid).length,
  }
  const parts = ['players', 'groups', 'open', 'owed'] as const
  return (
    <ul className="sheet-counts">
      {parts.map((part) => (
        <li key={part}>{say(`pairings.counts.${part}`, { n: n[part] })}</li>
      ))}
    </ul>
  )
}

/** The presses that move many, and below them the form of the sheet itself. */
function OpenSheet({ page, values, errors }: PairingsPageProps) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(
    () => new Map(page.players.map(({ id, at }) => [id, values[fieldOf(id)] ?? at])),
  )
  const [shown, setShown] = useState(() => placesOf(page))
  const [isChanged, setIsChanged] = useState(errors.length > 0)
  const drop = (id: string, at: string) => {
    setTyped(new Map(typed).set(id, at))
    setShown(new Map(shown).set(id, at))
    setIsChanged(true)
  }
  const revision = <input type="hidden" name="revision" value={page.revision} />
  return (
    <>
      <div className="actions">
        <form method="post" action={`${page.event.desk}/pairings/filling`}>
          {revision}
          <Button look="secondary" busyText={say('pairings.filling')}>
            {say('pairings.fill')}
          </Button>
        </form>
        <p className="soft measure">{say('pairings.fillWords')}</p>
      </div>
      <form method="post" className="sheet-form" noValidate onInput={() => setIsChanged(true)}>
        {revision}
        <p className="soft sheet-drag">{say('pairings.drag')}</p>
        <SheetGroups page={page} typed={typed} shown={shown} errors={errors} onDrop={drop} />
        <div className="sheet-save">
          <Button busyText={say('pairings.saving')}>{say('pairings.save')}</Button>
          <output>{isChanged && say('pairings.unsaved')}</output>
        </div>
      </form>
      <div className="actions">
        <ConfirmPanel
          open={say('pairings.freeze')}
          action={`${page.event.desk}/pairings/freeze`}
          fields={revision}
          confirm={say('pairings.freezeYes')}
          busyText={say('pairings.freezing')}
        >
          <p>{say('pairings.freezeWords')}</p>
        </ConfirmPanel>
        <ConfirmPanel
          open={say('pairings.clear')}
          action={`${page.event.desk}/pairings/clearing`}
          fields={revision}
          confirm={say('pairings.clearYes')}
          busyText={say('pairings.clearing')}
          look="quiet"
        >
          <p>{say('pairings.clearWords')}</p>
        </ConfirmPanel>
      </div>
    </>
  )
}

function FrozenSheet({ page }: { page: PairingsPage }) {
  const places = placesOf(page)
  return (
    <>
      <Notice title={say('pairings.frozen', { when: page.frozenSince ?? '' })}>
        <p>{say('pairings.frozenWords')}</p>
        <form method="post" action={`${page.event.desk}/pairings/freeze/end`}>
          <Button look="secondary" busyText={say('pairings.thawing')}>
            {say('pairings.thaw')}
          </Button>
        </form>
      </Notice>
      <SheetGroups page={page} typed={places} shown={places} errors={[]} />
    </>
  )
}

function placesOf({ players }: PairingsPage): ReadonlyMap<string, string> {
  return new Map(players.map(({ id, at }) => [id, at] as const))
}

const papers = ['tee-sheet', 'check-in', 'cart-signs', 'score-cards', 'badges'] as const

export type SheetPaperKind = (typeof papers)[number]

function Papers({ page }: { page: PairingsPage }) {
  return (
    <Section title={say('pairings.papers.title')} id="papers">
      <p className="measure">{say('pairings.papers.words')}</p>
      <ul className="sheet-papers">
        {papers.map((paper) => (
          <li key={paper}>
            <div>
              <strong>{say(`pairings.papers.${paper}`)}</strong>
              <p className="soft">{say(`pairings.papers.${paper}Words`)}</p>
            </div>
            <LinkButton
              href={`${page.event.desk}/pairings/${paper}.pdf`}
              look="secondary"
              aria-label={`${say('pairings.papers.print')}: ${say(`pairings.papers.${paper}`)}`}
            >
              {say('pairings.papers.print')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
