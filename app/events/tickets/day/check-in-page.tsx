import '#app/ui/styles/check-in.css'
// oxlint-disable-next-line import/default -- the query makes it the address of the script
import phoneScript from './phone/check-in-phone.ts?worker&url'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { ComerWords } from './comer-words.tsx'
import type { CheckInList } from './check-in-page.server.ts'
import type { Comer } from './comers.server.ts'

interface CheckInPageProps {
  list: CheckInList
  brandColor: string | null | undefined
  /** What was wrong with the name of a walk-up. */
  wrong: string | undefined
}

/** The list at the table by the door: found by typing or by a code, checked in by one press. Works without a script, too. */
export function CheckInPage({ list, brandColor, wrong }: CheckInPageProps) {
  const here = list.comers.filter(({ entries }) => entries.length > 0).length
  return (
    <div className="check-in" id="check-in" data-state={`/check-in/${list.key}/state`}>
      <BrandLink color={brandColor} />
      <header className="check-in-head">
        <div>
          <h1>{say('checkIn.title')}</h1>
          <p dir="auto">{`${list.title} · ${list.team}`}</p>
          {list.sells && (
            <p>
              <a href={`/check-in/${list.key}/extras`}>{say('checkIn.table.title')}</a>
            </p>
          )}
        </div>
        <output
          className="check-in-counts"
          id="counts"
          data-words={say('checkIn.counts', { here: '{here}', all: '{all}' })}
        >
          {say('checkIn.counts', { here: String(here), all: String(list.comers.length) })}
        </output>
      </header>
      <main id="main" tabIndex={-1}>
        <output
          id="sync"
          className="check-in-sync"
          hidden
          data-sent={say('checkIn.sync.sent')}
          data-waiting={say('checkIn.sync.waiting', { n: '{n}' })}
          data-shut={say('checkIn.sync.shut')}
        />
        <search className="check-in-search">
          <form method="get" id="search">
            <SearchField
              name="q"
              label={say('checkIn.search')}
              buttonText={say('checkIn.searchPress')}
              defaultValue={list.sought}
            />
            <button
              type="button"
              id="scan"
              className="button button--secondary"
              hidden
              data-stop={say('checkIn.scanStop')}
              data-none={say('checkIn.scanNone')}
              data-no-camera={say('checkIn.scanNoCamera')}
            >
              {say('checkIn.scan')}
            </button>
          </form>
        </search>
        <video id="scan-view" className="check-in-view" hidden muted playsInline />
        <output id="said" className="check-in-said" />
        <Comers list={list} />
        <WalkUps list={list} wrong={wrong} />
        <p className="soft" id="kept" hidden>
          {say('checkIn.kept')}
        </p>
      </main>
      <script type="module" src={phoneScript} nonce={useNonce()} />
    </div>
  )
}

function Comers({ list }: { list: CheckInList }) {
  if (list.comers.length === 0) return <p>{say('checkIn.none')}</p>
  const found = new Set(list.found)
  return (
    <>
      <p id="none-found" hidden={list.found.length > 0}>
        {say('checkIn.noneFound')} {say('checkIn.noneFoundWalkUp')}
      </p>
      <ul className="comers" id="comers">
        {list.comers.map((comer) => (
          <ComerRow key={comer.id} comer={comer} isFound={found.has(comer.id)} q={list.sought} />
        ))}
      </ul>
    </>
  )
}

function ComerRow({ comer, isFound, q }: { comer: Comer; isFound: boolean; q: string }) {
  const { id, name } = comer
  const isHere = comer.entries.length > 0
  return (
    <li
      className="comer"
      hidden={!isFound}
      data-id={id}
      data-code={comer.code}
      data-here={isHere ? comer.entries.join(' ') : undefined}
    >
      <div>
        <ComerWords of={comer} />
        {comer.owes && (
          <span className="comer-owes">
            <Tag tone="bad">{say('checkIn.owesShort')}</Tag> {say('checkIn.owes')}
          </span>
        )}
      </div>
      <form method="post">
        <input type="hidden" name="who" value={id} />
        <input type="hidden" name="q" value={q} />
        <button
          className={isHere ? 'button button--quiet' : 'button'}
          name="kind"
          value={isHere ? 'back' : 'here'}
          data-in={say('checkIn.checkIn')}
          data-in-label={say('checkIn.checkInOf', { name })}
          data-out={say('checkIn.undo')}
          data-out-label={say('checkIn.undoOf', { name })}
          data-said={say('checkIn.hereOf', { name })}
          data-unsaid={say('checkIn.undoOf', { name })}
          aria-label={isHere ? say('checkIn.undoOf', { name }) : say('checkIn.checkInOf', { name })}
        >
          {isHere ? say('checkIn.undo') : say('checkIn.checkIn')}
        </button>
        <span className="comer-here">{say('checkIn.here')}</span>
      </form>
    </li>
  )
}

function WalkUps({ list, wrong }: { list: CheckInList; wrong: string | undefined }) {
  return (
    <section className="check-in-walk-up">
      <h2>{say('checkIn.walkUp.title')}</h2>
      <p>{say(list.sellsPlaces ? 'checkIn.walkUp.words' : 'checkIn.walkUp.toDesk')}</p>
      {list.sellsPlaces && (
        <p>
          <LinkButton href={`/check-in/${list.key}/walk-up`}>
            {say('checkIn.place.title')}
          </LinkButton>
        </p>
      )}
      <form
        method="post"
        id="walk-up"
        className="form"
        noValidate
        data-done={say('checkIn.walkUp.done', { name: '{name}' })}
      >
        <input type="hidden" name="kind" value="walk_up" />
        <TextField
          name="name"
          label={say('checkIn.walkUp.name')}
          error={wrong}
          maxLength={80}
          autoComplete="off"
        />
        <Button look="secondary">{say('checkIn.walkUp.press')}</Button>
      </form>
      <h3 hidden={list.walkUps.length === 0} id="walk-ups-title">
        {say('checkIn.walkUp.list')}
      </h3>
      <ul id="walk-ups">
        {list.walkUps.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>{' '}
            {list.sellsPlaces && (
              <a
                href={`/check-in/${list.key}/walk-up?line=${id}`}
                aria-label={say('checkIn.place.sellTo', { name })}
              >
                {say('checkIn.place.title')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
