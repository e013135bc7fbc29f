import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import type { Print } from '#app/ui/print/print.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'

interface Named {
  /** Of the event. */
  readonly title: string
  /** Who the nonprofit is before the law. */
  readonly author: string
}

export async function printPaper(
  { title, author }: Named,
  what: string,
  prints: readonly Print[],
): Promise<Made> {
  return await drawInTurn(() =>
    toPdf(prints, { title: `${what} · ${title}`, language: currentLanguage(), author }),
  )
}

/** "It helps Lakeside Refuge, Inc., a nonprofit, EIN 39-1234567." */
export function sayLegal({ legalName, ein }: { legalName: string; ein: string | null }): string {
  return ein
    ? say('events.paper.legalWithEin', { name: legalName, ein })
    : say('events.paper.legal', { name: legalName })
}
