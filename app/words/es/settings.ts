/** Donde quien administra escoge cómo se ve el sitio, qué pide y quién decide. */
export const settings = {
  newer: {
    title: '{who} guardó estos ajustes el {when}, mientras los tenías abiertos',
    words:
      'No se perdió nada de lo que escribiste, y todavía no se guardó nada. Abajo está lo que está guardado ahora y, después de la flecha, lo que escribiste. Presiona “Guardar” para poner lo tuyo en su lugar.',
    theirs: 'Dejar lo guardado y abrir la página de nuevo',
  },
  preview: {
    title: 'Vista previa',
    button: 'Ver cómo queda',
    saved: 'Como está guardado',
    tried: 'Aún sin guardar',
  },
  sample: {
    donor: 'Marta Jensen',
    team: 'Sopa del sábado',
  },
  brand: {
    section: 'Color y logotipo',
    title: 'Cambiar el color y el logotipo',
    words:
      'Los botones, los enlaces y las barras de meta van en este color, en cada página y en cada correo. Los equipos conservan sus propios colores.',
    color: 'Color de la organización',
    own: 'Tu propio color',
    ownNamed: 'El tuyo: {color}',
    ownHint: 'Cuenta si arriba escoges “El tuyo”.',
    choose: 'Escoge un color',
    wrong: 'Escoge un color, o escríbelo así: #7a1f5c',
    light: 'En papel claro',
    dark: 'En papel oscuro',
    contrast: 'Contraste de {ratio} a 1; hace falta {needed}',
    darkened: 'Un poco más oscuro, para que todos lo puedan leer',
    darkenedWords:
      'Las palabras en el color que escogiste se verían muy pálidas en papel claro. Arriba está el más parecido que se puede leer.',
    sample:
      '{theme}: el encabezado de una página de {organization}, un botón, una barra de meta y un enlace',
  },
  logo: {
    term: 'Logotipo',
    own: 'El tuyo',
    none: 'Todavía ninguno: las páginas llevan el dibujo',
    file: 'Logotipo',
    fileHint:
      'Va arriba en cada página y en cada correo. Un PNG, JPEG o WebP de 10 MB como máximo; si el fondo es transparente, así se queda. Presiona “Ver cómo queda” para probarlo antes. Junto a un logotipo ancho no repetimos tu nombre, porque casi siempre ya lo dice.',
    remove: 'Quitar el logotipo y volver a mostrar el dibujo',
    problem: {
      'not-a-picture':
        'Eso no es una imagen que podamos leer. Escoge un PNG, JPEG o WebP. Si tu logotipo es un SVG o un PDF, guárdalo primero como PNG.',
      'too-small':
        'Ese logotipo es muy chico. Escoge uno de al menos 48 pixeles de ancho y de alto.',
    },
  },
  brandColor: {
    house: 'Azul lago',
    pine: 'Pino',
    teal: 'Verde azulado',
    plum: 'Ciruela',
    rose: 'Rosa',
    brick: 'Ladrillo',
    slate: 'Pizarra',
    own: 'El tuyo',
  },
  receipts: {
    section: 'Recibos',
    title: 'Cambiar las palabras de los recibos',
    words:
      'Cada donativo recibe por correo un recibo con número y con todo lo que pide la ley. Aquí agregas palabras tuyas. Los recibos que ya se mandaron quedan como estaban.',
    hint: 'Van arriba, después de “Gracias”. Con dos frases cálidas basta.',
    preview: 'El próximo recibo',
  },
  pause: {
    pages: 'En la primera página y en la página de cada equipo',
    pagesToo:
      'No hay botón para donar en ellas, ni en las barras de meta que muestran otros sitios. Todo lo demás se queda.',
    give: 'En la página donde la gente dona',
    stops: 'Lo que se detiene',
    stopsGifts: 'Nadie puede empezar un donativo: ni a un equipo ni a la campaña.',
    goesOn: 'Lo que sigue',
    goesOnBegun:
      'Los donativos que ya habían empezado se cuentan cuando se pagan, con sus recibos.',
    goesOnPages:
      'Las páginas, los totales y compartir. Se pueden formar equipos, y los capitanes pueden escribir sus páginas.',
    goesOnDesk: 'Tu escritorio: devoluciones, recibos, aprobaciones y exportaciones.',
    goOn: 'Verlo otra vez y luego pausar',
    sure: '¿Pausar los donativos ahora?',
    sureWords:
      'La gente lee las palabras de la vista previa en menos de un segundo. Puedes reanudar desde aquí y desde los totales con dos toques, y se puede donar otra vez de inmediato.',
  },
  approval: {
    section: 'Aprobación de páginas',
    title: 'Cambiar las reglas de las páginas',
    edits: 'Un capitán cambia una página que ya aprobaron',
    newPages:
      'Una página nueva, una foto nueva y todo lo que suene a rifa los esperan con cualquier regla.',
    wait: 'El cambio espera hasta que alguien de ustedes lo haya leído',
    waitHint:
      'Mientras tanto todos ven la página como la aprobaron. Es lo más seguro para las sobrevivientes.',
    atOnce: 'El cambio se publica de inmediato',
    atOnceHint: 'Les escribimos, lo ven después y pueden ocultar la página.',
    messages: 'Un donante escribe unas palabras con su donativo',
    messagesAtOnce: 'Las palabras salen de inmediato en la página',
    messagesAtOnceHint: 'Nadie las lee antes. La mayoría de los donantes son amables.',
    messagesWait: 'Las palabras esperan hasta que alguien de ustedes las haya leído',
    messagesWaitHint:
      'Mientras tanto el donativo se muestra sin ellas. Las encuentran en “Mensajes”.',
    chooseMessages: 'Escoge si las palabras de los donantes esperan',
    news: 'Un capitán escribe noticias o cambia las que ya salieron',
    newsWaits: 'Las noticias esperan hasta que alguien de ustedes las haya leído',
    newsWaitsHint:
      'Las encuentran en “Mensajes”. Las cartas a quienes siguen al equipo esperan con ellas.',
    newsAtOnce: 'Las noticias salen de inmediato',
    newsAtOnceHint:
      'Les escribimos, las ven después y pueden quitarlas. Aun así, las fotos nuevas y las palabras que suenen a rifa esperan.',
    chooseNews: 'Escoge si las noticias esperan',
    told: 'Quién recibe correo',
    toldHint:
      'Cuando llega una página o un cambio, cuando alguien reporta una página y cuando esperan mensajes de donantes.',
    choose: 'Escoge si los cambios esperan',
    nobody: 'Escoge al menos a una persona, para que ninguna página espere sin que nadie la vea',
  },
  approvalPreview: {
    newPage: 'Un capitán manda una página nueva',
    newPageWords:
      'Espera. Las personas de abajo reciben un correo. Nadie más ve la página hasta que alguien de ustedes la apruebe.',
    edit: 'Un capitán cambia una página que ya aprobaron',
    editWaits:
      'El cambio espera. Las personas de abajo reciben un correo. Todos ven la página como estaba hasta que alguien de ustedes apruebe el cambio.',
    editAtOnce:
      'Todos ven el cambio de inmediato. Las personas de abajo reciben un correo, y ustedes pueden ocultar la página. Aun así, una foto nueva o palabras que suenen a rifa esperan.',
    message: 'Un donante escribe unas palabras con su donativo',
    messageWaits:
      'El donativo se muestra de inmediato, sin las palabras. Ellas esperan en “Mensajes” hasta que alguien de ustedes las apruebe.',
    messageAtOnce:
      'El donativo y las palabras se muestran de inmediato. Después pueden ocultar las palabras.',
    news: 'Un capitán escribe noticias',
    newsWaits:
      'Esperan en “Mensajes”. Nadie más las lee, ni salen cartas, hasta que alguien de ustedes las apruebe.',
    newsAtOnce:
      'Todos pueden leerlas de inmediato, y salen cartas si el capitán lo quiere. Las personas de abajo reciben un correo, y ustedes pueden quitarlas.',
  },
  organization: {
    page: 'Aquí va la página',
    zoneOpen:
      'Los días de los donativos, los totales y el año del recibo se cuentan en ella. Puedes cambiarla hasta que se registre el primer donativo, y después ya no.',
    zoneStays: 'Zona horaria: {zone}',
    zoneWhy:
      'Se queda como está. Los donativos se registran por sus días, y los recibos que la gente ya tiene llevan su año: en otra zona, un donativo de la noche de fin de año sería de otro año fiscal, y los días ya no cuadrarían con los libros.',
    zoneSettled:
      'Mientras tanto se registró un donativo, así que la zona horaria se queda como está',
  },
} as const
