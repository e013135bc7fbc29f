import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { MOST_RELAYED } from './relayed-words.form.ts'
import type { OwnClaim } from './own-claim.server.ts'
import { UnsentWords } from './unsent-words.tsx'

interface OwnClaimPageProps extends Answer<'words'> {
  claim: OwnClaim
  done: Said | null
}

/** What somebody who takes something on sees by their link. */
export function OwnClaimPage({ claim, done, values, errors }: OwnClaimPageProps) {
  const { key, standing, who, task } = claim
  const here = `/skill-claims/${key}`
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && <Notice {...done} announce="politely" />}
      <PageHead of={who}>
        <h1>{say(`skills.mine.title.${standing}`)}</h1>
        <p className="lede">{say(`skills.mine.lede.${standing}`, { who })}</p>
      </PageHead>
      {task && (
        <SummaryList
          rows={[
            { term: say('skills.need.task'), value: task.title },
            { term: say('skills.need.what'), value: task.what },
            { term: say('skills.need.time'), value: task.time },
            { term: say('skills.need.due'), value: task.due },
            { term: say('skills.need.where'), value: task.town },
          ]}
        />
      )}
      {standing === 'asked' && (
        <form method="post" action={`${here}/confirmation`}>
          <Button size="large" busyText={say('skills.sending')}>
            {say('skills.mine.confirm')}
          </Button>
        </form>
      )}
      {standing === 'held' || standing === 'done' ? (
        <>
          <form method="post" className="form" noValidate>
            <TextArea
              name="words"
              label={say('skills.mine.words', { who })}
              hint={say('skills.mine.wordsHint')}
              error={errorOf(errors, 'words')}
              defaultValue={values.words}
              rows={4}
              limit={MOST_RELAYED}
            />
            <div className="actions">
              <Button look="secondary" busyText={say('skills.sending')}>
                {say('skills.mine.send')}
              </Button>
            </div>
          </form>
          {claim.naming && <Naming here={here} isShown={claim.naming.isShown} />}
        </>
      ) : (
        <UnsentWords words={values.words} />
      )}
      {(standing === 'held' || standing === 'asked' || standing === 'being-read') && (
        <ConfirmPanel
          open={say('skills.mine.giveUp')}
          action={`${here}/withdrawal`}
          confirm={say('skills.mine.giveUpYes')}
          look="quiet"
        >
          <p>{say('skills.mine.giveUpWords')}</p>
        </ConfirmPanel>
      )}
      {(standing === 'taken' || standing === 'off') && (
        <div className="actions">
          <LinkButton href="/lend-your-gifts">{say('skills.mine.others')}</LinkButton>
        </div>
      )}
    </div>
  )
}

function Naming({ here, isShown }: { here: string; isShown: boolean }) {
  return (
    <form method="post" action={`${here}/name`} className="form">
      <Checkbox
        name="showsName"
        value="yes"
        label={say('skills.claim.showsName')}
        hint={say('skills.claim.showsNameHint')}
        defaultChecked={isShown}
      />
      <div className="actions">
        <Button look="quiet" busyText={say('skills.saving')}>
          {say('skills.mine.saveName')}
        </Button>
      </div>
    </form>
  )
}
