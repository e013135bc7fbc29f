import '#app/ui/styles/skills.css'
import type { Answer } from '#app/teams/answer.ts'
import { saySkill, skills } from '#app/teams/needs/skill.ts'
import { JarOfTools } from '#app/ui/art/gifts.tsx'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Band, Listing, Poster, Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { findLendPage } from './lend-page.server.ts'
import { MOST_TOWN } from './need.form.ts'
import { OfferFields, PersonFields } from './offer-fields.tsx'
import type { OfferField } from './offer.form.ts'

type Lend = Awaited<ReturnType<typeof findLendPage>>['page']

/** What teams need done, and the form to offer what one can; for a frame with `layout="flush"`. */
export function LendPage({ page, values, errors }: { page: Lend } & Answer<OfferField>) {
  return (
    <>
      <Band look="dots">
        <Poster picture={<JarOfTools />}>
          <h1>{say('skills.title')}</h1>
          <p className="lede">{say('skills.lede')}</p>
          <div className="actions">
            <LinkButton href="#offer" size="large">
              {say('skills.offer.open')}
            </LinkButton>
          </div>
        </Poster>
      </Band>
      <Band>
        <div className="stack-large">
          <ErrorSummary errors={errors} />
          <Section title={say('skills.list.title')} id="needs">
            <Needs page={page} />
          </Section>
        </div>
      </Band>
      <Band>
        <Section title={say('skills.offer.title')} id="offer">
          <OfferForm page={page} values={values} errors={errors} />
        </Section>
      </Band>
    </>
  )
}

function Needs({ page }: { page: Lend }) {
  return (
    <>
      {(page.needs.length > 0 || page.isFiltered) && <Filter page={page} />}
      {page.needs.length === 0 ? (
        <p className="soft">
          {page.isFiltered
            ? say.rich('skills.list.noFit', {
                link: (words) => <a href="/lend-your-gifts">{words}</a>,
              })
            : say('skills.list.none')}
        </p>
      ) : (
        <Listing
          layout="columns"
          items={page.needs.map(({ href, title, who, facts }) => ({
            href,
            title,
            meta: <bdi>{who}</bdi>,
            children: (
              <p className="small soft" dir="auto">
                {dotted(facts)}
              </p>
            ),
          }))}
        />
      )}
    </>
  )
}

function Filter({ page }: { page: Lend }) {
  return (
    <search>
      <form method="get" action="/lend-your-gifts" className="skill-filter">
        <Select
          name="skill"
          label={say('skills.list.skill')}
          defaultValue={page.skill}
          placeholder={say('skills.list.any')}
          options={skills.map((skill) => ({ value: skill, label: saySkill(skill) }))}
        />
        <TextField
          name="town"
          id="town-sought"
          label={say('skills.list.town')}
          defaultValue={page.town}
          maxLength={MOST_TOWN}
        />
        <Button look="secondary">{say('skills.list.show')}</Button>
      </form>
    </search>
  )
}

function OfferForm({ page, values, errors }: { page: Lend } & Answer<OfferField>) {
  return (
    <div className="stack measure">
      <p>{say('skills.offer.lede')}</p>
      <form method="post" action="/lend-your-gifts#offer" className="form" noValidate>
        <PersonFields values={values} errors={errors} />
        <OfferFields values={values} errors={errors} today={page.today} />
        <HiddenTrap name="website" />
        <p className="small soft">{say('skills.offer.private')}</p>
        <div className="actions">
          <Button size="large" busyText={say('skills.sending')}>
            {say('skills.offer.send')}
          </Button>
        </div>
      </form>
    </div>
  )
}

/** The same for everyone: the letter tells how it stands (S8). */
export function LendThanks() {
  return (
    <Band>
      <Poster picture={<MailSent />}>
        <h1>{say('skills.sent.title')}</h1>
        <p className="lede">{say('skills.sent.words')}</p>
        <div className="actions">
          <LinkButton href="/lend-your-gifts" look="secondary">
            {say('skills.back')}
          </LinkButton>
        </div>
      </Poster>
    </Band>
  )
}
