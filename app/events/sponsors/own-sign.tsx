import { SendingForm } from '#app/teams/look/sending-form.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { ChangeSign } from './change-sign-form.tsx'
import type { OwnPage } from './own-page.server.ts'
import type { OwnPageProps } from './own-page.tsx'
import { ProofTag } from './state-tags.tsx'

/** The sign as it will be printed, and what its sponsor says of it. */
export function OwnSign(props: OwnPageProps) {
  const { page } = props
  const { proof, mayChange } = page
  const isRight = proof === 'approved'
  return (
    <Section title={say('sponsors.own.sign')} id="sign">
      <p>
        <ProofTag proof={proof} />{' '}
        {isRight ? page.approved : say('sponsors.own.signUntil', { day: page.proofUntil })}
      </p>
      {page.asked !== '' && (
        <p>
          {say.rich('sponsors.own.asked', { words: page.asked, quote: (words) => <q>{words}</q> })}
        </p>
      )}
      <SignPicture
        src={`${page.href}/sign.png?of=${page.revision}`}
        firm={page.firm}
        text={page.sign}
      />
      <p className="small">
        <a href={`${page.href}/sign.pdf`}>{say('sponsors.own.signFile')}</a>
      </p>
      {mayChange && !isRight && <Right page={page} />}
      {mayChange && !isRight && (
        <ChangeSign
          {...props}
          revision={page.revision}
          start={props.errors.length > 0 ? 'unfolded' : 'folded'}
        />
      )}
      {mayChange && !isRight && (
        <SendLogo href={page.href} hasLogo={page.hasLogo} problem={props.problem} />
      )}
      {mayChange && <Ask page={page} />}
    </Section>
  )
}

/** Drawn by what draws the paper. */
export function SignPicture({ src, firm, text }: { src: string; firm: string; text: string }) {
  return (
    <img
      className="sign"
      src={src}
      width={792}
      height={612}
      alt={say('sponsors.own.signAlt', { words: [firm, text].filter(Boolean).join('. ') })}
    />
  )
}

function Right({ page }: { page: OwnPage }) {
  return (
    <form method="post" action={`${page.href}/approval`} className="form sign-right">
      <input type="hidden" name="revision" value={page.revision} />
      <TextField
        name="by"
        label={say('sponsors.own.by')}
        defaultValue={page.contact}
        autoComplete="name"
        maxLength={80}
      />
      <div className="actions">
        <Button busyText={say('sponsors.own.saving')}>{say('sponsors.own.right')}</Button>
      </div>
      <p className="soft small">{say('sponsors.own.rightWords')}</p>
    </form>
  )
}

interface SendLogoProps {
  href: string
  hasLogo: boolean
  problem: Problem | null
}

/** Sends a logo, from a phone or a desk. */
export function SendLogo({ href, hasLogo, problem }: SendLogoProps) {
  return (
    <div id="photo">
      <SendingForm
        action={`${href}/logo`}
        tooLargeHref={`${href}?problem=too-large#photo`}
        what={say('sponsors.logo.label')}
        button={
          <Button look="secondary" busyText={say('pictures.upload.working')}>
            {say(hasLogo ? 'sponsors.logo.replace' : 'sponsors.logo.send')}
          </Button>
        }
      >
        <FileField
          name="file"
          label={say('sponsors.logo.label')}
          hint={say('sponsors.logo.hint')}
          error={problem === null ? undefined : say(`pictures.problem.${problem}`)}
          accept="image/jpeg,image/png,image/webp"
        />
      </SendingForm>
    </div>
  )
}

function Ask({ page }: { page: OwnPage }) {
  return (
    <Details summary={say('sponsors.own.ask')}>
      <form method="post" action={`${page.href}/question`} className="form">
        <TextArea
          name="asked"
          label={say('sponsors.own.askLabel')}
          hint={say('sponsors.own.askHint')}
          rows={3}
          maxLength={500}
        />
        <div className="actions">
          <Button look="secondary" busyText={say('sponsors.form.sending')}>
            {say('sponsors.own.askSend')}
          </Button>
        </div>
      </form>
    </Details>
  )
}
