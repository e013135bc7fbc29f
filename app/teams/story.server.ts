import { LRUCache } from 'lru-cache'
import markdownIt from 'markdown-it'
import type { MarkdownIt } from 'markdown-it'

/**
 * A captain's words as HTML that is safe to show (S27): headings, lists, quotes, emphasis and links, and nothing else.
 * Markup that was typed is shown as it was typed; pictures are left out.
 */
export function renderStory(markdown: string): string {
  const html = known.get(markdown) ?? story.render(markdown).trim()
  known.set(markdown, html)
  return html
}

/**
 * The same words without marks, for a letter or a feed's summary: no more than so many signs, to the end of a word, and
 * without addresses, since a letter of ours leads only to us (S24).
 */
export function storyInWords(markdown: string, most: number): string {
  const text = story
    .parse(markdown, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(wordsOf).join(''))
    .join('\n\n')
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, '…')
    .trim()
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
}

function wordsOf({ type, content }: { readonly type: string; readonly content: string }): string {
  return type === 'softbreak' || type === 'hardbreak' ? '\n' : content
}

/** A gift draws a page anew and leaves its story as it was. */
const known = new LRUCache<string, string>({ max: 500 })

/** Whether a link may be followed from a story: a web page, an email, or a page of this site (S17). */
export function isSafeLink(href: string): boolean {
  const plain = href.replaceAll(CONTROLS, '')
  if (plain !== href) return false
  if (/^\/(?![/\\])/.test(plain)) return true
  return /^(?:https?:\/\/[^/\\]|mailto:[^/\\])/i.test(plain)
}

// Control characters, spaces and backslashes, which browsers drop or read as slashes.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0020\u007F-\u00A0\\\u200B-\u200F\u2028-\u202F\uFEFF]/g

const story = markdownIt('zero', { breaks: true, linkify: true })
  .enable(['heading', 'list', 'blockquote', 'hr', 'emphasis', 'link', 'autolink', 'newline'])
  .enable(['escape', 'entity', 'linkify'])
  .use(saferLinks)
  .use(headingsBelowTheSection)
story.validateLink = isSafeLink
story.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })

/** A link out of a story vouches for nothing and gives nothing away (S17). */
function saferLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('safer-links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === 'link_open') token.attrSet('rel', 'nofollow ugc noopener')
  })
}

/** The story stands in a section with a title of its own, so its headings begin one level below. */
function headingsBelowTheSection(markdown: MarkdownIt): void {
  markdown.core.ruler.push('headings-below', ({ tokens }) => {
    for (const token of tokens)
      if (token.type === 'heading_open' || token.type === 'heading_close')
        token.tag = token.tag === 'h1' || token.tag === 'h2' ? 'h3' : 'h4'
  })
}
