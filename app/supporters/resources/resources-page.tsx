import { sayResourceLanguage } from '#app/teams/resources/resource-kind.ts'
import { Shelf } from '#app/ui/art/shelf.tsx'
import { Empty, NotFound } from '#app/ui/art/scenes.tsx'
import { Band, Listing, Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { Select } from '#app/ui/select.tsx'
import { say } from '#app/words/say.ts'
import type { ResourcesPage as Page } from './resources-page.server.ts'

/** The library: plain links and a plain form; for a frame with `layout="flush"`. */
export function ResourcesPage({ page }: { page: Page }) {
  const hasAny = page.resources.length > 0 || page.isFiltered
  return (
    <>
      <Band look="dots">
        <Poster picture={<Shelf />}>
          <h1>{say('resources.title')}</h1>
          <p className="lede">{say('resources.lede')}</p>
        </Poster>
      </Band>
      <Band>
        <div className="stack-large">
          {hasAny && <Filter page={page} />}
          {page.resources.length === 0 ? (
            <Nothing isFiltered={page.isFiltered} />
          ) : (
            <Listing
              layout="columns"
              level="h2"
              items={page.resources.map(({ href, title, facts, summary, tags }) => ({
                href,
                title,
                meta: <span dir="auto">{dotted(facts)}</span>,
                children: (
                  <>
                    <p dir="auto">{summary}</p>
                    {tags.length > 0 && (
                      <p className="small soft" dir="auto">
                        {dotted(tags)}
                      </p>
                    )}
                  </>
                ),
              }))}
            />
          )}
          <Pagination
            label={say('resources.title')}
            previousHref={page.firstHref ?? undefined}
            previousText={say('resources.toStart')}
            nextHref={page.nextHref ?? undefined}
          />
        </div>
      </Band>
    </>
  )
}

function Filter({ page }: { page: Page }) {
  return (
    <div className="stack">
      <search>
        <form method="get" action="/resources" className="directory-form">
          <Select
            name="language"
            label={say('resources.inLanguage')}
            defaultValue={page.language}
            placeholder={say('resources.anyLanguage')}
            options={(['en', 'es'] as const).map((value) => ({
              value,
              label: sayResourceLanguage(value),
            }))}
          />
          <SearchField
            name="q"
            label={say('resources.search')}
            defaultValue={page.q}
            maxLength={80}
          />
          {page.kind && <input type="hidden" name="kind" value={page.kind} />}
          {page.tag && <input type="hidden" name="tag" value={page.tag} />}
        </form>
      </search>
      <Ways label={say('resources.kinds')} ways={page.kinds} />
      {page.tags.length > 0 && <Ways label={say('resources.tags')} ways={page.tags} />}
    </div>
  )
}

function Ways({ label, ways }: { label: string; ways: Page['kinds'] }) {
  return (
    <nav aria-label={label}>
      <ul className="chips">
        {ways.map(({ text, href, chosen }) => (
          <li key={text}>
            <a className="chip" href={href} aria-current={chosen ? 'true' : undefined} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        picture={<NotFound />}
        title={say('resources.noFit')}
        actions={<LinkButton href="/resources">{say('resources.showAll')}</LinkButton>}
      >
        <p>{say('resources.noFitWords')}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      picture={<Empty />}
      title={say('resources.none')}
      actions={<LinkButton href="/stand-with-us">{say('stand.title')}</LinkButton>}
    >
      <p>{say('resources.noneWords')}</p>
    </EmptyState>
  )
}
