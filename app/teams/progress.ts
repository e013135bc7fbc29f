import { cents, percentOf } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'

export interface TeamMoney {
  readonly goal: Cents
  readonly raised: Cents
  readonly expected: Cents
  readonly currency?: string
  /** What is expected next, in words; left out where there is no room for them. */
  readonly dues?: string | null | undefined
  /** `over` when no more gifts are taken, so that no next goal is offered. */
  readonly gifts?: 'welcome' | 'over'
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
  /** Which money counts; said wherever some is expected. */
  readonly explainText?: string | undefined
}

/** How far it is: before half of the goal and in the end what is in, after half what is left, past it the next goal (FIELD, giving 6). */
export function sayProgress(money: TeamMoney): ProgressWords {
  const { goal, raised, expected, currency } = money
  const write = (amount: Cents) => formatMoney(amount, currency)
  const said = {
    goal: write(goal),
    raised: write(raised),
    expected: write(expected),
    more: expected > 0 ? 'yes' : 'no',
  }
  const bar = {
    raisedPercent: percentOf(raised, goal),
    // However large the goal is, what is expected can be seen.
    expectedPercent: expected > 0 ? Math.max(1, percentOf(expected, goal)) : 0,
    ...(raised > 0 && { raisedText: say('teams.progress.raised', said) }),
    ...(expected > 0 && {
      expectedText: money.dues
        ? say('teams.progress.expectedDue', { ...said, dues: money.dues })
        : say('teams.progress.expected', said),
      explainText: say('teams.progress.explain'),
    }),
  }
  if (raised <= 0)
    return {
      ...bar,
      words: say('teams.progress.nothing', said),
      figure: write(cents(0)),
      figureText: say('teams.progress.nothingFigure', said),
    }
  if (raised >= goal) {
    const how = raised === goal ? 'reached' : 'passed'
    return {
      ...bar,
      words: say(`teams.progress.${how}`, said),
      figure: said.raised,
      figureText: say(`teams.progress.${how}Figure`, said),
      passedText:
        money.gifts === 'over'
          ? say(`teams.progress.${how}Over`)
          : say(`teams.progress.${how}Flag`, { next: write(nextGoal(raised)) }),
    }
  }
  if (raised * 2 < goal || money.gifts === 'over')
    return {
      ...bar,
      words: say('teams.progress.some', said),
      figure: said.raised,
      figureText: say('teams.progress.someFigure', said),
    }
  const left = write(cents(goal - raised))
  return {
    ...bar,
    words: say('teams.progress.near', { ...said, left }),
    figure: left,
    figureText: say('teams.progress.nearFigure', said),
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
