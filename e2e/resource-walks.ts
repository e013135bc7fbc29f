import { hexOf } from '#db/seed/money-plan.ts'
import { press } from './walked-screens.ts'
import type { Steps, Walk } from './walked-screens.ts'

const LIST = '/staff/resources'
const ENTRY = `${LIST}/entry`
const PHONES = `${LIST}/${hexOf('resource phones')}`

/** What staff see of the library while they change it; at the end it is empty. */
export const resourceWalks: Record<string, Steps> = {
  'resource with mistakes': async ({ page, open }) => {
    await open(ENTRY)
    await page.getByLabel('Title').fill('Supper and a talk')
    await page.getByLabel(/^ISBN/).fill('12')
    await press(page, 'Save and go on')
  },
  'resource that was just added': async ({ page, open }) => {
    await open(ENTRY)
    await page.getByLabel('Toolkit').check()
    await page.getByLabel('Title').fill('Supper and a talk')
    await page.getByLabel(/In a sentence/).fill('What to cook and what to ask.')
    await page.getByLabel('English', { exact: true }).check()
    await press(page, 'Save and go on')
  },
  'resource, a file that does things': async ({ open }) => open(`${PHONES}?problem=scripts`),
  'resource, its only file to take away': async ({ open }) =>
    open(`${LIST}/${hexOf('resource first talk')}?problem=needed`),
  'resource that was just hidden': async ({ page, open }) => {
    await open(PHONES)
    await press(page, 'Hide it')
  },
  'resource that was just shown': async ({ page, open }) => {
    await open(PHONES)
    await press(page, 'Show it to everyone')
  },
  'resource, to delete for good': async ({ page, open }) => {
    await open(PHONES)
    await page.getByText('Delete it', { exact: true }).click()
  },
  'resources after one was deleted': async (walk) => {
    await walk.open(PHONES)
    await deleteIt(walk)
  },
  'resources, none left': async (walk) => {
    const titles = walk.page.locator('main .resource-row h2 a')
    for (await walk.open(LIST); (await titles.count()) > 0; await walk.open(LIST)) {
      await titles.first().click()
      await deleteIt(walk)
    }
  },
}

async function deleteIt({ page }: Walk): Promise<void> {
  await page.getByText('Delete it', { exact: true }).click()
  await press(page, 'Yes, delete it')
}
