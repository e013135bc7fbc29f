import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import { timeEach, timeOf } from './load.ts'
import type { Figure } from './report.ts'

/** From the press of the button to the redirect, the payment company's part in it. */
export async function measureDonatePost(
  app: AppUnderLoad,
  { donations }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const stamp = await readStamp(app)
  await new Promise((resolve) => setTimeout(resolve, 2100))
  await timeEach(20, (turn) => timeOf(() => donate(app, stamp, 900 + turn)))
  const { median, p99 } = await timeEach(donations, (turn) =>
    timeOf(() => donate(app, stamp, 20 + turn)),
  )
  note({ name: 'give form to redirect, median', value: median, unit: 'ms' })
  note({
    name: 'give form to redirect, p99',
    value: p99,
    unit: 'ms',
    goal: '≤ 50',
    met: p99 <= 50,
    note: 'the emulator’s answer in it',
  })
}

async function readStamp({ url }: AppUnderLoad): Promise<string> {
  const page = await (await fetch(`${url}/teams/bench-team-20/give`)).text()
  const [, stamp] = /name="stamp" value="([^"]+)"/.exec(page) ?? []
  if (!stamp) throw new Error('The give page has no stamp')
  return stamp
}

async function donate({ url }: AppUnderLoad, stamp: string, turn: number): Promise<void> {
  const answer = await fetch(`${url}/teams/bench-team-${turn}/give`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': `198.51.100.${turn % 250}` },
    body: new URLSearchParams({
      choice: '25',
      ownAmount: '',
      shownName: 'Bench',
      message: '',
      company: '',
      stamp,
    }),
  })
  if (answer.status !== 303) throw new Error(`The give form answered ${answer.status}`)
}
