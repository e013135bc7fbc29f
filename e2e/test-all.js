// `npm test`: every check and every suite, one report, and as its last line "N passed, N failed" over all of them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

process.chdir(path.dirname(import.meta.dirname))
mkdirSync('build', { recursive: true })
const UNIT = 'build/unit-report.json'
const BROWSER = 'build/e2e/report.json'

const total = { passed: 0, failed: 0 }
/** The sentences of what failed, said once more at the end: the report of a whole run is long. @type {string[]} */
const wrong = []

for (const check of ['types', 'lint', 'format', 'imports', 'unused', 'words'])
  note(`check: ${check}`, run('npm', ['run', '-s', `check:${check}`]))

rmSync(UNIT, { force: true })
const unit = run('npx', [
  'vitest',
  'run',
  '-c',
  'remix.config.js',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT}`,
])
noteSuite('unit and integration tests', unit, readUnit())

note('build', run(process.execPath, ['app/run.js', 'build']))
rmSync(BROWSER, { force: true })
const browser = run('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts'])
noteSuite('browser tests', browser, readBrowser())

for (const sentence of wrong) console.log(`✗ ${sentence}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { NODE_ENV: _, ...env } = process.env
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** One step that is right or wrong as a whole. @param {string} name @param {boolean} went */
function note(name, went) {
  total[went ? 'passed' : 'failed']++
  if (!went) wrong.push(name)
  console.log(`${went ? '✓' : '✗'} ${name}`)
}

/** A suite that ended badly without a failed test has failed once. @param {string} name @param {boolean} went @param {{ passed: number, failed: number, wrong: string[] }} counted */
function noteSuite(name, went, { passed, failed, wrong: sentences }) {
  const broken = !went && failed === 0 ? 1 : 0
  wrong.push(...sentences, ...(broken ? [`${name} ended badly`] : []))
  total.passed += passed
  total.failed += failed + broken
  console.log(
    `${failed + broken === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed + broken} failed`,
  )
}

function readUnit() {
  if (!existsSync(UNIT)) return { passed: 0, failed: 0, wrong: [] }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(UNIT, 'utf8'))
  const wrong = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [message] }) => said(name, fullName, message)),
  )
  return { passed: numPassedTests, failed: numFailedTests, wrong }
}

function readBrowser() {
  if (!existsSync(BROWSER)) return { passed: 0, failed: 0, wrong: [] }
  const { stats, suites } = JSON.parse(readFileSync(BROWSER, 'utf8'))
  const wrong = suites.flatMap(wrongOf)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, wrong }
}

/** A suite of the browser's report holds tests and suites in turn. @returns {string[]} */
function wrongOf({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ tests }) =>
      tests.some(({ status }) => status === 'unexpected' || status === 'flaky'),
    )
    .map(({ file, title, tests }) => {
      const { error } = tests.flatMap(({ results }) => results).find((result) => result.error) ?? {}
      return said(file, title, error?.message)
    })
  return [...own, ...suites.flatMap(wrongOf)]
}

/** Where it stands, what it is, and how it first went wrong. @param {string} file @param {string} title @param {string | undefined} message */
function said(file, title, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('node_modules'))
    .map((line) => line.slice(0, 500))
    .slice(0, 12)
  return [`${path.relative('.', file)} › ${title}`, ...lines].join('\n    ')
}
