interface Detector {
  detect(source: HTMLVideoElement): Promise<{ readonly rawValue: string }[]>
}

const LOOK_EVERY = 250

/**
 * Reads the code on somebody's own page with the camera, where the browser can. What it says never leaves the phone: only what the
 * key comes to is compared with the list.
 * @param onCode says whether somebody has it.
 */
export function startScanning(onCode: (code: string) => boolean): void {
  const Detect: unknown = Reflect.get(globalThis, 'BarcodeDetector')
  const button = document.getElementById('scan')
  const view = document.getElementById('scan-view')
  const said = document.getElementById('said')
  if (typeof Detect !== 'function' || !button || !(view instanceof HTMLVideoElement)) return
  const detector: Detector = Reflect.construct(Detect, [{ formats: ['qr_code'] }])
  const words = button.textContent
  let stream: MediaStream | undefined

  function stop(): void {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
    if (view) view.hidden = true
    if (button) button.textContent = words
  }

  async function start(of: HTMLVideoElement, press: HTMLElement): Promise<void> {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    } catch {
      if (said) said.textContent = press.dataset['noCamera'] ?? ''
      return
    }
    of.srcObject = stream
    of.hidden = false
    press.textContent = press.dataset['stop'] ?? ''
    await of.play()
    while (stream) {
      const [found] = await detector.detect(of)
      if (found && (await isKnown(found.rawValue, press))) return stop()
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
    }
  }

  async function isKnown(address: string, press: HTMLElement): Promise<boolean> {
    const key = /\/tickets\/([\w-]+)/.exec(address)?.[1]
    if (key !== undefined && onCode(await codeOf(key))) return true
    if (said) said.textContent = press.dataset['none'] ?? ''
    return false
  }

  button.hidden = false
  button.addEventListener('click', () => void (stream ? stop() : start(view, button)))
}

async function codeOf(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 32)
}
