/** What no route knows; without one the router weighs all of them for every stray address. */
export function loader() {
  throw new Response('Not found', { status: 404 })
}

export default function Nowhere() {
  return null
}
