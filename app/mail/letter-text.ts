import { say } from '#app/words/say.ts'
import type { Block, House, Letter } from './letter.ts'

/** The letter as plain text: the same words in the same order (X12). */
export function renderText(letter: Letter, house: House): string {
  const foot = `-- \n${house.legalName}\n${house.address}\n${say.markup('mail.frame.questions', { address: house.contactEmail, mail: (address) => address })}`
  return (
    [
      letter.subject,
      ...cardText(letter),
      ...letter.blocks.map((block) => blockText(block, house)),
      foot,
    ].join('\n\n') + '\n'
  )
}

function cardText({ card }: Letter): string[] {
  if (!card) return []
  const words = card.words === null ? [] : [card.words.replace(/^/gm, '    ')]
  return ['* * *', `    ${card.kicker}\n    ${card.name}`, ...words, `    ${card.from}`, '* * *']
}

function blockText(block: Block, house: House): string {
  switch (block.kind) {
    case 'paragraph':
    case 'small':
      return block.text
    case 'button':
    case 'link':
      return `${block.text}:\n${house.baseUrl}${block.path}`
    case 'code':
      return `    ${block.text}`
    case 'rows':
      return block.rows.map(({ label, value }) => rowText(label, value)).join('\n')
    case 'quote':
      return block.text.replace(/^/gm, '> ')
  }
}

/** Several of a kind stand below their label. */
function rowText(label: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${label}: ${value}`
  return value.length === 1
    ? `${label}: ${value[0]}`
    : [`${label}:`, ...value.map((each) => `  ${each}`)].join('\n')
}
