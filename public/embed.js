// @ts-check
// For other people's pages. A team's goal bar, the list of teams and a button to give stand there as frames of ours, as high
// as what is in them: <team-up-goal team="book-club"></team-up-goal>, <team-up-button team="book-club"></team-up-button>,
// <team-up-teams></team-up-teams>. What stands between the tags is shown until then, and where no script runs.
{
  const script = document.currentScript
  const home = script instanceof HTMLScriptElement ? new URL(script.src).origin : ''

  /** @param {HTMLElement} element */
  const teamOf = (element) => encodeURIComponent(element.getAttribute('team') ?? '')

  /** @type {Record<string, { path: (element: HTMLElement) => string, height: number }>} */
  const kinds = {
    'team-up-goal': { path: (element) => `/embed/teams/${teamOf(element)}`, height: 420 },
    'team-up-button': { path: (element) => `/embed/teams/${teamOf(element)}/button`, height: 80 },
    'team-up-teams': { path: () => '/embed/teams', height: 520 },
  }

  for (const [name, { path, height }] of Object.entries(kinds)) {
    if (customElements.get(name)) continue
    customElements.define(
      name,
      class extends HTMLElement {
        static observedAttributes = ['team', 'lang']

        connectedCallback() {
          addEventListener('message', this)
          this.draw()
        }

        disconnectedCallback() {
          removeEventListener('message', this)
        }

        attributeChangedCallback() {
          if (this.isConnected) this.draw()
        }

        draw() {
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
          const frame = document.createElement('iframe')
          frame.src =
            home + path(this) + (this.lang ? `?lang=${encodeURIComponent(this.lang)}` : '')
          frame.title = this.title || 'Team Up'
          frame.loading = 'lazy'
          Object.assign(frame.style, {
            width: '100%',
            height: `${height}px`,
            border: '0',
            display: 'block',
          })
          this.style.display = 'block'
          root.replaceChildren(frame)
        }

        /** Only our own frame in this very element is listened to. @param {Event} event */
        handleEvent(event) {
          const frame = this.shadowRoot?.querySelector('iframe')
          if (!(event instanceof MessageEvent) || !frame) return
          if (event.origin !== home || event.source !== frame.contentWindow) return
          const said = Number(event.data?.teamUpHeight)
          if (said > 0) frame.style.height = `${Math.min(4000, Math.ceil(said))}px`
        }
      },
    )
  }
}
