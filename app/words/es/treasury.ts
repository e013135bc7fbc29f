import { treasuryStatements } from './treasury/statements.ts'
import { treasuryChallenges } from './treasury/challenges.ts'
import { treasuryComingIn } from './treasury/coming-in.ts'
import { treasuryMoney } from './treasury/money.ts'

/** Donde el personal recibe el dinero en mano, lo empareja y lo corrige. */
export const treasury = {
  tab: 'Dinero',
  back: 'Volver',
  reason: '¿Por qué?',
  team: 'Equipo',
  parts: {
    label: 'Partes del dinero',
    inbox: 'Por llegar',
    deposits: 'Depósitos',
    payouts: 'Pagos',
    checks: '¿Cuadran los libros?',
    statements: 'Resúmenes del año',
  },
  kind: {
    gift: 'Donativo',
    sale_takings: 'Caja de una venta',
    restaurant_share: 'Parte de un restaurante',
    ticket: 'Boleto',
    sponsorship: 'Patrocinio',
  },
  means: {
    cash: 'Efectivo',
    check: 'Cheque',
    transfer: 'Transferencia bancaria',
    checkNumber: 'Cheque {checkNumber}',
  },
  state: {
    expected: 'Por llegar',
    received: 'Recibido',
    deposited: 'Depositado',
    reconciled: 'En el estado de cuenta',
    void: 'Retirado',
  },
  where: {
    parked: 'Aún sin pareja',
    inHand: 'En mano',
    onSlip: 'En la ficha de depósito',
    deposited: 'Depositado',
    reconciled: 'En el estado de cuenta',
    reversed: 'Anulado',
    returned: 'Devuelto por el banco',
  },
  own: {
    title: 'Esto lo anotaste tú',
    others: 'Tú lo anotaste o lo cambiaste, así que otra persona lo confirma: {names}.',
    nobody:
      'Tú lo anotaste o lo cambiaste, así que otra persona lo confirma. Todavía no hay nadie más: un administrador puede invitar a un tesorero.',
  },
  needs: {
    overdue:
      '<link>{n, plural, one {# cantidad esperada va} other {# cantidades esperadas van}} con atraso</link>: {amount}',
    parked:
      '<link>{n, plural, one {# pago} other {# pagos}} en mano</link> de {amount} {n, plural, one {no tiene} other {no tienen}} pareja todavía',
  },
  done: {
    'paid-back': 'Anotado. Los libros y el recibo lo dicen, y recibe una carta.',
    resent: 'Los recibos van otra vez en camino.',
    'just-sent': 'Se enviaron hace un momento. No se envió nada más.',
    'no-receipt': 'No hay recibo que enviar, o falta la dirección.',
    received: 'Recibido',
    'received-more': 'Recibido. Llegó más de lo esperado: el resto espera aquí su pareja.',
    parked: 'Recibido. Espera aquí hasta que lo emparejes.',
    matched: 'Emparejado',
    'matched-part': 'Emparejado. Una parte espera todavía.',
    undone: 'La pareja está deshecha',
    'taken-back': 'Anulado',
    returned: 'Anotado: el banco lo devolvió',
    logged: 'Anotado. Otra persona del personal lo recibe.',
    'logged-before': 'Ya estaba anotado: nada se cuenta dos veces.',
    withdrawn: 'Retirado',
  },
  notDone: {
    'own-entry': 'Lo anotaste tú, así que otra persona lo confirma',
    'not-counted': 'Solo una caja contada se puede contar otra vez',
    'nothing-expected': 'Ya no se espera nada de esto: alguien fue más rápido, o se retiró',
    'why-missing':
      'Es otra cantidad que la parte del restaurante. Di por qué y emparéjalo otra vez',
    'nothing-left': 'Todo este dinero ya tiene pareja',
    'taken-in-before': 'Este formulario ya se envió: nada se cuenta dos veces',
    'undone-before': 'Ya estaba deshecho',
    'taken-back-before': 'Ya estaba anulado',
  },
  refused: {
    'gift-went-back': 'Una parte de su donativo se devolvió al donante: no se puede deshacer',
    'gift-was-moved': 'Su donativo ya es de otro equipo. Devuélvelo primero a su equipo',
    'at-the-bank': 'Ya está en el banco. Si el banco lo devolvió, anota eso',
    'not-at-the-bank': 'No está en el banco, así que el banco no puede haberlo devuelto',
    'a-challenge':
      'Los donativos de este reto cuentan con ello, así que aquí no se retira. Termina el reto',
    'of-a-figure': 'Viene de lo que se vendió en una noche de restaurante. Corrige eso',
    'changed-meanwhile': 'Alguien lo cambió hace un momento. Míralo otra vez',
    'held-by-staff': 'Una parte ya llegó, así que no se puede retirar',
  },
  errors: {
    event: 'Ese evento es de otro equipo. Elige uno de este equipo, o borra el equipo.',
    amount: 'Escribe la cantidad como 40 o 40.50',
    day: 'Escribe un día',
    dayAhead: 'Este día aún no llega',
    reason: 'Escribe por qué, para los libros',
    long: 'Usa {most} caracteres o menos',
    means: 'Elige cómo llegó',
    rest: 'Llegó menos de lo esperado. Di qué pasa con el resto',
    kind: 'Elige qué es',
    who: 'Escribe de quién es el dinero, o cómo se llama',
    team: 'Ningún equipo tiene este nombre',
    teamNear: 'Ningún equipo tiene este nombre. ¿Quisiste decir {names}?',
    teamSeveral: 'Más de un equipo tiene este nombre. Escribe una de sus direcciones: {addresses}',
    email: 'Escribe un correo como nombre@example.org',
    notCounted: 'Solo una caja contada se puede contar otra vez',
  },
  ...treasuryStatements,
  ...treasuryChallenges,
  ...treasuryComingIn,
  ...treasuryMoney,
} as const
