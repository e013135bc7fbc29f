import net from 'node:net'
import { chromium } from '@playwright/test'
import { browser } from '../browser.ts'
import { startBeside } from './app-under-load.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { WALL_TEAM } from './crowd.ts'
import { quantile } from './load.ts'
import { cpuOf, memoryOf } from './machine.ts'
import type { Figure } from './report.ts'
import { payUntold, tellOne, untilCounted } from './stripe-crowd.ts'
import type { UntoldGift } from './stripe-crowd.ts'

const REST = 5_000

/** A hall that looks at one team's screen at one process, while another is told of the gifts. */
export async function measureScreens(
  app: AppUnderLoad,
  { viewers, arrivals }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const beside = await startBeside(app, 4987)
  const before = memoryOf(beside.pid)
  const hall = await fillHall(beside.url, viewers)
  try {
    await noteRest(beside.pid, viewers, before, note)
    const cpu = cpuOf(beside.pid)
    const { counted, seen } = await arrive(app, arrivals, hall)
    const spent = (cpuOf(beside.pid) - cpu) / arrivals
    note({
      name: 'reference: a gift told at one process, counted',
      value: quantile(counted, 0.5),
      unit: 'ms',
      note: 'p50, asked every 2 ms',
    })
    note({
      name: `the same, with ${viewers} viewers at another process: event received, p50`,
      value: quantile(seen, 0.5),
      unit: 'ms',
      note: `${spent.toFixed(0)} ms CPU a gift, all viewers`,
    })
    const p99 = quantile(seen, 0.99)
    note({ name: 'the same, p99', value: p99, unit: 'ms', goal: '≤ 1000', met: p99 <= 1_000 })
    const missed = arrivals * viewers - seen.length
    note({
      name: 'of the gifts missed by a viewer, or streams lost',
      value: missed + hall.lost(),
      unit: '',
      goal: '0',
      met: missed + hall.lost() === 0,
    })
    await notePixels(app, beside.url, arrivals, note)
  } finally {
    hall.leave()
    await beside.stop()
  }
}

interface NamedGift extends UntoldGift {
  readonly name: string
}

let names = 0

/** By somebody whose name nobody else has; paid just now, since a notice lets the app read all of Stripe's book. */
async function aNamedGift(app: AppUnderLoad): Promise<NamedGift> {
  const [gift] = await payUntold(app, { gifts: 1, teams: 1 })
  if (!gift) throw new Error('No gift was paid')
  const name = `Arrival-${names++}-`
  await app.database.query(
    `update gift set shown_name = $2, team_id = (select id from team where slug = $3) where public_id = $1`,
    [gift.giftId, name, WALL_TEAM],
  )
  return { ...gift, name }
}

interface Hall {
  /** When each viewer was first sent these words, in milliseconds of this process. */
  waitFor(words: string): Promise<number[]>
  lost(): number
  leave(): void
}

async function fillHall(url: string, viewers: number): Promise<Hall> {
  const port = Number(new URL(url).port)
  let watched = { words: '', times: [] as number[], done: () => {} }
  let lost = 0
  let leaving = false
  const sockets: net.Socket[] = []
  for (let place = 0; place < viewers; place++) {
    const socket = net.connect(port, 'localhost')
    let last = ''
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject)
      socket.once('data', () => resolve())
      socket.write(
        `GET /teams/${WALL_TEAM}/screen/events HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.${place >> 8}.${place & 255}\r\n\r\n`,
      )
    })
    socket.on('data', (bytes) => {
      if (last === watched.words || !bytes.includes(watched.words)) return
      last = watched.words
      watched.times.push(performance.now())
      if (watched.times.length === viewers) watched.done()
    })
    socket.on('close', () => leaving || lost++)
    sockets.push(socket)
  }
  return {
    async waitFor(words) {
      const times: number[] = []
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, 10_000)
        watched = { words, times, done: () => (clearTimeout(late), resolve()) }
      })
      return times
    },
    lost: () => lost,
    leave() {
      leaving = true
      for (const socket of sockets) socket.destroy()
    },
  }
}

async function noteRest(
  pid: number,
  viewers: number,
  before: number,
  note: (figure: Figure) => void,
): Promise<void> {
  const cpu = cpuOf(pid)
  await pause(REST)
  const held = memoryOf(pid)
  note({
    name: `${viewers} viewers of a screen held by one process: memory`,
    value: held,
    unit: 'MB',
    goal: '≤ 300',
    met: held <= 300,
    note: `${before} MB before them; ${((100 * (cpuOf(pid) - cpu)) / REST).toFixed(1)} % CPU at rest`,
  })
}

/** One gift after the other, in milliseconds from the notice on: until it is counted, and until each viewer has it. */
async function arrive(app: AppUnderLoad, times: number, hall: Hall) {
  const counted: number[] = []
  const seen: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const gift = await aNamedGift(app)
    const arrival = hall.waitFor(gift.name)
    const start = performance.now()
    await tellOne(app, gift)
    await untilCounted(app, [gift], 2)
    counted.push(performance.now() - start)
    seen.push(...(await arrival).map((time) => time - start))
    await pause(200)
  }
  return { counted, seen }
}

/** From the payment company's notice at one process to the next frame of a browser that looks at the other. */
async function notePixels(
  app: AppUnderLoad,
  url: string,
  times: number,
  note: (figure: Figure) => void,
): Promise<void> {
  const chrome = await chromium.launch(await browser())
  try {
    const page = await chrome.newPage({ viewport: { width: 1920, height: 1080 } })
    await page.goto(`${url}/teams/${WALL_TEAM}/screen`)
    const taken: number[] = []
    for (let turn = 0; turn < times; turn++) {
      const gift = await aNamedGift(app)
      const painted = page.evaluate(
        (name) =>
          new Promise<number>((resolve) => {
            const look = () => {
              const rows = [...document.querySelectorAll('.screen-name')]
              if (!rows.some(({ textContent }) => textContent === name)) requestAnimationFrame(look)
              // The frame after the one that holds it has been drawn.
              else requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
            }
            look()
          }),
        gift.name,
      )
      const start = Date.now()
      await tellOne(app, gift)
      taken.push((await painted) - start)
      await pause(200)
    }
    const p50 = quantile(taken, 0.5)
    note({
      name: 'gift at Stripe to pixels on a screen at another process, p50',
      value: p50,
      unit: 'ms',
      goal: '≤ 1000',
      met: p50 <= 1_000,
      note: `p99 ${quantile(taken, 0.99).toFixed(0)} ms; Chromium, beside all viewers`,
    })
  } finally {
    await chrome.close()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
