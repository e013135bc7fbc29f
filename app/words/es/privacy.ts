/** Lo que el sitio guarda de las personas, cuánto tiempo y cómo se van. */
export const privacy = {
  link: 'Lo que guardamos de ti',
  title: 'Lo que guardamos de ti',
  lede: '{organization} pide solo lo que necesita, lo guarda solo mientras sirve, y te olvida cuando lo pides.',
  leaveTitle: 'Verlo, o que se borre',
  leave:
    'El correo sobre aquello en lo que te apuntaste tiene un enlace para cambiar de idea: retirar un comentario, devolver un lugar, parar las noticias. Para ver todo lo que sabemos con tu correo, o para que se borre todo, escribe a <mail>{email}</mail>. Te respondemos con un archivo, o te borramos y te lo decimos con un último correo.',
  keepTitle: 'Lo que debemos guardar',
  keep: 'La ley de impuestos nos obliga a guardar la contabilidad: cada donativo y venta con su día y su suma, y durante siete años más los nombres en recibos, facturas y pedidos. Cuando se te borra, se van tu correo, tus palabras y todo lo demás. Stripe, que cobra el pago, guarda sus propios registros.',
  longTitle: 'Cuánto tiempo',
  what: {
    gifts: 'Donativos con tarjeta',
    byHand: 'Donativos en efectivo o cheque, cosas donadas, lugares que compraste, patrocinios',
    events: 'Venir a un evento, ayudar, jugar',
    offers: 'Cosas para una venta',
    meetings: 'Venir a una reunión',
    stand: 'Estar con nosotros',
    news: 'Noticias de un equipo',
    skills: 'Dones que prestas',
    comments: 'Comentarios',
    reports: 'Un aviso sobre una página',
    account: 'Una cuenta en un equipo',
    letters: 'Nuestros correos para ti',
  },
  until: {
    gifts:
      'Tu correo y tus palabras, hasta que pidas borrarlos. El recibo, lo que pide la ley de impuestos.',
    byHand:
      'Siete años después de ese año. Luego la suma, el día y el recibo se quedan sin tu nombre, correo ni dirección. El nombre de una empresa se queda.',
    events: 'Un año después.',
    offers: 'Treinta días después de la venta.',
    meetings: 'Un año después.',
    stand:
      'Hasta que te vayas, y treinta días más, para que otras listas nuestras también te suelten. Siete días si nunca dijiste que sí.',
    news: 'Hasta que las pares, y treinta días más. Siete días si nunca dijiste que sí.',
    skills: 'Hasta treinta días después del día que pusiste. Lo que hiciste por un equipo, un año.',
    comments: 'Tu correo, un año. Las palabras, hasta que las quites tú o el equipo.',
    reports: 'Tu correo, hasta que pidas borrarlo.',
    account: 'Mientras estés con nosotros. Los enlaces para entrar, un día.',
    letters: 'Lo que escribimos y a qué dirección, un año. Los correos con un recibo, ocho años.',
  },
  seenTitle: 'Quién lo ve',
  seen: 'Se muestra lo que quieres mostrar: un nombre en el muro, un comentario que alguien leyó antes. Tu correo, nunca. Los capitanes ven quién viene a sus propios eventos. El personal de {organization} ve lo que necesita, cada quien según su papel.',
  noneTitle: 'Lo que no hacemos',
  none: 'No vendemos nada sobre ti. Ninguna página tiene anuncios ni le dice a otra empresa que estuviste aquí. Contamos cuántas veces se abre una página, no quién la abre. Nunca vemos tu tarjeta.',
} as const
