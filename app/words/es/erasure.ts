/** Lo que se sabe de una persona, la copia para ella y cómo se borra. */
export const erasure = {
  title: 'Datos de una persona',
  intro:
    'Alguien puede preguntar qué sabes de él, o pedir que lo olvides. Escribe su correo: la página siguiente dice qué se sabe y qué se puede borrar. Asegúrate primero de que es esa persona quien lo pide.',
  email: 'Su correo electrónico',
  look: 'Ver qué se sabe',
  nothing: 'De esta dirección no se sabe nada',
  nothingWords:
    'Revisa cómo está escrita. Quizá usó otra dirección. Los nombres sin dirección, como un invitado en la puerta, se borran solos un año después del evento.',
  known: 'Lo que se sabe de {email}',
  what: 'Qué',
  count: 'Cuánto',
  becomes: 'Cuando se borra',
  otherTitle: 'Puede tener otras direcciones',
  otherWords: 'Búscalas también. Cada una se borra por separado.',
  copyTitle: 'Entregarlo',
  copyWords: 'Un archivo con todo, para que se lo quede. Mándalo solo a esta dirección.',
  copy: 'Descargar la copia',
  eraseTitle: 'Borrar a esta persona',
  cannotUndo: 'No se puede deshacer',
  eraseWords:
    'Deja libre aquello en lo que se apuntó, y luego todo se borra de una vez. Una última carta le dice que está hecho.',
  elsewhere:
    'Bórrala a mano donde este sitio no llega: en Stripe, en tu boletín y en los archivos que se descargaron aquí.',
  again: 'Escribe su correo una vez más',
  againHint: 'Exactamente como arriba.',
  press: 'Borrarlo todo',
  pressing: 'Borrando',
  before: {
    title: 'Primero arregla esto',
    opensDesk:
      'Trabaja en el escritorio del personal. Quítale primero el acceso en Personal, y pide a un operador que quite la cuenta.',
    isOrganization: 'Es la dirección de la propia organización. Cámbiala primero en los ajustes.',
    givesMonthly:
      'Da cada mes. Termina eso primero, o Stripe nos lo vuelve a decir: <link>donativos de cada mes</link>.',
    leads: 'Dirige un equipo. Primero otro capitán se hace cargo, y luego lo deja:',
  },
  done: {
    erased: 'Está borrada. Una última carta se lo dice.',
    'nothing-held': 'De esa dirección ya no se sabía nada.',
  },
  errors: {
    missing: 'Escribe el correo',
    email: 'Escribe un correo como ana@example.org',
    again: 'Esta no es la dirección de arriba. Escríbela una vez más.',
    notYet: 'Primero hay que arreglar algo. Mira arriba.',
  },
  file: 'una-persona',
  kinds: {
    gifts: 'Donativos',
    cards: 'Tarjetas que otros le mandaron',
    purchases: 'Pagos con tarjeta por algo',
    orders: 'Lugares que compró en eventos',
    sponsors: 'Patrocinios',
    promises: 'Dinero en efectivo, cheque o promesa',
    goods: 'Cosas que donó',
    statements: 'Cartas sobre un año',
    refusals: 'Deseos de no recibir tarjetas o gracias, y donantes unidos',
    account: 'Cuenta y entradas',
    invitations: 'Invitaciones a equipos',
    guests: 'Respuestas de que viene',
    helpers: 'Turnos que tomó',
    players: 'Lugares en eventos a su nombre',
    givers: 'Cosas que ofreció para ventas',
    drivers: 'Viajes para ventas',
    firms: 'Contacto de un restaurante o campo',
    standing: 'Está con nosotros',
    meetings: 'Reuniones',
    skills: 'Dones que ofrece',
    claims: 'Tareas que tomó',
    comments: 'Comentarios',
    follows: 'Noticias de equipos que pidió',
    reports: 'Avisos sobre una página',
    letters: 'Cartas sobre esta persona',
    programs: 'Dicho a otros programas',
    notices: 'Avisos de Stripe sobre esta persona',
  },
  stays: {
    all: 'Todo se borra',
    programs: 'Todo se borra. A la lista que supo que está con nosotros se le dice que se fue.',
    gifts:
      'Se borran nombre, dirección, palabras y dedicatoria. La suma, el día y el recibo se quedan por la ley de impuestos, con el nombre en el recibo durante siete años.',
    books:
      'Se borra la dirección. La suma y el día se quedan en la contabilidad por la ley de impuestos, y el nombre durante siete años.',
    sponsors:
      'Se borran el teléfono y lo que pidió. La empresa y su factura se quedan en la contabilidad; el contacto que figura en ella, siete años.',
    goods:
      'Se borra la dirección. Las cosas se quedan en la contabilidad por la ley de impuestos, y el nombre durante siete años.',
    account:
      'Se borran nombre, dirección y entradas; sale de todos los equipos. Lo que hizo se queda en el registro con el nombre de ese día.',
    reports: 'Se borra la dirección. Lo que avisó se queda con el personal.',
    firms: 'Se borran dirección, teléfono y contacto. La empresa se queda.',
    letters: 'Todas se borran. En cartas a otros, su dirección se tacha.',
    players: 'Se borra. El lugar se queda con quien lo compró.',
  },
} as const
