import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { nextGoal, sayProgress } from './progress.ts'

function say(goal: number, raised: number, expected = 0) {
  return sayProgress({
    goal: cents(goal * 100),
    raised: cents(raised * 100),
    expected: cents(expected * 100),
  })
}

test('before half of the goal it is said what is in, from half on what is left', () => {
  expect(say(2500, 1240)).toMatchObject({
    figure: '$1,240',
    figureText: 'raised of $2,500',
    raisedPercent: 49,
  })
  expect(say(2500, 1250)).toMatchObject({
    figure: '$1,250',
    figureText: 'left to reach $2,500',
    raisedPercent: 50,
  })
  expect(say(5000, 4150).words).toBe('$4,150 raised of $5,000: $850 to go')
})

test('what is expected is said beside what is raised, and never added to it', () => {
  expect(say(2500, 1240, 380)).toMatchObject({
    words: '$1,240 raised of $2,500, and $380 expected',
    raisedPercent: 49,
    expectedPercent: 15,
  })
})

test('a goal that is reached or passed offers the next', () => {
  expect(say(2500, 2500)).toMatchObject({
    figureText: 'raised: the goal is reached',
    passedText: 'Goal reached. Next: $3,000',
  })
  expect(say(2500, 3120)).toMatchObject({
    passedText: 'Goal passed. Next: $4,000',
    raisedPercent: 124,
  })
})

test('a team that takes no more gifts is offered no next goal', () => {
  const money = { goal: cents(80_000), raised: cents(90_576), expected: cents(0) }
  expect(sayProgress({ ...money, gifts: 'over' }).passedText).toBe('Goal passed')
  expect(sayProgress({ ...money, gifts: 'welcome' }).passedText).toBe('Goal passed. Next: $1,500')
})

test('a team that has finished short of its goal says what came in, and not what is left', () => {
  const money = { goal: cents(120_000), raised: cents(101_187), expected: cents(0) }
  expect(sayProgress({ ...money, gifts: 'over' })).toMatchObject({
    figure: '$1,011.87',
    figureText: 'raised of $1,200',
    words: '$1,011.87 raised of $1,200',
  })
})

test('a page without a gift, or with all of them given back, begins at nothing', () => {
  for (const raised of [0, -20])
    expect(say(1000, raised)).toMatchObject({
      figure: '$0',
      raisedPercent: 0,
      words: 'Nothing raised yet of $1,000',
    })
})

test('the next goal is round and a fifth or more beyond', () => {
  for (const [raised, next] of [
    [100, 120],
    [2500, 3000],
    [3120, 4000],
    [9000, 15000],
    [83, 100],
  ] as const)
    expect(nextGoal(cents(raised * 100)), String(raised)).toBe(next === 120 ? 15_000 : next * 100)
})
