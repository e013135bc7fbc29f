import '#app/ui/styles/sponsors.css'
import type { Answer } from '#app/teams/answer.ts'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { ChangeSign } from './change-sign-form.tsx'
import type { SponsorItem } from './item.server.ts'
import { SendLogo, SignPicture } from './own-sign.tsx'
import type { SignField } from './sponsor.form.ts'
import { linkWords } from '#app/teams/sponsors/sponsor-link.ts'
import { MoneyTag, ProofTag } from './state-tags.tsx'

interface ItemProps extends Answer<SignField> {
  sponsor: SponsorItem
  problem: Problem | null
  asksToKeep: boolean
}

/** One sponsor as the captains look after it: the sign, the money, the hole, the thanks. */
export function SponsorItemPage(props: ItemProps) {
  const { sponsor, errors } = props
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={sponsor.event.title} href={`${sponsor.event.desk}/sponsors`}>
        <h2 dir="auto">{sponsor.firm}</h2>
        <p>
          <bdi>{sponsor.level}</bdi> · {sponsor.price}
        </p>
      </PageHead>
      <SummaryList rows={factsOf(sponsor)} />
      <Letters sponsor={sponsor} />
      <TheSign {...props} />
      <Hole sponsor={sponsor} />
    </div>
  )
}

function factsOf(sponsor: SponsorItem) {
  const { contact, email, phone, address, link } = sponsor
  const rows = [
    { term: say('sponsors.page.money'), value: <MoneyTag money={sponsor.money} /> },
    sponsor.invoice !== null && {
      term: say('sponsors.invoice.number'),
      value: sponsor.invoice,
      action: <a href={`${sponsor.href}/invoice.pdf`}>{say('sponsors.own.invoiceFile')}</a>,
    },
    sponsor.due !== null && { term: say('sponsors.invoice.due'), value: sponsor.due },
    sponsor.contributionHref !== null && {
      term: say('sponsors.item.book'),
      value: <a href={sponsor.contributionHref}>{say('sponsors.item.bookLink')}</a>,
    },
    { term: say('sponsors.item.contact'), value: <bdi>{contact}</bdi> },
    email !== null && {
      term: say('sponsors.csv.email'),
      value: <a href={`mailto:${email}`}>{email}</a>,
    },
    phone !== '' && {
      term: say('sponsors.csv.phone'),
      value: <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>,
    },
    address !== '' && { term: say('sponsors.form.address'), value: address },
    link !== null && {
      term: say('sponsors.page.link'),
      value: (
        <a href={link} rel="ugc nofollow noopener noreferrer" target="_blank">
          {linkWords(link)}
        </a>
      ),
    },
    { term: say('sponsors.page.wall'), value: say(`sponsors.wallState.${sponsor.wallState}`) },
    sponsor.places > 0 && {
      term: say('sponsors.own.places'),
      value: say('sponsors.desk.named', { named: sponsor.named, n: sponsor.places }),
    },
  ]
  return rows.filter((row) => row !== false)
}

/** What can be written to them: the invoice again, whether the sign is right, thanks. */
function Letters({ sponsor }: { sponsor: SponsorItem }) {
  const { href, money, proof, mayWrite, mayThank, thanked } = sponsor
  if (thanked === null && !mayThank && !mayWrite) return null
  return (
    <Section title={say('sponsors.item.letters')} id="letters">
      {thanked !== null && <p>{say('sponsors.item.thanked', { when: thanked })}</p>}
      {mayWrite && (money === 'owed' || money === 'overdue') && (
        <form method="post" action={`${href}/letter`} className="actions">
          <input type="hidden" name="letter" value="invoice" />
          <Button look="secondary" busyText={say('sponsors.form.sending')}>
            {say(money === 'overdue' ? 'sponsors.item.remind' : 'sponsors.item.invoiceAgain')}
          </Button>
        </form>
      )}
      {mayWrite && proof !== 'approved' && (
        <form method="post" action={`${href}/letter`} className="actions">
          <input type="hidden" name="letter" value="proof" />
          <Button look="secondary" busyText={say('sponsors.form.sending')}>
            {say('sponsors.item.proofAgain')}
          </Button>
        </form>
      )}
      {mayThank && (
        <Details summary={say('sponsors.item.thank')} start="unfolded">
          <form method="post" action={`${href}/thanks`} className="form">
            <TextArea
              name="words"
              label={say('sponsors.item.thankWords')}
              defaultValue={say('sponsors.letters.thanksWords', {
                event: sponsor.event.title,
                firm: sponsor.firm,
              })}
              rows={5}
              maxLength={1000}
            />
            <div className="actions">
              <Button busyText={say('sponsors.form.sending')}>
                {say('sponsors.item.thankSend')}
              </Button>
            </div>
          </form>
        </Details>
      )}
    </Section>
  )
}

function TheSign(props: ItemProps) {
  const { sponsor, errors, problem } = props
  const { href, proof, advertising, asked } = sponsor
  return (
    <Section title={say('sponsors.own.sign')} id="sign">
      <p>
        <ProofTag proof={proof} />{' '}
        {sponsor.approved ?? say('sponsors.item.signUntil', { day: sponsor.proofUntil })}{' '}
        {sponsor.notedBy !== null && say('sponsors.proof.notedBy', { captain: sponsor.notedBy })}
      </p>
      {asked !== '' && (
        <Notice kind="warning" title={say('sponsors.item.asked')}>
          <p dir="auto">{asked}</p>
        </Notice>
      )}
      {advertising.length > 0 && (
        <Notice kind="warning" title={say('sponsors.item.advertising')}>
          {advertising.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      <SignPicture
        src={`${href}/sign.png?of=${sponsor.revision}`}
        firm={sponsor.firm}
        text={sponsor.sign}
      />
      <div className="actions">
        <LinkButton href={`${href}/sign.pdf`} look="secondary">
          {say('sponsors.own.signFile')}
        </LinkButton>
        {sponsor.money !== 'gone' && (proof === 'waiting' || proof === 'changed') && (
          <LinkButton href={`${href}/approval`} look="secondary">
            {say('sponsors.spoken.link')}
          </LinkButton>
        )}
      </div>
      {sponsor.money !== 'gone' && (
        <>
          <ChangeSign
            {...props}
            revision={sponsor.revision}
            start={errors.length > 0 || asked !== '' ? 'unfolded' : 'folded'}
            note={say('sponsors.item.changeWords')}
          />
          <SendLogo href={href} hasLogo={sponsor.hasLogo} problem={problem} />
        </>
      )}
    </Section>
  )
}

function Hole({ sponsor }: { sponsor: SponsorItem }) {
  if (sponsor.money === 'gone') return null
  return (
    <Section title={say('sponsors.page.hole')} id="hole-part">
      <form method="post" action={`${sponsor.href}/hole`} className="form">
        <TextField
          name="hole"
          label={say('sponsors.item.hole')}
          hint={say('sponsors.item.holeHint')}
          defaultValue={sponsor.hole === null ? '' : String(sponsor.hole)}
          inputMode="numeric"
          className="input--short"
          maxLength={2}
          optional="optional"
        />
        <div className="actions">
          <Button look="secondary" busyText={say('sponsors.own.saving')}>
            {say('sponsors.item.holeSave')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
