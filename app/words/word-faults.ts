import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** Messages as they stand in a file: words, or a group of them. */
interface Words {
  readonly [key: string]: string | Words
}

interface Asked {
  readonly english: Words
  readonly spanish: Words
  /** The text of every file that may say something. */
  readonly sources: readonly string[]
}

/** What is wrong with the message files, one sentence a fault: keys, placeholders, plurals, and keys that nobody says. */
export function findWordFaults({ english, spanish, sources }: Asked): string[] {
  const en = flatten(english)
  const es = flatten(spanish)
  return [
    ...[...en.keys()].filter((key) => !es.has(key)).map((key) => `${key} is not said in Spanish`),
    ...[...es.keys()].filter((key) => !en.has(key)).map((key) => `${key} is not said in English`),
    ...[...en].flatMap(([key, words]) => faultsOf(`${key} in English`, words)),
    ...[...es].flatMap(([key, words]) => faultsOf(`${key} in Spanish`, words)),
    ...[...en].flatMap(([key, words]) => compare(key, words, es.get(key))),
    ...findUnused([...en.keys()], sources).map((key) => `${key} is said nowhere`),
  ]
}

function flatten(words: Words, before = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[before + key, value] as const]
        : [...flatten(value, `${before}${key}.`)],
    ),
  )
}

function faultsOf(name: string, words: string): string[] {
  if (words.trim() === '') return [`${name} is empty`]
  if (words.includes("'"))
    return [`${name} holds a straight apostrophe, which hides what follows; write ’`]
  const parsed = read(words)
  if (typeof parsed === 'string') return [`${name} cannot be read: ${parsed}`]
  return pluralsOf(parsed)
    .filter(
      ({ forms }) => !(forms.includes('one') || forms.includes('=1')) || !forms.includes('other'),
    )
    .map(({ of }) => `${name} has not every plural of {${of}}: one and other are needed`)
}

function compare(key: string, english: string, spanish: string | undefined): string[] {
  if (spanish === undefined) return []
  const [one, other] = [read(english), read(spanish)]
  if (typeof one === 'string' || typeof other === 'string') return []
  const [here, there] = [holesOf(one), holesOf(other)]
  if (here !== there)
    return [
      `${key} speaks of ${here || 'nothing'} in English and of ${there || 'nothing'} in Spanish`,
    ]
  const isSentence = english.split(/\s+/).length >= 4
  return isSentence && english === spanish ? [`${key} is English in Spanish`] : []
}

function read(words: string): MessageFormatElement[] | string {
  try {
    return parse(words)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Names and tags, whatever their order: `<link> {name}`. */
function holesOf(elements: MessageFormatElement[]): string {
  const holes = everyElement(elements).flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return [`<${element.value}>`]
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
      case TYPE.select:
      case TYPE.plural:
        return [`{${element.value}}`]
    }
  })
  return [...new Set(holes)].toSorted().join(' ')
}

function pluralsOf(elements: MessageFormatElement[]): { of: string; forms: string[] }[] {
  return everyElement(elements).flatMap((element) =>
    element.type === TYPE.plural
      ? [{ of: element.value, forms: Object.keys(element.options) }]
      : [],
  )
}

function everyElement(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...everyElement(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => everyElement(value))]
  })
}

/** A key is said by its whole name in quotes, or by a template that begins with its group: `staff.role.${role}`. */
function findUnused(keys: readonly string[], sources: readonly string[]): string[] {
  const quoted = new Set<string>()
  const begun = new Set<string>()
  for (const source of sources) {
    for (const [, name] of source.matchAll(/['"`](\w+(?:\.\w+)+)['"`]/g)) if (name) quoted.add(name)
    for (const [, group] of source.matchAll(/`(\w+(?:\.\w+)*\.)\$\{/g)) if (group) begun.add(group)
  }
  return keys.filter(
    (key) => !quoted.has(key) && !begun.has(key.slice(0, key.lastIndexOf('.') + 1)),
  )
}
