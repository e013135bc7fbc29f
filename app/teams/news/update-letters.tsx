import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { UpdateDesk } from './update-desk.server.ts'

/** The letters of news that is out: a button that sends them once, and then how far they are. */
export function UpdateLetters({ update }: { update: UpdateDesk }) {
  const { mailing, followers, desk } = update
  return (
    <Section title={say('news.letters.heading')} id="letters">
      {mailing === null ? (
        followers === 0 ? (
          <p className="soft">{say('news.letters.nobody')}</p>
        ) : (
          <form method="post" action={`${desk}/letters`} className="stack">
            <p>{say('news.letters.words')}</p>
            <div className="actions">
              <Button busyText={say('news.desk.working')}>
                {say('news.letters.send', { n: followers })}
              </Button>
            </div>
          </form>
        )
      ) : mailing.isDone ? (
        <p>{say('news.letters.done', { n: mailing.sent })}</p>
      ) : (
        <div className="stack">
          <label htmlFor="letters-progress">
            {say('news.letters.progress', { sent: mailing.sent, all: mailing.all })}
          </label>
          <progress id="letters-progress" value={mailing.sent} max={Math.max(1, mailing.all)} />
          <p>
            <a href={desk}>{say('news.letters.again')}</a>
          </p>
        </div>
      )}
    </Section>
  )
}
