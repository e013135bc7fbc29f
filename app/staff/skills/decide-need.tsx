import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

interface DecideNeedProps {
  here: string
  /** Of the words that are read here. */
  revision: number
}

/** Staff read what a captain asks for before everybody may (S36, S37). */
export function DecideNeed({ here, revision }: DecideNeedProps) {
  return (
    <Notice kind="warning" title={say('skills.staff.read')}>
      <p>{say('skills.staff.readWords')}</p>
      <form method="post" action={`${here}/approval`}>
        <input type="hidden" name="revision" value={revision} />
        <Button busyText={say('skills.saving')}>{say('skills.staff.show')}</Button>
      </form>
    </Notice>
  )
}
