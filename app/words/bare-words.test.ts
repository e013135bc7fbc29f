import { expect, test } from 'vitest'
import { findBareWords } from './bare-words.ts'

const bare = (source: string) =>
  findBareWords('page.tsx', source).map((fault) => /“(.*)”/.exec(fault)?.[1])

test('words between tags and in what is read aloud are found', () => {
  expect(bare('const a = <p>Thank you</p>')).toEqual(['Thank you'])
  expect(bare('const a = <Field label="Town" name="town" />')).toEqual(['label="Town"'])
  expect(bare('const a = <Button busyText="Saving…">{say("ui.save")}</Button>')).toEqual([
    'busyText="Saving…"',
  ])
  expect(bare('const a = <Desk title={`${amount} from ${donor}`} />')).toHaveLength(1)
  expect(
    bare('const a = <Desk title={`${name} · ${say("ui.x")}`} action={`${at}/end`} />'),
  ).toEqual([])
})

test('one word is found where its name says that it is read', () => {
  expect(bare("const columns = [{ heading: 'Team' }, { kind: 'Team' }]")).toEqual([
    "heading: 'Team'",
  ])
})

test('a sentence is found wherever it stands', () => {
  expect(bare("const complaint = 'Choose an amount'")).toEqual(['Choose an amount'])
  expect(bare('const words = `Gift to ${name}`')).toEqual(['Gift to ${name}'])
  expect(bare('const words = is ? `I just gave to ${name}` : null')).toHaveLength(1)
})

test('names, keys, addresses and what only operators read are left alone', () => {
  for (const source of [
    "say('giving.give.title')",
    "throw new RangeError('Money is whole cents')",
    "log.error({ err }, 'A page could not be drawn')",
    "import x from './A file'",
    "const sql = 'select id from gift'",
    "const name = 'Content-Type'",
    'const a = <a className="Big one" href="/teams">{team.name}, </a>',
    "new Response('Not found', { status: 404 })",
  ])
    expect(bare(source), source).toEqual([])
})
