import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** The way back from a tick that was made by mistake. */
export function UntickLink({ href }: { href: string }) {
  return (
    <div className="stack not-on-paper">
      <p className="soft measure">{say('bank.tickOff.undoWords')}</p>
      <div>
        <LinkButton href={href} look="secondary">
          {say('bank.tickOff.undo')}
        </LinkButton>
      </div>
    </div>
  )
}
