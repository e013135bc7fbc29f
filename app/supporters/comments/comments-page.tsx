import { PersonCheck } from '#app/giving/person-check.tsx'
import { errorOf } from '#app/teams/answer.ts'
import { CommentList } from '#app/teams/comments/comment-list.tsx'
import { Empty, MailSent } from '#app/ui/art/scenes.tsx'
import { Poster, Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { NameFields, WordsField } from './comment-fields.tsx'
import type { CommentAgain, findCommentsPage } from './comments-page.server.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findCommentsPage>>>

interface CommentsPageProps extends CommentAgain {
  page: Omit<Found, 'site' | 'color' | 'stamp'>
}

/** Everything that was said about a team, and where to say more. */
export function CommentsPage({ page, ...form }: CommentsPageProps) {
  const { place, comments } = page
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={form.errors} />
      <PageHead of={place.name} href={place.href}>
        <h1>{say('comments.page.title')}</h1>
      </PageHead>
      {comments.length === 0 ? (
        <EmptyState picture={<Empty />} title={say('comments.page.noneTitle')}>
          <p>{page.isNewest ? say('comments.page.none') : say('comments.page.noneOlder')}</p>
        </EmptyState>
      ) : (
        <CommentList comments={comments} teamHref={page.teamHref} />
      )}
      <Pagination
        label={say('comments.page.title')}
        previousHref={page.isNewest ? undefined : page.href}
        previousText={say('comments.page.newest')}
        nextHref={page.olderHref ?? undefined}
        nextText={say('comments.page.older')}
      />
      {page.takes && <LeaveComment {...form} />}
    </div>
  )
}

function LeaveComment({ values, errors, check, stamp }: CommentAgain) {
  return (
    <Section title={say('comments.form.title')} id="reply">
      <p>{say('comments.form.lede')}</p>
      <form method="post" className="form" noValidate>
        {check && (
          <PersonCheck
            {...check}
            said={{
              title: say('comments.check.title'),
              words: say('comments.check.words'),
              wait: say('comments.check.wait', { n: check.waitSeconds }),
              send: say('comments.form.send'),
              sending: say('comments.form.sending'),
            }}
          />
        )}
        <WordsField values={values} errors={errors} />
        <NameFields values={values} errors={errors} />
        <TextField
          name="email"
          type="email"
          dir="ltr"
          label={say('comments.form.email')}
          hint={say('comments.form.emailHint')}
          error={errorOf(errors, 'email')}
          defaultValue={values.email}
          autoComplete="email"
          maxLength={254}
        />
        <HiddenTrap name="website" />
        <input type="hidden" name="stamp" value={stamp} />
        {!check && (
          <div className="actions">
            <Button busyText={say('comments.form.sending')}>{say('comments.form.send')}</Button>
          </div>
        )}
      </form>
    </Section>
  )
}

/** After a comment was sent. */
export function CommentThanks({ href }: { href: string }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('comments.form.thanks')}</h1>
      <p className="lede">{say('comments.form.thanksWords')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {say('comments.page.back')}
        </LinkButton>
      </div>
    </Poster>
  )
}
