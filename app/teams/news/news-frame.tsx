import type { ReactNode } from 'react'
import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import { CaptainFrame } from '../captain-frame.tsx'
import type { CaptainFrameProps } from '../captain-frame.tsx'

interface NewsFrameProps extends Pick<CaptainFrameProps, 'site' | 'team' | 'problem'> {
  /** Which part of what people tell each other. */
  current: 'news' | 'comments'
  children: ReactNode
}

/** The frame of a captain's pages about what is told, by the team and to it. */
export function NewsFrame({ site, team, problem, current, children }: NewsFrameProps) {
  const desk = `/manage/${team.slug}/news`
  return (
    <CaptainFrame site={site} team={team} part="News" problem={problem}>
      <div className="stack-large">
        <Tabs
          label={say('news.tab')}
          tabs={[
            { text: say('news.tab'), href: desk },
            { text: say('comments.page.title'), href: `${desk}/comments` },
          ]}
          current={current === 'news' ? desk : `${desk}/comments`}
        />
        {children}
      </div>
    </CaptainFrame>
  )
}
