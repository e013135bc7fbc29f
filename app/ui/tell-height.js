// @ts-check
// In a frame on somebody else's page: says how high the page is, and nothing else, whenever that changes.

if (parent !== self) {
  const page = document.documentElement
  new ResizeObserver(() => {
    parent.postMessage({ teamUpHeight: Math.ceil(page.getBoundingClientRect().height) }, '*')
  }).observe(page)
}
