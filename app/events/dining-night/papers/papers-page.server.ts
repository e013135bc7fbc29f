import { findDealText } from '../deal-text.server.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { findNightPaper } from './night-paper.server.ts'

export type NightPapers = Awaited<ReturnType<typeof findNightPapers>>

/** What can be printed for a dining night, or what has to come first. */
export async function findNightPapers(event: EventEditor) {
  const { gives, flyerRules } = event.deal ?? (await findDealText(event.versionId))
  return {
    title: event.title,
    desk: event.desk,
    papers: `${event.desk}/papers`,
    page: event.page,
    standing: (await findNightPaper(event)) ? 'ready' : gives ? 'not-out' : 'no-share',
    /** What the restaurant asks of whoever hands them out. */
    flyerRules,
  } as const
}
