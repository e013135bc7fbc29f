import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from './staff-frame.server.ts'

interface MessageTabsProps {
  frame: StaffFrame
  current: '/staff/messages' | '/staff/messages/comments' | '/staff/messages/news'
}

/** The kinds of words that people leave on pages. */
export function MessageTabs({ frame, current }: MessageTabsProps) {
  return (
    <Tabs
      label={say('comments.staff.kinds')}
      current={current}
      tabs={[
        {
          text: say('comments.staff.donors'),
          href: '/staff/messages',
          count: frame.messagesWaiting,
          countText: say('staff.desk.waiting'),
        },
        {
          text: say('news.tab'),
          href: '/staff/messages/news',
          count: frame.newsWaiting,
          countText: say('staff.desk.waiting'),
        },
        {
          text: say('comments.staff.tab'),
          href: '/staff/messages/comments',
          count: frame.commentsWaiting,
          countText: say('staff.desk.waiting'),
        },
      ]}
    />
  )
}
