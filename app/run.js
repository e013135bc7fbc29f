// Runs a program of the build: `node app/run.js demo --reset`. Builds first when a source has changed since.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const FINGERPRINT = 'build/fingerprint'
const SOURCES = ['app', 'db', 'public', 'package-lock.json', 'remix.config.js', 'tsconfig.json']
const COMPILER = 'node_modules/@remix-run/dev/dist/cli.js'

const [program = '', ...args] = process.argv.slice(2)
process.env.NODE_ENV ??= 'production'
process.chdir(path.dirname(import.meta.dirname))

if (program === 'build') build(fingerprint())
else if (program === 'build-if-stale') buildIfStale()
else await run()

async function run() {
  if (program === 'server' || program === 'command') readSettings()
  // What serves the public was built and tested before; it is not built again where it runs.
  if (program === 'server') followNpm()
  else buildIfStale()
  const file = path.resolve('build/server', `${program}.js`)
  if (!fs.existsSync(file))
    stop(`${path.relative('.', file)} is not there yet. Please run: npm run build`)
  try {
    const { main } = await import(pathToFileURL(file).href)
    await main(args)
  } catch (error) {
    stop(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : String(error))
  }
}

/** The settings of a server may lie in `.env`; what is set outside wins. The demo and the tests choose their own. */
function readSettings() {
  if (fs.existsSync('.env')) process.loadEnvFile('.env')
}

/** npm and its shell go at once when they are told to, without telling the program that they started. */
function followNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

function buildIfStale() {
  if (!fs.existsSync(COMPILER)) return
  const now = fingerprint()
  const before = fs.existsSync(FINGERPRINT) ? fs.readFileSync(FINGERPRINT, 'utf8') : ''
  if (before !== now) build(now)
}

/** @param {string} fresh */
function build(fresh) {
  fs.rmSync(FINGERPRINT, { force: true })
  console.error('Building Team Up …')
  const flags = [COMPILER, 'vite:build', '-c', 'remix.config.js', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, flags, {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) stop('The build failed; see above.')
  fs.writeFileSync(FINGERPRINT, fresh)
}

/** One number for everything that goes into the build, by content: a fresh checkout of the same sources needs no new build. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesOf))
    hash.update(file).update('\0').update(fs.readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** @param {string} source @returns {string[]} */
function filesOf(source) {
  if (!fs.statSync(source, { throwIfNoEntry: false })?.isDirectory())
    return fs.existsSync(source) ? [source] : []
  return fs
    .readdirSync(source, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .filter(
      ({ name }) => !name.startsWith('.') && !/\.test\.tsx?$/.test(name) && name !== 'testing',
    )
    .flatMap(({ name }) => filesOf(`${source}/${name}`))
}

/** @param {string | undefined} words */
function stop(words) {
  console.error(words)
  process.exit(1)
}
