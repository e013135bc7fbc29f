import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { languages } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { PartHead } from '../../desk/part-head.tsx'
import type { NightPapers } from './papers-page.server.ts'

const kinds = ['flyer', 'half-flyers', 'table-cards'] as const

export type NightPaperKind = (typeof kinds)[number]

/** Flyers and table cards of a dining night, to print at home. */
export function NightPapersPage({ page }: { page: NightPapers }) {
  return (
    <div className="stack-large">
      <PartHead
        event={page}
        title={say('diningOut.papers.title')}
        lede={say('diningOut.papers.lede')}
      />
      <Standing page={page} />
      {page.flyerRules !== '' && (
        <Notice kind="warning" title={say('diningOut.papers.rules')}>
          <p dir="auto">{page.flyerRules}</p>
        </Notice>
      )}
      {kinds.map((kind) => (
        <Section key={kind} title={say(`diningOut.papers.${kind}`)} id={kind}>
          <p className="measure">{say(`diningOut.papersWords.${kind}`)}</p>
          {page.standing === 'ready' && (
            <div className="actions">
              {languages.map((language) => (
                <LinkButton
                  key={language}
                  href={`${page.papers}/${kind}.pdf?language=${language}`}
                  look="secondary"
                >
                  {say(`diningOut.papers.print.${language}`)}
                </LinkButton>
              ))}
            </div>
          )}
        </Section>
      ))}
    </div>
  )
}

/** What has to come before anything is printed. */
function Standing({ page }: { page: NightPapers }) {
  switch (page.standing) {
    case 'ready':
      return null
    case 'not-out':
      return <Notice title={say('diningOut.papers.notOut')} />
    case 'no-share':
      return (
        <Notice title={say('diningOut.papers.noShare')}>
          <p>{say('diningOut.papers.noShareWords')}</p>
          <div className="actions">
            <LinkButton href={`${page.desk}/set-up/deal`}>
              {say('diningOut.papers.addShare')}
            </LinkButton>
          </div>
        </Notice>
      )
  }
}
