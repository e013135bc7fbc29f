import type { DragEvent } from 'react'
import { errorOf } from '#app/teams/answer.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { PairedPlayer, PairingsPage } from './pairings-page.server.ts'
import { compareSpots, fieldOf, nameSpot, readSpot } from './sheet.ts'
import type { SheetRules } from './sheet.ts'

interface SheetGroupsProps {
  page: PairingsPage
  /** Where each begins, as it is typed. */
  typed: ReadonlyMap<string, string>
  /** Under which group each is shown: what is typed moves nobody before it is saved, or the field would be lost under the fingers. */
  shown: ReadonlyMap<string, string>
  errors: readonly FieldError[]
  /** Left out where nobody is moved. */
  onDrop?: ((id: string, at: string) => void) | undefined
}

/** Those who are not placed yet, then the groups in their order; what is typed and is no place stays with the first. */
export function SheetGroups({ page, typed, shown, errors, onDrop }: SheetGroupsProps) {
  const { rules, players } = page
  const groups = groupPlayers(players, shown, rules)
  const shared = { page, typed, shown, errors, onDrop }
  return (
    <div className="sheet">
      {groups.open.length > 0 && (
        <SheetGroup {...shared} at="" title={say('pairings.open')} members={groups.open} />
      )}
      {groups.placed.map(({ at, members }) => (
        <SheetGroup
          key={at}
          {...shared}
          at={at}
          title={
            rules.start === 'shotgun'
              ? say('pairings.hole', { name: at })
              : say('pairings.turn', { name: at })
          }
          members={members}
        />
      ))}
    </div>
  )
}

interface SheetGroupProps extends SheetGroupsProps {
  at: string
  title: string
  members: readonly PairedPlayer[]
}

function SheetGroup({ page, typed, errors, onDrop, at, title, members }: SheetGroupProps) {
  const drop = onDrop && {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      onDrop(event.dataTransfer.getData('text/plain'), at)
    },
  }
  return (
    <section className={at === '' ? 'sheet-group sheet-group--open' : 'sheet-group'} {...drop}>
      <h3>
        {title}
        {at !== '' && (
          <span className="sheet-size">
            {say('pairings.size', { n: members.length, size: page.rules.groupSize })}
          </span>
        )}
      </h3>
      <ul>
        {members.map((player) => (
          <SheetPlayerRow
            key={player.id}
            player={player}
            typed={typed.get(player.id) ?? ''}
            together={player.wished.every((id) => members.some((other) => other.id === id))}
            error={errorOf(errors, fieldOf(player.id))}
            isOpen={onDrop !== undefined}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  player: PairedPlayer
  typed: string
  together: boolean
  error: string | undefined
  /** Whether it may be moved. */
  isOpen: boolean
}

function SheetPlayerRow({ player, typed, together, error, isOpen }: RowProps) {
  const field = fieldOf(player.id)
  return (
    <li className="sheet-player">
      {isOpen && (
        <button
          type="button"
          className="sheet-handle"
          // Whoever has no mouse types the place in the field beside the name.
          tabIndex={-1}
          aria-hidden="true"
          draggable
          onDragStart={(event) => event.dataTransfer.setData('text/plain', player.id)}
        />
      )}
      <div>
        <strong dir="auto">{player.name}</strong>
        {player.host !== player.name && (
          <span className="soft sheet-host" dir="auto">
            {say('pairings.with', { host: player.host })}
          </span>
        )}
        {player.wish !== '' && (
          <span className="sheet-wish" dir="auto">
            {say('pairings.wish', { words: player.wish })}{' '}
            {player.wished.length > 0 && (
              <Tag tone={together ? 'good' : 'waiting'}>
                {say(together ? 'pairings.met' : 'pairings.unmet')}
              </Tag>
            )}
          </span>
        )}
        {!player.paid && <Tag tone="bad">{say('pairings.owed')}</Tag>}
        {error && (
          <span className="field-error" id={`${field}-error`}>
            {error}
          </span>
        )}
      </div>
      {isOpen && (
        <input
          className="input sheet-at"
          id={field}
          name={field}
          aria-label={say('pairings.where', { name: player.name })}
          defaultValue={typed}
          maxLength={4}
          size={4}
          autoComplete="off"
          autoCapitalize="characters"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${field}-error` : undefined}
        />
      )}
    </li>
  )
}

interface Groups {
  readonly open: readonly PairedPlayer[]
  readonly placed: readonly { readonly at: string; readonly members: readonly PairedPlayer[] }[]
}

function groupPlayers(
  players: readonly PairedPlayer[],
  shown: ReadonlyMap<string, string>,
  rules: SheetRules,
): Groups {
  const spotOf = ({ id }: PairedPlayer) => readSpot(shown.get(id) ?? '', rules) ?? null
  const placed = new Map<string, PairedPlayer[]>()
  const spots = new Map<string, NonNullable<ReturnType<typeof spotOf>>>()
  const open: PairedPlayer[] = []
  for (const player of players) {
    const spot = spotOf(player)
    if (!spot) {
      open.push(player)
      continue
    }
    const name = nameSpot(spot, rules)
    spots.set(name, spot)
    placed.set(name, [...(placed.get(name) ?? []), player])
  }
  return {
    open,
    placed: [...placed]
      .map(([at, members]) => ({ at, members, spot: spots.get(at) }))
      .toSorted((a, b) => (a.spot && b.spot ? compareSpots(a.spot, b.spot) : 0)),
  }
}
