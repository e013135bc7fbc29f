import type { SameKeys } from '../say.ts'
import type { receipts as english } from '../en/receipts.ts'

export const receipts: SameKeys<typeof english> = {
  title: 'Recibo {number}',
  paid: 'Cantidad pagada',
  place: 'Dónde se entregó',
  issued: 'Fecha del recibo',
  ein: 'EIN {ein}',
  goodsForms:
    'Si deduces más de $500 por cosas donadas en un año, el IRS pide el formulario 8283. Arriba de $5,000 pide también un avalúo.',
  nothingForPayment: 'No se entregaron bienes ni servicios a cambio de este pago.',
  void: 'Este recibo ya no es válido.',
  voidWords: 'Por favor no lo uses para tus impuestos.',
  voidReplaced: 'Por favor no lo uses para tus impuestos. El recibo {number} ocupa su lugar.',
  seeNew: 'Ver el recibo {number}',
  pdf: 'Guardar como PDF',
  page: '{title} · página {page} de {pages}',
}
