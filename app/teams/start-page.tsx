import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { AmountChoices } from '#app/ui/amount-choices.tsx'
import { Sheet } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { GoalHelp } from './goal-help.tsx'
import { suggestedGoals } from './start.form.ts'
import type { StartField } from './start.form.ts'
import { sayKindChoice, teamKinds } from './team-kind.ts'
import { MOST_PLAN } from './team-text.form.ts'

interface StartPageProps extends Answer<StartField> {
  /** `null` when the captain is signed in and need give no email. */
  askEmail: 'ask' | null
  /** In whose room it is: there four questions have to do. */
  meeting: string | null
}

/** Four fields and an email: a team's page in a minute. */
export function StartPage({ values, errors, askEmail, meeting }: StartPageProps) {
  const error = (field: StartField) => errorOf(errors, field)
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <div className="stack">
        <h1>{say('teams.start.title')}</h1>
        <p className="lede">{say('teams.start.lede')}</p>
        {meeting !== null && <p>{say('meetings.startAt', { meeting })}</p>}
      </div>
      <div className="columns">
        <form method="post" className="form" noValidate>
          <TextField
            name="name"
            label={say('teams.start.name')}
            hint={say('teams.start.nameHint')}
            error={error('name')}
            defaultValue={values.name}
            autoComplete="off"
            maxLength={80}
          />
          <RadioGroup
            name="kind"
            label={say('teams.start.kind')}
            error={error('kind')}
            defaultValue={values.kind}
            choices={teamKinds.map((kind) => ({
              value: kind,
              ...sayKindChoice(kind),
              picture: <TeamKindArt kind={kind} />,
            }))}
          />
          {meeting === null && (
            <TextArea
              name="plan"
              label={say('teams.start.plan')}
              hint={say('teams.start.planHint')}
              error={error('plan')}
              defaultValue={values.plan}
              rows={2}
              limit={MOST_PLAN}
            />
          )}
          <GoalHelp />
          <AmountChoices
            name="goalChoice"
            label={say('teams.start.goal')}
            error={error('goalChoice') ?? error('ownGoal')}
            amounts={suggestedGoals()}
            defaultValue={values.goalChoice}
            ownName="ownGoal"
            ownLabel={say('teams.start.ownGoal')}
            ownDefaultValue={values.ownGoal}
          />
          {askEmail && (
            <TextField
              name="email"
              type="email"
              label={say('teams.start.email')}
              hint={say('teams.start.emailHint')}
              error={error('email')}
              defaultValue={values.email}
              autoComplete="email"
              autoCapitalize="off"
              spellCheck={false}
            />
          )}
          <HiddenTrap name="website" />
          <div className="actions">
            <Button size="large" busyText={say('teams.start.starting')}>
              {say('teams.start.button')}
            </Button>
          </div>
        </form>
        <aside aria-labelledby="next-title">
          <Sheet stay="stay">
            <h2 id="next-title">{say('teams.start.next')}</h2>
            <ol>
              {askEmail && <li>{say('teams.start.nextMail')}</li>}
              <li>{say('teams.start.nextWrite')}</li>
              <li>{say('teams.start.nextRead')}</li>
              <li>{say('teams.start.nextLive')}</li>
            </ol>
          </Sheet>
        </aside>
      </div>
    </div>
  )
}
