import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { startAppUnderLoad, startBenchPostgres } from './app-under-load.ts'
import { describeMachine, memoryOf, requireQuietMachine } from './machine.ts'
import { measureDonatePost } from './measure-donate.ts'
import { measureGrowth } from './measure-growth.ts'
import { measureNeverRendered } from './measure-never-rendered.ts'
import { measurePages } from './measure-pages.ts'
import { measurePosting } from './measure-posting.ts'
import { measureWeights } from './measure-weights.ts'
import { printTable } from './report.ts'
import type { Figure } from './report.ts'
import { startMailSink } from './mail-sink.ts'
import { startBenchStripe } from './stripe-crowd.ts'

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
}
export type Sizes = typeof WHOLE

/** `npm run bench`: figures of the production build beside references of the same run, as a table and as JSON. */
export async function main(args: readonly string[]): Promise<void> {
  if (!args.includes('--anyway')) await requireQuietMachine()
  const sizes = args.includes('--quick') ? QUICK : WHOLE
  process.env.NODE_ENV = 'production'
  process.env.APP_MODE = 'test'
  execFileSync(process.execPath, ['app/run.js', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const postgres = await startBenchPostgres()
  const stripe = await startBenchStripe()
  const mail = await startMailSink(4984)
  const figures: Figure[] = []
  const note = (figure: Figure) => figures.push(figure)
  try {
    say('Seeding a thousand gifts')
    const few = await startAppUnderLoad({
      name: 'few',
      server: postgres.url(),
      port: 4981,
      crowd: { gifts: sizes.few, teams: 1_100 },
      stripe: stripe.url,
      mail: mail.url,
    })
    try {
      say('The team page, beside its references')
      await measurePages(few, stripe, sizes, note)
      say('The team page that nobody has seen yet')
      await measureNeverRendered(few, sizes, note)
      say('Weights')
      await measureWeights(few, note)
      say('Gifts by webhook')
      await measurePosting(few, stripe, sizes, note)
      say('The give form')
      await measureDonatePost(few, sizes, note)
      note({
        name: 'memory of the process',
        value: memoryOf(few.pid),
        unit: 'MB',
        goal: '≤ 250',
        met: memoryOf(few.pid) <= 250,
      })
      say(
        `Seeding ${sizes.many.toLocaleString('en-US')} gifts and ${sizes.teams.toLocaleString('en-US')} teams`,
      )
      const many = await startAppUnderLoad({
        name: 'many',
        server: postgres.url(),
        port: 4982,
        crowd: { gifts: sizes.many, teams: sizes.teams },
        stripe: stripe.url,
        mail: mail.url,
      })
      try {
        say('Growth')
        await measureGrowth(few, many, stripe, sizes, note)
      } finally {
        await many.stop()
      }
    } finally {
      await few.stop()
    }
  } finally {
    await mail.stop()
    await stripe.close()
    await postgres.stop()
  }
  report(figures, sizes)
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
