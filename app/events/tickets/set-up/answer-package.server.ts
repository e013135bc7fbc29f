import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { momentsAt } from '../../moments.server.ts'
import { changePackages } from './change-packages.server.ts'
import type { PackageChange } from './change-packages.server.ts'
import { NEW_PACKAGE } from './package-page.server.ts'
import { packageFields, PackageForm } from './package.form.ts'
import type { PackageField } from './package.form.ts'

interface OfPackage {
  readonly slug: string | undefined
  readonly packagePublicId: string
}

/** Reads the form of a package, new or kept before, and keeps it. */
export async function answerPackage(
  captain: CaptainOf,
  { slug, packagePublicId }: OfPackage,
  form: FormData,
): Promise<FormAnswer<Answer<PackageField>>> {
  const event = await requireEvent(captain, slug)
  const known = event.packages.find(({ publicId }) => publicId === packagePublicId)
  if (!known && packagePublicId !== NEW_PACKAGE) throw new Response('Not found', { status: 404 })
  if (known) form.set('kind', known.kind)
  const again = (
    errors: ReturnType<typeof complaintsOf>,
    status: 400 | 409 = 400,
  ): FormAnswer<Answer<PackageField>> => ({
    kind: 'again',
    status,
    answer: { values: typedIn(packageFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: PackageForm })
  if (submission.status !== 'success') return again(complaintsOf(packageFields, submission.reply()))
  const { soldFrom, soldUntil, ...words } = submission.value
  const [from = null, until = null] = await momentsAt(event.timeZone, [soldFrom, soldUntil])
  const written = { ...words, soldFrom: from, soldUntil: until }
  const outcome = await changePackages({
    eventPublicId: event.publicId,
    personId: captain.person.id,
    change: known
      ? { kind: 'change', package: { ...written, publicId: known.publicId } }
      : { kind: 'add', package: { ...written, publicId: null } },
  })
  const list = `${event.desk}/set-up/packages`
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'on', to: `${list}?done=${known ? 'changed' : 'added'}` }
    case 'event-not-found':
    case 'package-not-found':
      throw new Response('Not found', { status: 404 })
    case 'waiting':
    case 'over':
      return again([{ field: 'name', message: say(`events.errors.${outcome.kind}`) }], 409)
    case 'too-many':
      return again([{ field: 'name', message: say('packages.errors.tooMany') }], 409)
    case 'raffle':
      return again([
        { field: 'name', message: say('packages.errors.raffle', { words: words.name }) },
      ])
    case 'sold':
      return again(
        [{ field: 'stock', message: say('packages.errors.sold', { n: outcome.sold }) }],
        409,
      )
  }
}

/** Takes a package out of the list, or moves it by one place. @returns where to go on. */
export async function answerPackageMove(
  captain: CaptainOf,
  { slug, packagePublicId: publicId }: OfPackage,
  move: 'remove' | 'up' | 'down',
): Promise<string> {
  const event = await requireEvent(captain, slug)
  const change: PackageChange =
    move === 'remove' ? { kind: 'remove', publicId } : { kind: 'move', publicId, way: move }
  const outcome = await changePackages({
    eventPublicId: event.publicId,
    personId: captain.person.id,
    change,
  })
  const list = `${event.desk}/set-up/packages`
  switch (outcome.kind) {
    case 'saved':
      return move === 'remove' ? `${list}?done=removed` : `${list}?done=moved#${publicId}`
    case 'event-not-found':
    case 'package-not-found':
      throw new Response('Not found', { status: 404 })
    case 'waiting':
    case 'over':
    case 'sold':
      return `${list}?done=${outcome.kind}`
    case 'too-many':
    case 'raffle':
      return list
  }
}
