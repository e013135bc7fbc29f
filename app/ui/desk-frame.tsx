import './styles/desk.css'
import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { PageFrame } from './page-frame.tsx'
import type { PageFrameProps } from './page-frame.tsx'
import { Tabs } from './tabs.tsx'
import type { Tab } from './tabs.tsx'

interface DeskFrameProps extends Omit<PageFrameProps, 'layout' | 'className'> {
  /** Whose desk: the team's or the organization's name. The page's own `h1` is its title. */
  desk: ReactNode
  title: ReactNode
  /** Beside the title: a state tag, a link to the public page. */
  aside?: ReactNode
  tabs: readonly Tab[]
  currentTab: string
}

/** The frame of a signed-in person's pages: title, parts as tabs, then the part itself. */
export function DeskFrame({
  desk,
  title,
  aside,
  tabs,
  currentTab,
  children,
  ...frame
}: DeskFrameProps) {
  return (
    <PageFrame {...frame} className="desk">
      <div className="desk-head">
        <div>
          <p className="kicker" dir="auto">
            {desk}
          </p>
          <h1 dir="auto">{title}</h1>
        </div>
        {aside && <div className="cluster">{aside}</div>}
      </div>
      <Tabs label={say('ui.desk.parts')} tabs={tabs} current={currentTab} />
      <div className="desk-body">{children}</div>
    </PageFrame>
  )
}
