import { findTemplates } from './find-templates.server.ts'

/** Which terms a captain may begin with, and what those that were chosen put into the form. */
export async function findDealStart(chosenId: string | null) {
  const templates = await findTemplates()
  const chosen = templates.find(({ id }) => id === chosenId)
  return {
    offered: templates.map(({ id, name }) => ({ id, name })),
    chosen: chosen?.name ?? null,
    values: chosen?.values,
  }
}
