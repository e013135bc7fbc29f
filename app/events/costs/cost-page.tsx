import '#app/ui/styles/logged-money.css'
import { ItemPhotos } from '#app/contributions/desk/item-photos.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Answer } from '#app/teams/answer.ts'
import type { Problem } from '#app/teams/look/upload.ts'
import { say } from '#app/words/say.ts'
import type { CostField } from './cost.form.ts'
import { CostFields } from './cost-fields.tsx'
import type { CostPage } from './costs-page.server.ts'

interface CostProps {
  page: CostPage
  again: Answer<CostField> | undefined
  /** A photo that was just added or deleted. */
  done: 'photo-added' | 'photo-removed' | null
  problem: Problem | null
}

/** One cost: its words to put right, the photo of its receipt, and the way to take it out. */
export function CostPage({ page, again, done, problem }: CostProps) {
  const { event, cost, href } = page
  const errors = again?.errors ?? []
  const mayChange = !event.isClosed && !cost.isRemoved
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {done && <PhotoDone done={done} />}
      <div className="stack measure">
        <p className="kicker">
          <a href={`${event.desk}/costs`}>{say('costs.back')}</a>
        </p>
        <h2 dir="auto">{cost.what}</h2>
      </div>
      {event.isClosed && <Notice title={say('costs.closed')} />}
      {cost.isRemoved && !event.isClosed && (
        <Notice kind="warning" title={say('costs.isRemoved')}>
          <form method="post" action={`${href}/removal/end`}>
            <Button look="secondary">{say('costs.putBack')}</Button>
          </form>
        </Notice>
      )}
      <div className="logged-desk">
        {mayChange && (
          <form method="post" action={href} className="form" noValidate>
            <CostFields values={again?.values ?? cost.values} errors={errors} today={page.today} />
            <div className="actions">
              <Button busyText={say('costs.form.saving')}>{say('costs.form.save')}</Button>
              <LinkButton href={`${event.desk}/costs`} look="quiet">
                {say('contributions.form.cancel')}
              </LinkButton>
            </div>
          </form>
        )}
        <div className="stack-large">
          <ItemPhotos
            title={say('costs.photo')}
            alt={say('contributions.item.photoAlt', { title: cost.what })}
            href={href}
            organization={page.organization.name}
            photos={cost.photos}
            mayRemove={mayChange}
            mayAdd={mayChange}
            problem={problem}
          />
          {mayChange && (
            <ConfirmPanel
              open={say('costs.remove')}
              action={`${href}/removal`}
              confirm={say('costs.removeConfirm')}
            >
              <p>{say('costs.removeWords')}</p>
            </ConfirmPanel>
          )}
        </div>
      </div>
    </div>
  )
}

function PhotoDone({ done }: { done: NonNullable<CostProps['done']> }) {
  const title =
    done === 'photo-added'
      ? say('contributions.item.photoAdded')
      : say('contributions.item.photoRemoved')
  return <Notice kind="success" announce="politely" title={title} />
}
