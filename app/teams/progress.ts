import { cents, percentOf } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'

export interface TeamMoney {
  readonly goal: Cents
  readonly raised: Cents
  readonly expected: Cents
  readonly currency?: string
}

/** The words and lengths of a goal bar; its label and size are the page's choice. */
export interface ProgressWords {
  readonly words: string
  readonly figure: string
  readonly figureText: string
  readonly raisedPercent: number
  readonly expectedPercent: number
  readonly raisedText?: string | undefined
  readonly expectedText?: string | undefined
  readonly passedText?: string | undefined
}

/** How far it is: before half of the goal what is in, after it what is left, past it the next goal (FIELD, giving 6). */
export function sayProgress({ goal, raised, expected, currency }: TeamMoney): ProgressWords {
  const say = (amount: Cents) => formatMoney(amount, currency)
  const more = expected > 0 ? `, and ${say(expected)} expected` : ''
  const shares = {
    raisedPercent: percentOf(raised, goal),
    expectedPercent: percentOf(expected, goal),
  }
  const keys = {
    ...(raised > 0 && { raisedText: `${say(raised)} in` }),
    ...(expected > 0 && { expectedText: `${say(expected)} expected` }),
  }
  if (raised <= 0)
    return {
      ...shares,
      ...keys,
      words: `Nothing raised yet of ${say(goal)}${more}`,
      figure: say(cents(0)),
      figureText: `in of ${say(goal)}. The first gift starts it.`,
    }
  if (raised >= goal) {
    const past = raised === goal ? `in: the goal is reached` : `in, past the goal of ${say(goal)}`
    const next = `Next: ${say(nextGoal(raised))}`
    return {
      ...shares,
      ...keys,
      words: `${say(raised)} raised; the goal of ${say(goal)} is ${raised === goal ? 'reached' : 'passed'}${more}`,
      figure: say(raised),
      figureText: past,
      passedText: raised === goal ? `Goal reached. ${next}` : `Goal passed. ${next}`,
    }
  }
  if (raised * 2 < goal)
    return {
      ...shares,
      ...keys,
      words: `${say(raised)} raised of ${say(goal)}${more}`,
      figure: say(raised),
      figureText: `in of ${say(goal)}`,
    }
  const left = cents(goal - raised)
  return {
    ...shares,
    ...keys,
    words: `${say(raised)} raised of ${say(goal)}: ${say(left)} to go${more}`,
    figure: say(left),
    figureText: `to go to ${say(goal)}`,
  }
}

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10]

/** A round goal that lies a fifth or more beyond what is raised. */
export function nextGoal(raised: Cents): Cents {
  const least = Math.max(raised * 1.2, 10_000)
  const scale = 10 ** Math.floor(Math.log10(least))
  const step = roundSteps.find((times) => times * scale >= least) ?? 10
  return cents(step * scale)
}
