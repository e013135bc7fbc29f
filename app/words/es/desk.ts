export const desk = {
  gifts: {
    title: 'Donativos',
    lede: '{n, plural, one {# donativo} other {# donativos}} hasta ahora. Ves lo mismo que ven todos, y ningún correo electrónico.',
    none: 'Todavía no hay donativos',
    noneOut:
      'El primero es el más difícil. Da tú primero y luego pídeselo a tres amigos por su nombre.',
    noneYet: 'Los donativos llegan cuando tu página esté publicada.',
    hidden: 'La página está oculta, así que no se muestran donativos. Están a salvo y cuentan.',
    share: 'Comparte tu página',
    overview: 'Volver al resumen',
    from: 'De',
    amount: 'Cantidad',
    notShown: 'No se muestra',
    day: 'Día',
    thanks: 'Gracias',
    thank: 'Dar las gracias a <name>{who}</name>',
    thanked: 'Enviado el {day}',
    own: 'Tu propio donativo',
    noLetters: 'No quiere cartas',
    notNow: 'Ahora no: este donativo podría devolverse',
    older: 'Donativos anteriores',
    newest: 'Donativos más nuevos',
    printed: 'Donativos a {team}, impreso el {day}',
  },
  thanks: {
    waiting:
      '{n, plural, one {# donativo espera tus gracias} other {# donativos esperan tus gracias}}',
    waitingWords:
      'Unas palabras de gracias en uno o dos días es lo que más se recuerda. Nosotros las hacemos llegar por ti.',
    thankAll: '{n, plural, one {Escribir las gracias} other {Dar las gracias por los #}}',
    thankNext:
      '{n, plural, one {Dar las gracias por el siguiente #} other {Dar las gracias por los siguientes #}}',
    title: 'Da las gracias',
    toOne: 'Para <name>{who}</name>',
    toMany: 'Para quienes dieron {n, plural, one {# donativo} other {# donativos}}: {names}',
    andMore: '{n, plural, one {# más} other {# más}}',
    label: 'Tus palabras',
    hint: 'Si las dejas así, a cada persona le llegan en su idioma. Si las cambias, salen tal como las escribes.',
    relay: 'Cómo se envía',
    relayWords:
      'La carta sale de {organization}. Saluda a cada persona, dice que es de tu parte y muestra tus palabras. Tú no ves ninguna dirección. Por cada donativo se dan las gracias una sola vez.',
    reply: 'Que puedan contestarme',
    replyHint:
      'Entonces la carta lleva tu dirección, {email}. Si no, las respuestas llegan a {organization}.',
    send: '{n, plural, one {Enviar las gracias} other {Enviar # veces las gracias}}',
    sending: 'Enviando…',
    back: 'Volver a los donativos',
    sent: '{n, plural, one {Tus gracias van en camino} other {Tus gracias por # donativos van en camino}}',
    nobody: 'Ya se dieron las gracias por estos donativos',
    nobodyWords:
      'Quizás otra persona del equipo se adelantó. A nadie se le dan las gracias dos veces por el mismo donativo.',
    allDone: 'Ya diste las gracias a todos',
    allDoneWords: 'Cuando llegue el próximo donativo, aquí puedes agradecerlo.',
    missing: 'Escribe unas palabras de gracias',
    tooLong: 'Tus palabras pueden tener {most} caracteres como máximo',
    address:
      'Quita por favor las direcciones web y de correo. Si quieres respuesta, marca la casilla de abajo.',
  },
  letter: {
    subject: '{captain}, de {team}, te da las gracias',
    subjectNoName: '{team} te da las gracias',
    aCaptain: 'quien dirige el equipo',
    dear: 'Hola, {name}:',
    dearFriend: 'Hola:',
    intro:
      'Hiciste {n, plural, one {un donativo} other {# donativos}} a {team}. Aquí tienes una nota de {captain}:',
    words:
      '¡Muchas gracias por tu donativo a {team}! Nos acerca a nuestra meta y nos da ánimo para seguir. Qué gusto tenerte con nosotros.',
    see: 'Mira cómo va el equipo',
    unnamed: 'Pediste que no se diga tu nombre, y {captain} no sabe quién eres.',
    passedOn: 'Te la hicimos llegar nosotros. {captain} no ve tu correo electrónico.',
    replyToCaptain: 'Si contestas esta carta, tu respuesta y tu dirección le llegan a {captain}.',
    replyToUs: 'Si contestas esta carta, tu respuesta llega a {organization}.',
    stop: 'No quiero más notas como esta',
  },
  stop: {
    title: 'Dejar de recibir notas de gracias',
    words:
      'Los capitanes pueden mandarte unas palabras de gracias por un donativo. Oprime el botón y ningún equipo las mandará más a {email}. Tus recibos siguen llegando.',
    button: 'No me manden más notas de gracias',
    busy: 'Guardando…',
    done: 'No más notas de gracias',
    doneWords: 'Lo anotamos. Tus recibos siguen llegando. Gracias por dar.',
    gone: 'Este enlace no funciona',
    goneWords: 'Quizás se copió solo una parte. Ábrelo otra vez desde la carta o escríbenos.',
    home: 'Ver la campaña',
  },
} as const
