import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

// Rules of the source that no linter of ours knows. Each exception is a line here, for people to review.

/** Where SQL is put together from text all the same: from files of ours, never from words that anybody sent. */
const SQL_FROM_TEXT = [
  // Looked at first: a whole number and nothing else.
  'app/platform/whole-number.server.ts: sql.lit(value)',
  // The invariants of the books, each a file.
  'db/books.ts: client.query<Record<string, unknown>>( `select * from (${text}) broken limit 10`, )',
]

/** Where the server asks another server: the payment company's and the mail provider's libraries do so by themselves. */
const OUTGOING: readonly string[] = [
  // The bucket that the settings name.
  'app/pictures/bucket-store.server.ts: client.fetch(address, { ...init, signal })',
  // The one address that an admin typed: public ones alone, looked at while it is asked, and nobody is followed elsewhere.
  'app/webhooks/post-outside.server.ts: https.request(url, options)',
  'app/webhooks/post-outside.server.ts: http.request(url, options)',
  'app/webhooks/post-outside.server.ts: dns.lookup(name, { ...options, all: true }, answer)',
]

const sources = ['app', 'db']
  .flatMap(filesIn)
  .filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\/|\/emulator\/|\/contract\//.test(file),
  )
  .map((file) => ({ file, source: parse(file) }))

describe('S22: SQL', () => {
  test('is never put together from text', () => {
    const found = sources.flatMap(({ file, source }) =>
      callsIn(source)
        .filter(isSqlFromText)
        .map((call) => `${file}: ${oneLine(call.getText(source))}`),
    )
    expect(found).toEqual(SQL_FROM_TEXT)
  })

  test('is found by this test where it is put together from text', () => {
    const bad = [
      'sql.raw(`order by ${column}`)',
      'sql.raw(column)',
      'sql.lit(name)',
      "pool.query(`select * from team where slug = '${slug}'`)",
      'client.query("select " + columns)',
      'trx.executeQuery(CompiledQuery.raw(`select ${x}`))',
    ]
    const good = [
      'sql`select ${column}`.execute(db)',
      'sql.lit(MOST_SHOWN - 1)',
      'pool.query("select 1")',
      'pool.query(`select 1`)',
      'pool.query("select $1", [slug])',
      'fetch(`/x/${id}`)',
    ]
    const caught = (text: string) => callsIn(parseText(text)).some(isSqlFromText)
    expect(bad.map(caught)).toEqual(bad.map(() => true))
    expect(good.map(caught)).toEqual(good.map(() => false))
  })
})

test('S25: the server asks no address of its own accord, so none that somebody sent', () => {
  const found = sources
    .filter(
      // Nor what runs in a browser.
      ({ file }) =>
        !/^(?:db\/(?:seed|embedded)|app\/ui|app\/events\/(?:yard-sale\/till|tickets\/day)\/phone)\//.test(
          file,
        ),
    )
    .flatMap(({ file, source }) =>
      callsIn(source)
        .filter(asksOutside)
        .map((call) => `${file}: ${oneLine(call.getText(source))}`),
    )
  expect(found).toEqual(OUTGOING)
})

/** `sql.raw` and its like, and a query whose words are a template with holes or a sum. */
function isSqlFromText(call: ts.CallExpression): boolean {
  const { expression: called, arguments: given } = call
  if (!ts.isPropertyAccessExpression(called)) return false
  const of = called.expression.getText()
  const name = called.name.text
  if (of === 'sql' && name === 'lit') return !isConstant(given[0])
  if (of === 'sql' && name === 'raw') return true
  if (of === 'CompiledQuery' && name === 'raw') return !isPlain(given[0])
  return name === 'query' && given[0] !== undefined && !isPlain(given[0])
}

/** A number of ours, which a plan may know beforehand. */
function isConstant(value: ts.Expression | undefined): boolean {
  return value !== undefined && /^[A-Z_]+(?: [-+] \d+)?$/.test(value.getText())
}

/** Words without holes, or a name that stands for some: what that holds is looked at where it is made. */
function isPlain(words: ts.Expression | undefined): boolean {
  return !words || !(ts.isTemplateExpression(words) || ts.isBinaryExpression(words))
}

function asksOutside({ expression: called }: ts.CallExpression): boolean {
  const name = called.getText()
  return (
    /(?:^|\.)fetch$/.test(name) ||
    /^(http|https|http2|net|tls|dns)\.(request|get|connect|lookup|resolve)/.test(name)
  )
}

function callsIn(source: ts.SourceFile): ts.CallExpression[] {
  const found: ts.CallExpression[] = []
  const look = (node: ts.Node) => {
    if (ts.isCallExpression(node)) found.push(node)
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'))
    .toSorted()
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

function parseText(text: string): ts.SourceFile {
  return ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 140)
}
