import '#app/ui/styles/captain.css'
import type { ReactNode } from 'react'
import { Dedicated } from '#app/teams/gift-wall.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { GiftAtDesk, GiftsDesk } from './gifts-desk.server.ts'

/** The list of a team's gifts, to thank from and to print. */
export function GiftsDeskPage(desk: GiftsDesk) {
  const { team, gifts, older, isNewest } = desk
  const list = `/manage/${team.slug}/gifts`
  if (gifts.length === 0 && isNewest) return <NoGifts {...desk} />
  return (
    <div className="stack-large">
      <Waiting {...desk} />
      <div className="stack gift-list">
        <Table
          caption={say('desk.gifts.lede', { n: desk.total })}
          narrow="brief"
          columns={[
            { heading: say('desk.gifts.from'), cell: Giver },
            {
              heading: say('desk.gifts.amount'),
              kind: 'sum',
              cell: ({ sum }: GiftAtDesk) =>
                sum ?? <span className="soft">{say('desk.gifts.notShown')}</span>,
            },
            { heading: say('desk.gifts.day'), kind: 'short', cell: ({ when }) => when },
            {
              heading: say('desk.gifts.thanks'),
              cell: (gift) => <Thanks gift={gift} slug={team.slug} />,
            },
          ]}
          rows={gifts}
          rowKey={({ key }) => key}
        />
        <p className="print-only">
          {say('desk.gifts.printed', { team: team.name, day: desk.printedOn })}
        </p>
      </div>
      <Pagination
        label={say('desk.gifts.title')}
        previousHref={isNewest ? undefined : list}
        previousText={say('desk.gifts.newest')}
        nextHref={older === null ? undefined : `${list}?before=${older}`}
        nextText={say('desk.gifts.older')}
      />
    </div>
  )
}

function NoGifts({ team, isOut, total }: GiftsDesk) {
  const isHidden = team.status === 'hidden' && total > 0
  return (
    <EmptyState
      picture={<Empty />}
      title={say('desk.gifts.none')}
      actions={
        isOut ? (
          <LinkButton href={`/manage/${team.slug}/share`}>{say('desk.gifts.share')}</LinkButton>
        ) : (
          <LinkButton href={`/manage/${team.slug}`} look="secondary">
            {say('desk.gifts.overview')}
          </LinkButton>
        )
      }
    >
      <p>
        {isHidden
          ? say('desk.gifts.hidden')
          : isOut
            ? say('desk.gifts.noneOut')
            : say('desk.gifts.noneYet')}
      </p>
    </EmptyState>
  )
}

/** The one thing to do here, above the list. */
function Waiting({ team, waiting, atOnce }: GiftsDesk) {
  if (waiting === 0)
    return (
      <div className="to-thank to-thank--done">
        <h2 className="to-thank-title">{say('desk.thanks.allDone')}</h2>
        <p>{say('desk.thanks.allDoneWords')}</p>
      </div>
    )
  return (
    <div className="to-thank">
      <div className="stack">
        <h2 className="to-thank-title">{say('desk.thanks.waiting', { n: waiting })}</h2>
        <p>{say('desk.thanks.waitingWords')}</p>
      </div>
      <LinkButton href={`/manage/${team.slug}/thanks`} size="large">
        {atOnce < waiting
          ? say('desk.thanks.thankNext', { n: atOnce })
          : say('desk.thanks.thankAll', { n: waiting })}
      </LinkButton>
    </div>
  )
}

function Giver({ name, words, dedication }: GiftAtDesk) {
  return (
    <>
      <bdi>{name}</bdi>
      {dedication && (
        <span className="under small">
          <Dedicated {...dedication} />
        </span>
      )}
      {words && (
        <span className="under small soft gift-words" dir="auto">
          {words}
        </span>
      )}
    </>
  )
}

function Thanks({ gift, slug }: { gift: GiftAtDesk; slug: string }): ReactNode {
  switch (gift.state) {
    case 'to-thank':
      return (
        <span className="tick">
          <a href={`/manage/${slug}/thanks?gift=${gift.mark}`}>
            {say.rich('desk.gifts.thank', { who: gift.name, name: unseen })}
          </a>
        </span>
      )
    case 'thanked':
      return (
        <>
          <span className="tick tick--done">
            {say('desk.gifts.thanked', { day: gift.thankedOn ?? '' })}
          </span>
          {gift.thankedWith !== null && (
            <span className="under small soft gift-words" dir="auto">
              {gift.thankedWith}
            </span>
          )}
        </>
      )
    case 'own':
      return <span className="soft">{say('desk.gifts.own')}</span>
    case 'no-letters':
      return <span className="soft">{say('desk.gifts.noLetters')}</span>
    case 'not-now':
      return <span className="soft">{say('desk.gifts.notNow')}</span>
  }
}

/** Beside the name in its row it says enough; read alone it says whom. */
function unseen(words: ReactNode) {
  return <bdi className="unseen">{words}</bdi>
}
