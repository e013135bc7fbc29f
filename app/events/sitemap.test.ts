import { beforeAll, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { makeSitemap, sayToRobots } from './sitemap.server.ts'
import { aDraft, aShownEvent } from './testing/events.ts'

beforeAll(async () => {
  await anOrganization()
})

test('search engines are told of what is shown, and of no plan', async () => {
  const [shown, plan] = [await aShownEvent(), await aDraft()]
  const sitemap = await makeSitemap()
  expect(sitemap).toContain(
    `<loc>${env.BASE_URL}/teams/${shown.team.slug}/events/${shown.slug}</loc>`,
  )
  expect(sitemap).toContain(`<loc>${env.BASE_URL}/teams/${shown.team.slug}</loc>`)
  expect(sitemap).toContain(`<url><loc>${env.BASE_URL}/stand-with-us</loc></url>`)
  expect(sitemap).not.toContain(`${plan.team.slug}/events`)
})

test('robots learn where that list is, and what to leave alone', () => {
  const lines = sayToRobots().split('\n')
  expect(lines).toContain(`Sitemap: ${env.BASE_URL}/sitemap.xml`)
  expect(lines).toContain('Disallow: /manage/')
  expect(lines).toContain('Disallow: /staff/')
})
