import { createElement } from 'react'

/** @typedef {{ tag: string, attributes: Record<string, string>, children: (Node | string)[] }} Node */

const EMPTY = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

/**
 * A page as React would have it, element by element, from its HTML.
 * @param {string} html
 */
export function treeOf(html) {
  const page = parse(html)
  const body = childrenOf(page, 'body')
  return { head: childrenOf(page, 'head').map(draw), Body: () => body.map(draw) }
}

/** @param {string} html */
function parse(html) {
  /** @type {Node} */
  const page = { tag: '', attributes: {}, children: [] }
  const open = [page]
  for (const [, comment, closing, tag = '', attributes = '', text] of html.matchAll(
    /(<!--[\s\S]*?-->|<![^>]*>)|<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? page
    if (comment) continue
    if (text !== undefined) parent.children.push(asRead(text))
    else if (closing) open.pop()
    else {
      const node = { tag, attributes: attributesOf(attributes), children: [] }
      parent.children.push(node)
      if (!EMPTY.has(tag) && !attributes.endsWith('/')) open.push(node)
    }
  }
  return page
}

/** @param {string} text */
function attributesOf(text) {
  /** @type {Record<string, string>} */
  const attributes = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g))
    if (name !== 'style' && !name.startsWith('on')) attributes[name] = asRead(value)
  return attributes
}

/** @param {string} text */
function asRead(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

/** @param {Node} page @param {string} tag */
function childrenOf(page, tag) {
  const document = page.children.find((node) => typeof node !== 'string' && node.tag === 'html')
  if (document === undefined || typeof document === 'string') throw new Error('There is no page')
  const part = document.children.find((node) => typeof node !== 'string' && node.tag === tag)
  if (part === undefined || typeof part === 'string') throw new Error(`The page has no ${tag}`)
  return part.children
}

/** @param {Node | string} node @param {number} key @returns {any} */
function draw(node, key) {
  if (typeof node === 'string') return node
  const { tag, attributes, children } = node
  return createElement(
    tag,
    { key, ...attributes },
    ...(children.length ? [children.map(draw)] : []),
  )
}
