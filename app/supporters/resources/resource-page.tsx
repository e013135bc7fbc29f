import { Sheet } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { LinkedWords } from '../linked-words.tsx'
import type { ShownResource } from './resource-page.server.ts'

/** One thing of the library: what it is, and the way to it. Films and links stay on their own sites (S26). */
export function ResourcePage({ resource }: { resource: ShownResource }) {
  return (
    <div className="stack-large">
      <PageHead of={resource.kindText}>
        <h1 dir="auto">{resource.title}</h1>
        <p className="lede" dir="auto">
          {resource.summary}
        </p>
      </PageHead>
      <div className="columns columns--aside-first">
        <aside aria-label={say('resources.page.facts')}>
          <Sheet>
            <Ways resource={resource} />
            <SummaryList rows={factsOf(resource)} />
          </Sheet>
        </aside>
        <div className="stack-large measure">
          {resource.about.length > 0 && <LinkedWords of={resource.about} />}
          {resource.tags.length > 0 && (
            <nav aria-label={say('resources.tags')}>
              <ul className="chips">
                {resource.tags.map((tag) => (
                  <li key={tag}>
                    <a
                      className="chip"
                      href={`/resources?${new URLSearchParams({ tag })}`}
                      dir="auto"
                    >
                      {tag}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <p>
            <a href="/resources">{say('resources.page.all')}</a>
          </p>
        </div>
      </div>
    </div>
  )
}

function Ways({ resource }: { resource: ShownResource }) {
  const { file, link, kind } = resource
  if (!file && !link) return <p>{say('resources.page.book')}</p>
  return (
    <div className="stack">
      {file && (
        <>
          <LinkButton href={file.href} size="large" className="button--full">
            {say('resources.page.download')}
          </LinkButton>
          <p className="small soft">{file.words}</p>
        </>
      )}
      {link && (
        <>
          <LinkButton
            href={link.href}
            size="large"
            look={file ? 'secondary' : 'primary'}
            className="button--full"
            rel="nofollow noopener"
          >
            {say(kind === 'video' ? 'resources.page.watch' : 'resources.page.open')}
          </LinkButton>
          <p className="small soft">
            {say.rich('resources.page.elsewhere', {
              host: link.host,
              b: (words) => <bdi>{words}</bdi>,
            })}
          </p>
        </>
      )}
    </div>
  )
}

function factsOf({ author, isbn, madeBy, languageText }: ShownResource) {
  return [
    { term: say('resources.page.author'), value: author },
    { term: say('resources.page.madeBy'), value: madeBy },
    { term: say('resources.page.language'), value: languageText },
    { term: say('resources.page.isbn'), value: isbn },
  ].filter(({ value }) => value !== '')
}
