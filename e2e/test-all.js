// `npm test`: every check and every suite, one report, and as its last line "N passed, N failed" over all of them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

process.chdir(path.dirname(import.meta.dirname))
mkdirSync('build', { recursive: true })
const UNIT = 'build/unit-report.json'
const BROWSER = 'build/e2e/report.json'

const total = { passed: 0, failed: 0 }

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
  console.log(`${went ? '✓' : '✗'} ${name}`)
}

/** A suite that ended badly without a failed test has failed once. @param {string} name @param {boolean} went @param {{ passed: number, failed: number }} counted */
function noteSuite(name, went, { passed, failed }) {
  const broken = !went && failed === 0 ? 1 : 0
  total.passed += passed
  total.failed += failed + broken
  console.log(
    `${failed + broken === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed + broken} failed`,
  )
}

function readUnit() {
  if (!existsSync(UNIT)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(UNIT, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

function readBrowser() {
  if (!existsSync(BROWSER)) return { passed: 0, failed: 0 }
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
