import { Empty } from '#app/ui/art/scenes.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import { CommentFacts } from './comment-facts.tsx'
import type { CommentsDesk } from './comments-desk.server.ts'
import type { ListedComment } from './list-comments.server.ts'

/** What visitors wrote below a team's page, for its captains. */
export function CommentsDeskPage({ desk }: { desk: Omit<CommentsDesk, 'site'> }) {
  const { team, tab, waiting, comments, olderHref } = desk
  const at = `/manage/${team.slug}/news/comments`
  return (
    <div className="stack-large">
      {desk.done && <Notice {...desk.done} announce="politely" />}
      <div className="stack">
        <h2>{say('comments.page.title')}</h2>
        <p>
          {desk.readBy === 'captain'
            ? say('comments.desk.youDecide')
            : say('comments.desk.staffDecide')}
        </p>
      </div>
      <Tabs
        label={say('comments.desk.byState')}
        current={tab === 'waiting' ? at : `${at}?tab=${tab}`}
        tabs={[
          {
            text: say('comments.desk.tab.waiting'),
            href: at,
            count: waiting,
            countText: say('comments.desk.unread'),
          },
          { text: say('comments.desk.tab.shown'), href: `${at}?tab=shown` },
          { text: say('comments.desk.tab.hidden'), href: `${at}?tab=hidden` },
        ]}
      />
      {comments.length === 0 ? (
        <EmptyState picture={<Empty />} title={say(`comments.desk.none.${tab}`)}>
          <p>{desk.takes ? say('comments.desk.noneWords') : say('comments.desk.offWords')}</p>
        </EmptyState>
      ) : (
        comments.map((comment) => (
          <article key={comment.id} className="queue-item">
            <CommentFacts comment={comment} timeZone={desk.timeZone} />
            <Deeds comment={comment} at={at} tab={tab} />
          </article>
        ))
      )}
      <Pagination
        label={say('comments.page.title')}
        nextHref={olderHref ?? undefined}
        nextText={say('comments.page.older')}
      />
      <Switch at={at} takes={desk.takes} />
    </div>
  )
}

function Deeds({ comment, at, tab }: { comment: ListedComment; at: string; tab: string }) {
  const { id, status, forStaff, changes } = comment
  return (
    <>
      {status !== 'shown' && forStaff && <p className="small">{say('comments.desk.forStaff')}</p>}
      <div className="actions">
        {status !== 'shown' && !forStaff && (
          <form method="post" action={`${at}/${id}/approval`}>
            <input type="hidden" name="changes" value={changes} />
            <input type="hidden" name="tab" value={tab} />
            <Button busyText={say('comments.desk.working')}>{say('comments.desk.show')}</Button>
          </form>
        )}
        {status === 'shown' && (
          <LinkButton href={`${at}/${id}/reply`} look="secondary">
            {comment.reply === null ? say('comments.desk.reply') : say('comments.desk.changeReply')}
          </LinkButton>
        )}
        {status !== 'hidden' && (
          <form method="post" action={`${at}/${id}/hiding`}>
            <input type="hidden" name="changes" value={changes} />
            <input type="hidden" name="tab" value={tab} />
            <Button look="secondary" busyText={say('comments.desk.working')}>
              {status === 'shown' ? say('comments.desk.takeDown') : say('comments.desk.keepOff')}
            </Button>
          </form>
        )}
      </div>
    </>
  )
}

/** Whether the page takes comments at all. */
function Switch({ at, takes }: { at: string; takes: boolean }) {
  return (
    <Section title={say('comments.desk.settings')} id="settings">
      <form method="post" action={`${at}/settings`} className="stack">
        <Checkbox
          name="takes"
          value="yes"
          label={say('comments.desk.takes')}
          hint={say('comments.desk.takesHint')}
          defaultChecked={takes}
        />
        <p>
          <Button look="secondary" busyText={say('comments.desk.working')}>
            {say('comments.desk.save')}
          </Button>
        </p>
      </form>
    </Section>
  )
}
