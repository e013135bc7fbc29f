import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** Where to go on from a page that is done. */
export function ToCampaign() {
  return (
    <div className="actions">
      <LinkButton href="/" look="secondary" size="large">
        {say('giving.gift.seeCampaign')}
      </LinkButton>
    </div>
  )
}
