import '#app/ui/styles/sponsors.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import { DealLine } from '../dining-night/deal-part.tsx'
import { ContactFields } from './contact-fields.tsx'
import { SignFields } from './sign-fields.tsx'
import type { SponsorField } from './sponsor.form.ts'
import type { ShownLevel, SponsorsPage } from './sponsors-page.server.ts'

interface SponsorsPageProps extends Answer<SponsorField> {
  page: SponsorsPage
  asksToKeep: boolean
}

/** Where a firm chooses a level and says what its sign says. */
export function SponsorsPageView({ page, values, errors, asksToKeep }: SponsorsPageProps) {
  const canBuy = page.isOpen && page.levels.some(({ isOpen }) => isOpen)
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={`${page.title} · ${page.short}`} href={page.href}>
        <h1>{say('sponsors.form.title')}</h1>
        <p className="lede">{say(canBuy ? 'sponsors.form.lede' : 'sponsors.form.closed')}</p>
      </PageHead>
      {page.line !== null && <DealLine line={page.line} />}
      {canBuy ? (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="version" value={page.version} />
          <input type="hidden" name="key" value={page.key} />
          <HiddenTrap name="website" />
          <RadioGroup
            name="level"
            label={say('sponsors.form.level')}
            error={errorOf(errors, 'level')}
            defaultValue={values.level}
            choices={page.levels
              .filter(({ isOpen }) => isOpen)
              .map((level) => ({
                value: level.id,
                label: <LevelLabel level={level} />,
                hint: <LevelHint level={level} />,
              }))}
          />
          <Sold levels={page.levels} />
          <h2 className="section-title">{say('sponsors.form.signTitle')}</h2>
          <p className="soft">{say('sponsors.form.rule')}</p>
          <SignFields values={values} errors={errors} asksToKeep={asksToKeep} />
          <p className="soft small">{say('sponsors.form.logoLater')}</p>
          <h2 className="section-title">{say('sponsors.form.you')}</h2>
          <ContactFields
            values={values}
            errors={errors}
            nameHint={say('sponsors.form.nameHint')}
            emailHint={say('sponsors.form.emailHint')}
            addressHint={say('sponsors.form.addressHint')}
          />
          <RadioGroup
            name="way"
            label={say('sponsors.form.way')}
            error={errorOf(errors, 'way')}
            defaultValue={values.way}
            choices={(['card', 'invoice'] as const).map((way) => ({
              value: way,
              label: say(`sponsors.form.ways.${way}`),
              hint: say(`sponsors.form.waysHint.${way}`),
            }))}
          />
          <p className="soft small">{say('sponsors.form.paysTo', { name: page.organization })}</p>
          <div className="actions">
            <Button size="large" busyText={say('sponsors.form.sending')}>
              {say('sponsors.form.send')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <Sold levels={page.levels} />
          <div className="actions">
            <LinkButton href={page.href} look="secondary">
              {say('sponsors.form.back')}
            </LinkButton>
          </div>
        </>
      )}
    </div>
  )
}

function LevelLabel({ level }: { level: ShownLevel }) {
  return (
    <span className="level">
      <bdi>{level.name}</bdi>
      <strong>{level.price}</strong>
    </span>
  )
}

function LevelHint({ level }: { level: ShownLevel }) {
  return (
    <>
      {level.included !== '' && (
        <span className="level-line" dir="auto">
          {level.included}
        </span>
      )}
      {level.places > 0 && (
        <span className="level-line">{say('sponsors.level.places', { n: level.places })}</span>
      )}
      <span className="level-line">{level.deductibleWords}</span>
      {level.left !== null && (
        <span className="level-line">{say('sponsors.level.left', { n: level.left })}</span>
      )}
    </>
  )
}

/** What others have taken already. */
function Sold({ levels }: { levels: readonly ShownLevel[] }) {
  const sold = levels.filter(({ isOpen }) => !isOpen)
  if (sold.length === 0) return null
  return (
    <ul className="levels-sold">
      {sold.map((level) => (
        <li key={level.id}>
          <bdi>{level.name}</bdi>{' '}
          {say(level.left === 0 ? 'sponsors.level.sold' : 'sponsors.level.closed')}
        </li>
      ))}
    </ul>
  )
}
