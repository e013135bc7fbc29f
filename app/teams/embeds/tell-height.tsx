import tellHeightScript from '#app/ui/tell-height.js?url'
import { useNonce } from '#app/ui/nonce.tsx'

/** So that whoever frames the page can make the frame as high as it is; without a script it is as high as they said. */
export function TellHeight() {
  return <script src={tellHeightScript} defer nonce={useNonce()} suppressHydrationWarning />
}
