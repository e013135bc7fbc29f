import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { endActing, startAppUnderLoad, startBenchPostgres } from './app-under-load.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Crowd } from './crowd.ts'
import { describeMachine, requireQuietMachine, watchMemory } from './machine.ts'
import type { MemoryWatch } from './machine.ts'
import { measureCheckIn } from './measure-check-in.ts'
import { measureDemo } from './measure-demo.ts'
import { measureDonatePost } from './measure-donate.ts'
import { measureEvening } from './measure-evening.ts'
import { measureExport } from './measure-export.ts'
import { measureGrowth } from './measure-growth.ts'
import { measureNeverRendered } from './measure-never-rendered.ts'
import { measurePages } from './measure-pages.ts'
import { measurePosting } from './measure-posting.ts'
import { measureScreens } from './measure-screens.ts'
import { measureSearch } from './measure-search.ts'
import { measureStatements } from './measure-statements.ts'
import { measureTickets } from './measure-tickets.ts'
import { measureWeights } from './measure-weights.ts'
import { printTable } from './report.ts'
import type { Figure } from './report.ts'
import { startMailSink } from './mail-sink.ts'
import { startBenchStripe, untilLettersGone } from './stripe-crowd.ts'

/** Sizes and lengths of a run; the quick one takes about two minutes, the whole one about ten. */
const WHOLE = {
  few: 1_000,
  many: 1_000_000,
  teams: 100_000,
  pairs: 5,
  seconds: 6,
  times: 60,
  crowd: 2_000,
  donations: 300,
  buyers: 1_000,
  evening: 60,
  viewers: 2_000,
  arrivals: 40,
  donors: 100_000,
  demo: true,
}
const QUICK = {
  few: 1_000,
  many: 100_000,
  teams: 20_000,
  pairs: 3,
  seconds: 2,
  times: 20,
  crowd: 200,
  donations: 60,
  buyers: 300,
  evening: 10,
  viewers: 500,
  arrivals: 10,
  donors: 10_000,
  demo: false,
}
export type Sizes = typeof WHOLE

type Note = (figure: Figure) => void

/** `npm run bench`: figures of the production build beside references of the same run, as a table and as JSON. */
export async function main(args: readonly string[]): Promise<void> {
  if (!args.includes('--anyway')) await requireQuietMachine()
  // So that what was started is ended when this is.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const sizes = args.includes('--quick') ? QUICK : WHOLE
  process.env.NODE_ENV = 'production'
  process.env.APP_MODE = 'test'
  execFileSync(process.execPath, ['app/run.js', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const figures: Figure[] = []
  const note = (figure: Figure) => figures.push(figure)
  const neighbours = await startNeighbours()
  try {
    await measureWithFew(neighbours, sizes, note)
    await measureYearEnd(neighbours, sizes, note)
  } finally {
    await neighbours.stop()
  }
  if (sizes.demo) {
    say('The demo')
    await measureDemo(note)
  }
  report(figures, sizes)
}

type Neighbours = Awaited<ReturnType<typeof startNeighbours>>

/** What every app speaks to: a server of databases, a mail server; the payment company is each one's own. */
async function startNeighbours() {
  const postgres = await startBenchPostgres()
  const mail = await startMailSink(4984)
  return {
    startApp: async (name: string, port: number, crowd: Crowd) =>
      await startAppUnderLoad({
        name,
        port,
        crowd,
        server: postgres.url(),
        stripe: await startBenchStripe(),
        mail: mail.url,
      }),
    async stop() {
      await mail.stop()
      await postgres.stop()
    },
  }
}

async function measureWithFew(neighbours: Neighbours, sizes: Sizes, note: Note): Promise<void> {
  const { startApp } = neighbours
  say('Seeding a thousand gifts')
  const few = await startApp('few', 4981, { gifts: sizes.few, teams: 1_100 })
  const memory = watchMemory(few.pid)
  try {
    say('The team page, beside its references')
    await measurePages(few, sizes, note)
    say('The team page that nobody has seen yet')
    await measureNeverRendered(few, sizes, note)
    say('Weights')
    await measureWeights(few, note)
    say('Gifts by webhook')
    await measurePosting(few, sizes, note)
    await untilLettersGone(few)
    say('A viral evening')
    await measureEvening(few, sizes, note)
    await untilLettersGone(few)
    say('Screens in a room')
    await measureScreens(few, sizes, note)
    await untilLettersGone(few)
    say('The give form')
    await measureDonatePost(few, sizes, note)
    say('A sale that opens at noon')
    await measureTickets(few, sizes, note)
    say('The list at the table on the day')
    await measureCheckIn(few, sizes, note)
    await untilLettersGone(few)
    await measureWithMany(few, neighbours, sizes, note)
    noteMemory(memory, note)
  } finally {
    await few.stop()
  }
}

async function measureWithMany(
  few: AppUnderLoad,
  { startApp }: Neighbours,
  sizes: Sizes,
  note: Note,
): Promise<void> {
  const crowd = { gifts: sizes.many, teams: sizes.teams }
  const [gifts, teams] = [crowd.gifts, crowd.teams].map((n) => n.toLocaleString('en-US'))
  say(`Seeding ${gifts} gifts and ${teams} teams`)
  const many = await startApp('many', 4982, crowd)
  try {
    say('Growth')
    await measureGrowth(few, many, sizes, note)
    say('The search for a team')
    await measureSearch(many, sizes, note)
    say('The accountant’s journal')
    await measureExport(many, sizes.many, note)
  } finally {
    await endActing()
    await many.stop()
  }
}

/** On an app of its own, whose every gift is another donor's. */
async function measureYearEnd({ startApp }: Neighbours, sizes: Sizes, note: Note): Promise<void> {
  say('Year-end statements')
  const app = await startApp('year_end', 4986, { gifts: sizes.donors, teams: 1_100 })
  try {
    await measureStatements(app, sizes.donors, note)
  } finally {
    await app.stop()
  }
}

/** Of the process that answered all that came before: pages, a crowd's gifts, forms. */
function noteMemory(memory: MemoryWatch, note: Note): void {
  const { most, growth } = memory.stop()
  note({
    name: 'memory of the process, at most',
    value: most,
    unit: 'MB',
    goal: '≤ 250',
    met: most <= 250,
  })
  note({
    name: 'memory at the end, beside that of a quarter of the run',
    value: 1 + growth,
    unit: '×',
    goal: '≤ 1.1',
    met: growth <= 0.1,
  })
}

function report(figures: readonly Figure[], sizes: Sizes): void {
  const report = { at: new Date().toISOString(), machine: describeMachine(), sizes, figures }
  mkdirSync('build', { recursive: true })
  writeFileSync('build/bench.json', JSON.stringify(report, null, 2))
  printTable(figures)
  console.log('\nThe same as JSON: build/bench.json')
}

function say(words: string): void {
  console.error(`${words} …`)
}
