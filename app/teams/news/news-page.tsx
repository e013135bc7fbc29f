import { Empty } from '#app/ui/art/scenes.tsx'
import { Sheet } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import { TeamComments } from '../comments/comment-list.tsx'
import type { TeamCommentsProps } from '../comments/comment-list.tsx'
import { ShareMore } from '../sharing/share-more.tsx'
import type { ShareWay } from '../sharing/share-ways.ts'
import { FollowForm } from './followers/follow-form.tsx'
import { NewsList } from './news-list.tsx'
import type { NewsListed } from './news-list.tsx'
import { UpdateArticle } from './update-article.tsx'
import type { Photo } from '#app/ui/photo.tsx'

interface NewsOf {
  team: { readonly name: string; readonly href: string; readonly giveHref: string | null }
  feedHref: string
}

interface NewsPageProps extends NewsOf {
  news: readonly NewsListed[]
  isNewest: boolean
  olderHref: string | undefined
}

/** All that a team told, beside the ways to hear of what comes. */
export function NewsPage({ team, feedHref, news, isNewest, olderHref }: NewsPageProps) {
  return (
    <div className="columns">
      <div className="stack-large">
        <PageHead of={team.name} href={team.href}>
          <h1>{say('news.tab')}</h1>
        </PageHead>
        {news.length === 0 ? (
          <EmptyState picture={<Empty />} title={say('news.page.none')}>
            <p>{say('news.page.noneWords')}</p>
          </EmptyState>
        ) : (
          <NewsList news={news} level="h2" />
        )}
        <Pagination
          label={say('news.tab')}
          previousHref={isNewest ? undefined : `${team.href}/news`}
          previousText={say('news.page.newest')}
          nextHref={olderHref}
          nextText={say('news.page.older')}
        />
      </div>
      <NewsAside team={team} feedHref={feedHref} />
    </div>
  )
}

interface ArticlePageProps extends NewsOf {
  url: string
  pageHref: string
  title: string
  when: string
  bodyHtml: string
  photos: readonly Photo[]
  comments: TeamCommentsProps
  ways: readonly ShareWay[]
}

/** One piece of news. */
export function ArticlePage(page: ArticlePageProps) {
  const { team, feedHref, url, pageHref, title, when, bodyHtml, photos, ways, comments } = page
  return (
    <div className="columns">
      <article className="stack-large">
        <PageHead of={team.name} href={team.href}>
          <h1 dir="auto">{title}</h1>
          <p className="soft">{when}</p>
        </PageHead>
        <UpdateArticle bodyHtml={bodyHtml} photos={photos} />
        <div className="stack on-screen">
          <ShareLink
            label={say('news.page.link')}
            url={url}
            share={{ title, text: title, button: say('teams.page.share') }}
          />
          <ShareMore ways={ways} pageHref={pageHref} />
        </div>
        <TeamComments {...comments} />
        <p>
          <a href={`${team.href}/news`}>{say('news.page.all')}</a>
        </p>
      </article>
      <NewsAside team={team} feedHref={feedHref} />
    </div>
  )
}

function NewsAside({ team, feedHref }: NewsOf) {
  return (
    <aside aria-label={say('news.follow.heading')} className="on-screen">
      <Sheet>
        <h2>{say('news.follow.heading')}</h2>
        <FollowForm teamHref={team.href} values={{}} errors={[]} />
        <p className="small">
          <a href={feedHref}>{say('news.page.feed')}</a> ·{' '}
          <a href={`${team.href}/report`}>{say('teams.page.report')}</a>
        </p>
        {team.giveHref && (
          <LinkButton href={team.giveHref} size="large" className="button--full">
            {say('teams.page.give')}
          </LinkButton>
        )}
      </Sheet>
    </aside>
  )
}
