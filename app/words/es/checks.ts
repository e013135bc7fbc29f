/** Si los libros cuadran, y qué halló la puesta al día con Stripe. */
export const checks = {
  title: '¿Cuadran los libros?',
  green: 'Los libros cuadran',
  greenWords: '{n, plural, one {# comprobación} other {# comprobaciones}}, la última el {when}.',
  red: '{n, plural, one {Los libros no cuadran: falla # comprobación} other {Los libros no cuadran: fallan # comprobaciones}}',
  redWords:
    'Comprobado por última vez el {when}. Avise a quien lleva el sitio; esto no mueve dinero.',
  grey: 'Los libros no se comprobaron hace poco',
  greyWords: 'Se comprueban cada noche. La última vez fue el {when}.',
  never: 'Se comprueban cada noche, y aún no se ha hecho.',
  failedLast: 'La última comprobación no terminó.',
  running: 'Comprobando: {done} de {checks}',
  lookAgain: 'Ver otra vez',
  press: 'Comprobar ahora',
  pressWords: 'Tarda unos segundos, diez minutos como mucho, y no cambia nada.',
  details: 'Qué se comprueba y qué se halló',
  rowsTitle: 'Filas que lo rompen, diez como mucho',
  past: 'Comprobaciones de antes',
  pastCaption: 'La última primero',
  when: 'Cuándo',
  who: 'La pidió',
  night: 'La revisión de cada noche',
  result: 'Resultado',
  agree: 'Cuadran',
  broken: '{n, plural, one {# falla} other {# fallan}}',
  noEnd: 'No terminó',
  underWay: 'En curso',
  done: {
    begun: 'La comprobación empezó',
    'under-way': 'Ya hay una comprobación en curso',
  },
  catchUps: {
    title: 'Puesta al día con Stripe',
    words:
      'Cada noche leemos el libro de Stripe. Lo que sus avisos no nos dijeron se halla y se anota entonces.',
    caption: 'La última primero',
    found: 'Hallado y anotado',
    nothing: 'No faltaba nada',
    lines: '{n, plural, one {# línea} other {# líneas}}',
    notices: 'Avisos traídos',
    asked: 'Consultados',
    balance: 'Saldo en Stripe',
    agrees: '{amount}, como en nuestro libro',
    apart: '{amount}, a {apart} de nuestro libro',
    moved: 'Entretanto se movió dinero',
    failed: 'No terminó y se intenta otra vez: {why}',
    none: 'Aún no nos hemos puesto al día con Stripe. Se hace cada noche.',
  },
  name: {
    'I01-every-journal-balances': 'Cada asiento del libro cuadra',
    'I02-the-whole-book-is-zero': 'El libro entero suma cero',
    'I03-every-journal-has-two-sides': 'Cada asiento tiene dos lados',
    'I04-all-money-is-whole-cents': 'Todo el dinero son centavos enteros',
    'I05-the-app-cannot-change-what-is-written': 'Lo escrito no se puede cambiar',
    'I06-one-fact-is-booked-once': 'Un hecho se anota una sola vez',
    'I07-no-line-of-stripes-book-is-lost': 'No se pierde ninguna línea del libro de Stripe',
    'I08-no-booked-line-is-invented': 'Ninguna línea anotada es inventada',
    'I09-gross-less-fee-is-net': 'El bruto menos la comisión es el neto',
    'I10-no-more-goes-back-than-came': 'No se devuelve más de lo que llegó',
    'I11-a-reversal-mirrors-what-it-reverses': 'Lo deshecho es el espejo de lo hecho',
    'I12-a-payout-is-the-sum-of-its-lines': 'Un pago es la suma de sus líneas',
    'I12-a-payout-that-is-over-is-on-no-way': 'Un pago terminado ya no está en camino',
    'I13-the-clearing-account-follows-stripes-book':
      'Nuestra cuenta de Stripe sigue el libro de Stripe',
    'I13-what-lies-at-stripe-is-what-our-book-says':
      'Lo que hay en Stripe es lo que dice nuestro libro',
    'I14-a-settled-dispute-holds-nothing-back': 'Una disputa resuelta no retiene nada',
    'I15-a-members-total-is-that-of-the-gifts-credited':
      'El total de un miembro es el de sus donativos',
    'I15-a-teams-momentum-is-that-of-what-came':
      'Los últimos días de un equipo son lo que llegó en ellos',
    'I15-the-days-of-the-book-are-those-of-its-entries':
      'Cada día del libro es la suma de sus asientos',
    'I15-every-total-is-what-the-ledger-says': 'Cada total es lo que dice el libro',
    'I16-each-has-of-a-gift-what-its-shares-say':
      'Cada equipo tiene de un donativo lo que dice su parte',
    'I16-no-team-brought-in-more-lately-than-is-noted':
      'Ningún equipo reunió hace poco más de lo anotado',
    'I16-the-days-and-the-teams-add-up-to-the-campaign': 'Los días y los equipos suman la campaña',
    'I16-the-days-by-way-are-those-of-the-campaign':
      'Los días por forma de pago son los de la campaña',
    'I16-the-days-of-a-campaign-are-those-of-its-teams':
      'Los días de la campaña son los de sus equipos',
    'I16-the-days-expected-are-those-of-the-book':
      'Cada día de lo que falta por llegar es lo que dice el libro',
    'I17-a-gift-is-paid-when-the-ledger-says-so': 'Un donativo está pagado cuando lo dice el libro',
    'I17-a-sale-is-paid-when-the-ledger-says-so':
      'Una venta está pagada cuando el libro lo dice, con el precio y el donativo aparte',
    'I18-a-challenge-promises-what-was-given': 'Un reto promete lo que se dio',
    'I18-a-nights-figure-is-what-the-book-expects':
      'Lo que da una noche de restaurante según su cifra es lo que el libro espera',
    'I18-money-by-hand-is-where-the-book-says': 'El dinero en mano está donde dice el libro',
    'I18-whoever-confirms-did-not-enter': 'Quien confirma el dinero no lo anotó',
    'I19-no-meeting-promises-more-seats-than-it-has':
      'Ninguna reunión promete más asientos de los que tiene',
    'I19-no-event-promises-more-places-than-it-has':
      'Ningún evento promete más lugares de los que tiene',
    'I19-no-package-is-sold-more-often-than-there-is': 'Nada se vende más veces de las que hay',
    'I19-every-ticket-is-paid-owed-or-free': 'Cada boleto está pagado, se debe o es gratis',
    'I19-an-invoice-is-paid-once': 'Cada factura de un patrocinador se paga una sola vez',
    'I19-no-shift-has-more-hands-than-it-needs': 'Ningún turno tiene más gente de la que necesita',
    'I19-no-sale-accepts-more-than-it-has-room-for': 'Ninguna venta acepta más de lo que le cabe',
    'I19-no-slot-is-booked-more-often-than-it-may':
      'Ninguna hora se aparta más veces de las que se puede',
    'I20-a-statement-is-of-its-years-receipts': 'Un resumen anual es de los recibos de su año',
    'I20-invoices-run-on-without-a-gap':
      'Las facturas de patrocinadores siguen su número sin que falte ninguno',
    'I20-receipts-say-what-was-given-and-numbers-run-on':
      'Los recibos dicen lo que se dio y no falta ningún número',
    'I21-every-message-is-about-something-and-goes-out': 'Cada carta trata de algo y sale',
    'I21-thanks-are-for-a-gift-that-a-captain-thanked-for':
      'Las gracias son por un donativo agradecido por un capitán',
    'I22-no-notice-lies-unread': 'Ningún aviso de Stripe queda sin leer',
    'I23-one-mode-and-one-currency': 'Un solo modo y una sola moneda',
    'I24-a-month-is-charged-once-and-none-after-the-end':
      'Un mes de un donativo mensual se cobra una vez, y ninguno después de detenerlo',
    'I25-the-audit-log-is-an-unbroken-chain': 'El registro es una cadena sin roturas',
    'I26-each-line-of-stripes-book-booked-again-is-the-same':
      'Cada renglón del libro de Stripe, anotado otra vez, queda igual',
    'I27-what-was-recorded-of-the-book-is-still-so': 'Lo registrado del libro sigue igual',
    'I30-a-till-holds-what-its-lines-say': 'Una caja tiene lo que dicen sus líneas',
    'I31-each-who-stands-counts-once': 'Cada persona que nos apoya cuenta una vez',
  },
} as const
