/** Hasta dónde llegó un equipo, quién reunió más, y seguir desde el año pasado. */
export const memory = {
  reached: {
    'first-gift': 'El primer donativo llegó el {day}.',
    quarter: 'La cuarta parte de la meta se alcanzó el {day}.',
    half: 'La mitad de la meta se alcanzó el {day}.',
    'three-quarters': 'Tres cuartas partes de la meta se alcanzaron el {day}.',
    goal: 'La meta se alcanzó el {day}.',
  },
  lastTime:
    'La vez pasada este equipo reunió <link>{raised} con {n, plural, one {# donativo} other {# donativos}}</link>.',
  letter: {
    'first-gift': 'Llegó el primer donativo para {team}',
    'first-giftWords':
      'Alguien hizo el primer donativo para {team}. A las páginas que ya tienen uno se dona con mucha más facilidad: hoy es un buen día para pedírselo a tres amigos por su nombre.',
    quarter: '{team} alcanzó la cuarta parte de su meta',
    quarterWords:
      'Ya llegaron {raised} de {goal} para {team}. Unas palabras de agradecimiento ahora hacen que la gente lo cuente a otros.',
    half: '{team} va por la mitad',
    halfWords:
      'Ya llegaron {raised} de {goal} para {team}: más de la mitad. Desde ahora la página muestra lo que falta, porque eso anima a donar.',
    'three-quarters': '{team} alcanzó tres cuartas partes de su meta',
    'three-quartersWords':
      'Ya llegaron {raised} de {goal} para {team}. Cuéntales a quienes aún no han donado lo poco que falta.',
    goal: '{team} alcanzó su meta',
    goalWords:
      '¡Qué equipo! Ya llegaron {raised} para {team}, y la meta era {goal}. Los donativos siguen llegando cuando hay algo por lo que donar: la próxima meta podría ser {next}.',
    raised: 'Reunido hasta ahora',
    goalRow: 'Meta',
    nextGoal: 'Poner la próxima meta',
    thank: 'Agradecer a quienes donaron',
    share: 'Compartir tu página',
    once: 'Escribimos una vez por cada paso, y solo sobre dinero que ya llegó.',
  },
  again: {
    words:
      '¿Otra vez este año? Copiamos el nombre, la historia, la portada y los montos en un nuevo borrador, e invitamos por correo a todos los que están en este equipo. Nadie está en el nuevo sin decir que sí, y esta página se queda como está.',
    button: 'Empezar de nuevo este año',
    starting: 'Empezando…',
    wentOn: 'Tu equipo siguió como <link>{team}</link>.',
  },
  top: {
    title: 'Los equipos que más reunieron',
    kicker: 'Nuestros equipos',
    lede: 'Cada dólar vale lo mismo, y ningún equipo tiene que estar en esta lista. Se cuenta cada pocos minutos con lo que ya llegó.',
    none: 'Ningún equipo ha reunido nada todavía',
    noneWords: 'El tuyo puede ser el primero.',
    gifts: '{n, plural, one {# donativo} other {# donativos}}',
    link: 'Los equipos que más reunieron',
    leaveOut: 'No poner a nuestro equipo en la lista de los que más reunieron',
    leaveOutHint: 'No cambia nada más.',
  },
  settings: {
    ranking: 'Una lista de los equipos que más reunieron',
    hidden: 'No hay ninguna',
    hiddenHint: 'Los equipos están en el directorio por su nombre, y ninguno va antes que otro.',
    shown: 'Todos pueden verla',
    shownHint:
      'Cincuenta equipos como máximo, según lo que ya llegó. Cualquier equipo puede quedar fuera.',
    choose: 'Elige si hay una lista de equipos',
  },
} as const
