import { expect, test } from 'vitest'
import { drawInTurn } from './draw-in-turn.ts'

/** A drawing that is done when it is told so. */
function aDrawing() {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { draw: () => done, finish }
}

test('of a crowd two are drawn at a time, sixty wait, and the others are told to come again', async () => {
  let now = 0
  let most = 0
  const drawings = Array.from({ length: 70 }, aDrawing)
  const answers = drawings.map(({ draw }) =>
    drawInTurn(async () => {
      now += 1
      most = Math.max(most, now)
      await draw()
      now -= 1
      return 'drawn'
    }),
  )

  expect(await Promise.all(answers.slice(62))).toEqual(Array(8).fill('busy'))
  for (const { finish } of drawings) finish()
  expect(await Promise.all(answers.slice(0, 62))).toEqual(Array(62).fill('drawn'))
  expect(most).toBe(2)
})

test('a drawing that fails gives its turn to the next', async () => {
  const broken = Array.from({ length: 5 }, () =>
    drawInTurn(() => Promise.reject(new Error('no ink'))),
  )

  for (const each of broken) await expect(each).rejects.toThrow('no ink')
  expect(await drawInTurn(() => Promise.resolve('drawn'))).toBe('drawn')
})
