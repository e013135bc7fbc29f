import QRCode from 'qrcode'

/** A QR code as the address of a picture, dark on light whatever the page's colours, so that phones read it. */
export async function drawQrCode(words: string): Promise<string> {
  const picture = await QRCode.toString(words, {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  return `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`
}
