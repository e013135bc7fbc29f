import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'

/** Words that went to nobody, where the form that they were typed in is gone: so that they are not lost. */
export function UnsentWords({ words }: { words: string | undefined }) {
  if (!words) return null
  return (
    <Section title={say('skills.unsent.title')} id="words">
      <p>{say('skills.unsent.words')}</p>
      <p className="said-words measure" dir="auto">
        {words}
      </p>
    </Section>
  )
}
