import '#app/ui/styles/sale-prices.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { PartHead } from '../../desk/part-head.tsx'
import { sayCategory } from '../sale-words.ts'
import type { SalePapers } from './papers-page.server.ts'

/** Tags, signs and the price guide of a sale, to print at home. */
export function SalePapersPage({ page }: { page: SalePapers }) {
  return (
    <div className="stack-large">
      <PartHead event={page} title={say('sale.papers.title')} lede={say('sale.papers.lede')} />
      {!page.canPrint && <Notice title={say('sale.papers.notYet')} />}
      <Tags page={page} />
      <Section title={say('sale.paper.signs')} id="signs">
        <p className="measure">{say('sale.papers.signsWords')}</p>
        <Print page={page} file="signs.pdf" text={say('sale.papers.signsPrint')} />
      </Section>
      <Guide page={page} />
    </div>
  )
}

function Tags({ page }: { page: SalePapers }) {
  return (
    <Section title={say('sale.paper.tags')} id="tags">
      <p className="measure">{say('sale.papers.tagsWords')}</p>
      <form method="get" action={`${page.papers}/tags.pdf`} className="form">
        <TextArea
          name="tags"
          label={say('sale.papers.tagsTyped')}
          optional="optional"
          hint={say('sale.papers.linesHint')}
          rows={5}
          maxLength={4000}
        />
        {page.canPrint && (
          <div className="actions">
            <Button>{say('sale.papers.tagsPrint')}</Button>
          </div>
        )}
      </form>
    </Section>
  )
}

function Guide({ page }: { page: SalePapers }) {
  return (
    <Section title={say('sale.paper.guide')} id="guide">
      <p className="measure">{say('sale.papers.guideWords')}</p>
      <form method="post" className="form form--wide">
        <div className="price-guide">
          {page.guide.map(({ category, lines }) => (
            <TextArea
              key={category}
              name={category}
              label={sayCategory(category)}
              defaultValue={lines}
              rows={4}
              maxLength={1000}
            />
          ))}
        </div>
        <div className="actions">
          <Button busyText={say('events.step.saving')}>{say('sale.papers.guideSave')}</Button>
          <Print page={page} file="price-guide.pdf" text={say('sale.papers.guidePrint')} />
        </div>
      </form>
    </Section>
  )
}

function Print({ page, file, text }: { page: SalePapers; file: string; text: string }) {
  if (!page.canPrint) return null
  return (
    <LinkButton href={`${page.papers}/${file}`} look="secondary">
      {text}
    </LinkButton>
  )
}
