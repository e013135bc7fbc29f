import { invalid } from '../errors.ts'
import { listLines } from './session-routes.ts'
import type { Writer } from '../wire/objects.ts'
import { findObject } from '../wire/objects.ts'

/**
 * Puts whole objects in the place of ids, along paths such as `data.source` or `latest_charge.balance_transaction`.
 * @throws Refusal for a path that the object does not have.
 */
export function expand(object: unknown, paths: readonly string[], writer: Writer): unknown {
  for (const path of paths) expandPath(object, path.split('.'), path, writer)
  return object
}

function expandPath(node: unknown, steps: readonly string[], path: string, writer: Writer): void {
  const [step, ...rest] = steps
  if (step === undefined || node === null) return
  if (Array.isArray(node)) {
    for (const item of node) expandPath(item, steps, path, writer)
    return
  }
  if (!isRecord(node) || (!(step in node) && !optional.has(step)))
    throw invalid(`This property cannot be expanded (${path}).`, { param: 'expand' })
  if (step === 'line_items' && !(step in node)) node[step] = linesOf(node['id'], writer)
  const value = node[step]
  if (typeof value === 'string') node[step] = findObject(value, writer) ?? value
  expandPath(node[step] ?? null, rest, path, writer)
}

/** Members that Stripe leaves out when they have nothing to say. */
const optional = new Set(['failure_balance_transaction', 'line_items'])

function linesOf(id: unknown, { store }: Writer): unknown {
  const session = store.tables['checkout.session'].get(String(id))
  return session && listLines(session, `/v1/checkout/sessions/${session.id}/line_items`, {})
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
