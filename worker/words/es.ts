import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Hola:',
    'mail.helloName': 'Hola, {name}:',
    'mail.talk': '¿Prefieres hablarlo? Responde a este correo: lo leo yo.',
    'mail.talkTeam': '¿Prefieres hablarlo? Responde a este correo: lo lee una persona.',

    'stars.n': { one: '{n} estrella', other: '{n} estrellas' },
    'stars.1': 'Mal',
    'stars.2': 'Regular',
    'stars.3': 'Normal',
    'stars.4': 'Bien',
    'stars.5': 'Genial',

    'notice.subject': { one: '{shop}: alguien te espera', other: '{shop}: te esperan {n}' },
    'notice.subjectCame': { one: '{shop}: una opinión nueva', other: '{shop}: {n} opiniones nuevas' },
    'notice.contacts': {
      one: 'Una persona espera noticias tuyas.',
      other: '{n} personas esperan noticias tuyas.',
    },
    'notice.late': {
      one: 'Una espera más de lo prometido.',
      other: '{n} esperan más de lo prometido.',
    },
    'notice.toDecide': {
      one: 'Una opinión espera una decisión.',
      other: '{n} opiniones esperan una decisión.',
    },
    'notice.toAnswer': {
      one: 'Una opinión espera respuesta.',
      other: '{n} opiniones esperan respuesta.',
    },
    'notice.contested': {
      one: 'Una opinión tiene una denuncia o una objeción.',
      other: '{n} opiniones tienen una denuncia o una objeción.',
    },
    'notice.questions': {
      one: 'Una pregunta espera respuesta.',
      other: '{n} preguntas esperan respuesta.',
    },
    'notice.mine': { one: 'Una de estas está en tu mesa.', other: '{n} de estas están en tu mesa.' },
    'notice.came': {
      one: 'Ha llegado una opinión desde el último correo.',
      other: 'Han llegado {n} opiniones desde el último correo.',
    },
    'notice.most': 'De lo que más se habla: {product}, {n} veces.',
    'notice.hundred': 'O más: contamos hasta cien.',
    'notice.open': 'Ver quién espera',
    'notice.why':
      'Recibes este correo porque trabajas para {shop}. Si no hay nada que contar, no llega nada.',
    'notice.change': 'Elegir cada cuánto',
    'notice.end': 'No recibir más estos correos',
    'notice.endTitle': 'Correos sobre quién espera',
    'notice.endLead':
      '¿Quieres que Voce deje de escribirte sobre {shop}? Sigues en el equipo y puedes cambiarlo en los ajustes.',
    'notice.ended':
      'Hecho. Voce ya no te escribirá nada más sobre {shop}. En los ajustes puedes cambiarlo otra vez.',

    'invitation.subject': '¿Qué tal? {product}',
    'invitation.subjectName': '{name}, ¿qué tal? {product}',
    'invitation.subjectDiscreet': 'Una pregunta breve de {shop}',
    'invitation.preview': 'Basta un toque. Bien o mal, le sirve a quien elija después.',
    'invitation.previewWords': 'Una estrella y unas palabras. Bien o mal, le sirven a quien elija después.',
    'invitation.opening': {
      one: 'esto lleva ya un tiempo contigo. ¿Qué tal?',
      other: 'todo esto lleva ya un tiempo contigo. ¿Qué tal?',
    },
    'invitation.openingShop': '¿qué tal todo con nosotros?',
    'invitation.again': {
      one: 'ya te preguntamos una vez, y esta es la última. ¿Qué tal?',
      other: 'ya te preguntamos una vez, y esta es la última. ¿Qué tal?',
    },
    'invitation.askedLater': {
      one: 'querías que te preguntáramos más adelante. ¿Qué tal ahora?',
      other: 'querías que te preguntáramos más adelante. ¿Qué tal ahora?',
    },
    'invitation.underStars':
      'La estrella abre una página: allí confirmas y, si quieres, añades unas palabras o una foto.',
    'invitation.underStarsWords':
      'La estrella abre una página: allí la confirmas y añades unas palabras. Juntas cuentan.',
    'invitation.tell': 'Cuenta qué tal:',
    'invitation.later': 'Mejor en dos semanas',
    'invitation.notArrived': 'Aún no ha llegado',
    'invitation.gift': 'Era un regalo',
    'invitation.why.consent':
      'Recibes este correo porque compraste en {shop} el {date} y aceptaste que te preguntáramos.',
    'invitation.why.softOptIn':
      'Recibes este correo porque compraste en {shop} el {date}; ya te dijimos entonces que te preguntaríamos y que puedes oponerte en cualquier momento.',
    'invitation.why.plain': 'Recibes este correo porque compraste en {shop} el {date}.',
    'invitation.whyUndated': 'Recibes este correo porque compraste en {shop}.',
    'invitation.whyAsked':
      'Recibes este correo porque el {date} marcaste una casilla en {shop} y confirmaste que podemos preguntarte.',
    'invitation.shown':
      'Tus estrellas cuentan sin tu nombre; el texto sale como «{name}» en la página del producto, sea bueno o malo. Puedes cambiarlo o borrarlo cuando quieras.',
    'invitation.shownNoName':
      'Tus estrellas cuentan sin tu nombre; el texto sale en la página del producto con el nombre que elijas, sea bueno o malo. Puedes cambiarlo o borrarlo cuando quieras.',
    'invitation.shownWords':
      'El texto sale como «{name}» en la página del producto, con tus estrellas, sea bueno o malo. Puedes cambiarlo o borrarlo cuando quieras.',
    'invitation.shownWordsNoName':
      'El texto sale en la página del producto con tus estrellas y con el nombre que elijas, sea bueno o malo. Puedes cambiarlo o borrarlo cuando quieras.',
    'invitation.unsubscribe': 'No quiero más preguntas',

    'visit.choose': '¿De qué se trata?',
    'visit.chooseLead': 'Elige lo que tienes de {shop}, o la propia tienda.',
    'visit.more': 'Ver más',
    'visit.nameHint': 'Solo se ven el nombre y una inicial.',
    'visit.email': 'Tu correo',
    'visit.emailHint':
      'No se ve nunca. Mandamos ahí un enlace: al abrirlo se confirma que eres tú y, si es la dirección de tu pedido, que lo compraste.',
    'visit.tie': 'Recibí algo a cambio o tengo relación con la tienda',
    'visit.tie.none': 'Ni lo uno ni lo otro',
    'visit.tie.reward': 'Recibí algo a cambio',
    'visit.tie.staff': 'Trabajo en la tienda',
    'visit.tie.friend': 'Conozco bien a alguien de la tienda',
    'visit.send': 'Enviar opinión',
    'visit.starsMissing': 'Elige primero las estrellas. No se ha perdido nada.',
    'visit.wordsMissing':
      'Escribe primero unas palabras: las estrellas solas necesitan la prueba de un pedido.',
    'visit.emailMissing': 'Esta tienda pide una dirección. No se ha perdido nada: añádela y envía otra vez.',
    'visit.wrong': 'Aún no ha salido, y no se ha perdido nada.',
    'visit.stale': 'La página llevaba mucho tiempo abierta. Échale otro vistazo y envía otra vez.',
    'visit.notFromHere': 'Ha llegado desde otra página. Escribe aquí, por favor.',
    'visit.tooOften': 'Han sido muchas de golpe. Espera un minuto y envía otra vez.',
    'visit.mailed':
      'Queda un paso: abre el enlace del correo que va de camino a la dirección que has dado. Después saldrá tu opinión, tenga las estrellas que tenga.',
    'visit.noMail': 'Primero la mira una persona de la tienda; después sale, tenga las estrellas que tenga.',
    'visit.gone': 'Aquí no hay nada',
    'visit.goneText': 'Este código ya no lleva a nada que esté a la venta. Pregunta en la tienda.',

    'visit.others': 'Ver qué más hay',
    'proof.subject': '¿La escribiste tú? Tu opinión: {product}',
    'proof.lead': 'Alguien ha dejado una opinión en {shop} ({product}) y ha dado esta dirección.',
    'proof.why':
      'Si fuiste tú, confírmalo aquí. Si compraste con esta dirección, la opinión quedará marcada como compra verificada.',
    'proof.link': 'Sí, la escribí yo',
    'proof.notYou':
      'Si no fuiste tú, no tienes que hacer nada; o abre el enlace, elige «No fui yo» y la opinión desaparece.',
    'proof.title': '¿Fuiste tú?',
    'proof.ask': 'Ha llegado una opinión con tu dirección: {product}.',
    'proof.no': 'No fui yo',
    'proof.order':
      'Gracias. Tu opinión queda marcada como compra verificada y suele salir en menos de una hora.',
    'proof.email': 'Gracias. Tu dirección está confirmada y tu opinión suele salir en menos de un día.',
    'proof.withdrawn': 'Ya no está. Gracias por avisarnos.',
    'proof.already': 'Aquí ya no queda nada por confirmar. Gracias.',
    'proof.notValid':
      'Este enlace está incompleto o es demasiado antiguo. Ábrelo otra vez desde el correo, o cópialo entero.',

    'unsubscribe.title': '¿No más preguntas?',
    'unsubscribe.lead':
      '{shop} no volverá a preguntarte qué tal te fue. Las respuestas a tus opiniones te seguirán llegando.',
    'unsubscribe.button': 'No quiero más preguntas',
    'unsubscribe.done': 'Hecho. {shop} no volverá a preguntarte.',
    'unsubscribe.notValid': 'Este enlace está incompleto. Ábrelo otra vez desde el correo, o cópialo entero.',
    'hosted.title': '¿Qué tal?',
    'hosted.heading': '{name}, ¿qué tal lo que compraste en {shop}?',
    'hosted.headingNoName': '¿Qué tal lo que compraste en {shop}?',
    'hosted.headingOne': '{name}, ¿qué tal?',
    'hosted.headingOneNoName': '¿Qué tal?',
    'hosted.lead':
      'Toca una estrella: cuenta en cuanto la tocas, sin tu nombre. Puedes cambiarla o borrarla.',
    'hosted.leadWords':
      'Toca una estrella y añade unas palabras: juntas cuentan, casi siempre en menos de un día. Puedes cambiarlas o borrarlas.',
    'hosted.since': 'Contigo desde el {date}',
    'hosted.boughtOn': 'Compra del {date}',
    'hosted.theShop': 'La propia tienda: consejos, entrega, atención',
    'hosted.stars': { one: '{n} estrella', other: '{n} estrellas' },
    'hosted.star1': 'Mal',
    'hosted.star2': 'Regular',
    'hosted.star3': 'Normal',
    'hosted.star4': 'Bien',
    'hosted.star5': 'Genial',
    'hosted.choose': 'Tus estrellas',
    'hosted.fromMail': {
      one: 'Has tocado {n} estrella. ¿Es así?',
      other: 'Has tocado {n} estrellas. ¿Es así?',
    },
    'hosted.fromMailLead': 'Aún no se envía nada.',
    'hosted.confirm': { one: 'Sí, le doy {n} estrella', other: 'Sí, le doy {n} estrellas' },
    'hosted.confirmWords': { one: 'Sí, le doy {n} estrella', other: 'Sí, le doy {n} estrellas' },
    'hosted.counts': { one: 'Tu estrella cuenta.', other: 'Tus {n} estrellas cuentan.' },
    'hosted.kept': 'Tus estrellas están aquí, y cuentan en cuanto las acompañen unas palabras.',
    'hosted.takeBack': 'Deshacer',
    'hosted.delete': 'Borrar',
    'hosted.question': '¿Qué debería saber quien venga después?',
    'hosted.ifYouLike': 'si quieres',
    'hosted.prompt': 'Por ejemplo: ¿qué te ha sorprendido? ¿A quién le irá bien?',
    'hosted.addWords': 'Añadir mi texto',
    'hosted.changeWords': 'Cambiar mi texto',
    'hosted.under':
      'Se publica en la página del producto, sea buena o mala, tras comprobar que no hay spam ni datos personales.',
    'hosted.shownAs': 'Saldrá como',
    'hosted.noName': 'Saldrá sin nombre',
    'hosted.change': 'cambiar',
    'hosted.yourName': 'Tu nombre',
    'hosted.nameHint': 'Solo se ven el nombre y una inicial. Si lo dejas vacío, sale sin nombre.',
    'hosted.wordsWait':
      'Tu texto está aquí. Suele salir en menos de una hora, tenga las estrellas que tenga.',
    'hosted.wordsWaitDay':
      'Tu texto está aquí. Suele salir en menos de un día, tenga las estrellas que tenga.',
    'hosted.wordsShown': 'Tu texto está en la página.',
    'hosted.closed':
      'Tu opinión no está en la página. Te hemos escrito para contarte por qué y qué puedes hacer.',
    'hosted.photos': 'Tus fotos',
    'hosted.photo': 'Foto {n}',
    'hosted.photoWaits': 'Una persona la mira antes de que aparezca.',
    'hosted.photoShown': 'En la página.',
    'hosted.photoNotShown': 'No aparece:',
    'hosted.photoOut': 'Quitar',
    'hosted.photoOutNamed': 'Quitar la foto {n}',
    'hosted.sendPhotos': 'Enviar mis fotos',
    'hosted.photosStay':
      'Salen con tu texto, o solas con el botón de abajo. Si recargas la página, elígelas otra vez.',
    'hosted.photosArrived': 'Tus fotos han llegado. Una persona las mira antes de que aparezcan.',
    'hosted.answered': 'Esta ya la has respondido. Gracias.',
    'hosted.wordsMissing': 'Escribe primero unas palabras, o deja solo las estrellas: ya cuentan.',
    'hosted.wordsTooLong': {
      one: 'Sobra {n} carácter. No se ha perdido nada: acorta un poco el texto y envíalo otra vez.',
      other: 'Sobran {n} caracteres. No se ha perdido nada: acorta un poco el texto y envíalo otra vez.',
    },
    'hosted.nameTooLong': 'Este nombre es demasiado largo. No se ha perdido nada: acórtalo y envía otra vez.',
    'hosted.needMissing': 'Cuéntanos de qué se trata. No se ha perdido nada.',
    'hosted.contactMissing': 'Dinos dónde te encontramos.',
    'hosted.emailWrong': 'Esto no parece un correo. No se ha perdido nada: revísalo.',
    'hosted.phoneWrong': 'Esto no parece un número de teléfono. No se ha perdido nada: revísalo.',
    'hosted.thatsAll': 'Eso es todo',
    'hosted.thanks': 'Gracias, {name}.',
    'hosted.thanksNoName': 'Gracias.',
    'hosted.next': 'Suele salir en menos de una hora, tenga las estrellas que tenga.',
    'hosted.nextDay': 'Suele salir en menos de un día, tenga las estrellas que tenga.',
    'hosted.until': 'Puedes cambiarla aquí hasta el {date}.',
    'hosted.private': '¿Y nosotros, qué tal lo hicimos?',
    'hosted.privateLead': 'Esto solo lo lee el equipo de {shop}. No se publica y no cambia tu opinión.',
    'hosted.feeling': '¿Qué sensación te ha dejado?',
    'hosted.delighted': 'Entusiasmo',
    'hosted.pleased': 'Agrado',
    'hosted.indifferent': 'Indiferencia',
    'hosted.annoyed': 'Fastidio',
    'hosted.upset': 'Enfado',
    'hosted.ladder': '¿Hasta dónde hemos llegado?',
    'hosted.ladder0': 'Todavía no',
    'hosted.ladder1': 'Sirvió para lo que necesitaba',
    'hosted.ladder2': '…y fue fácil',
    'hosted.ladder3': '…y fue un placer',
    'hosted.stages': '¿Qué te ha llamado la atención? Marca lo bueno o lo malo.',
    'hosted.finding': 'La búsqueda',
    'hosted.choosing': 'La elección',
    'hosted.buying': 'La compra',
    'hosted.getting': 'La entrega',
    'hosted.using': 'El uso',
    'hosted.help': 'La atención',
    'hosted.telling': 'El boca a boca',
    'hosted.good': 'bien',
    'hosted.bad': 'mal',
    'hosted.nothing': 'nada especial',
    'hosted.wish': '¿Qué cambiarías primero?',
    'hosted.tell': 'Contárselo a {shop}',
    'hosted.did.private': 'En {shop} ya lo tienen. Gracias.',
    'hosted.contact': '¿Quieres que alguien se ponga en contacto contigo?',
    'hosted.way': '¿Cómo?',
    'hosted.call': 'Por teléfono',
    'hosted.write': 'Por escrito',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': '¿De qué se trata?',
    'hosted.need.not_right': 'Algo no va bien',
    'hosted.need.help': 'Necesito ayuda para usarlo',
    'hosted.need.question': 'Tengo una pregunta',
    'hosted.need.tell': 'Solo quiero contar algo',
    'hosted.reach': 'Teléfono o correo',
    'hosted.reachEmail': 'Tu correo',
    'hosted.note': 'Con tus palabras',
    'hosted.promise':
      'Alguien de {shop} se pone en contacto contigo a más tardar el {date}. Tu número o dirección se usa solo para esto y se borra {days} días después.',
    'hosted.request': 'Sí, por favor',
    'hosted.requested': 'Alguien de {shop} se pone en contacto contigo a más tardar el {date}.',
    'hosted.noLonger': 'Ya no hace falta',
    'hosted.later': 'Mejor más adelante',
    'hosted.later7': 'En una semana',
    'hosted.later14': 'En dos semanas',
    'hosted.later30': 'En un mes',
    'hosted.notArrived': 'Aún no ha llegado',
    'hosted.gift': 'Era un regalo',
    'hosted.talk': 'Hablar con alguien',
    'hosted.stop': 'No quiero más preguntas',
    'hosted.stopSure': 'Ni un correo más de {shop} para preguntar qué tal fue. ¿Es así?',
    'hosted.stopYes': 'Sí, no más preguntas',
    'hosted.undo': 'Deshacer',
    'hosted.did.later':
      'Entonces te preguntamos una vez más. Mientras tanto puedes responder en esta página cuando quieras.',
    'hosted.did.notArrived':
      'Gracias por avisarnos. Esperamos una semana antes de volver a preguntar. Si no llega, habla con alguien: se ocupará.',
    'hosted.did.gift':
      'Un regalo: entonces cuenta qué tal fue hacerlo, o pasa esta página a quien lo recibió. Tu respuesta dirá que era un regalo.',
    'hosted.did.noGift': 'Entonces no era un regalo.',
    'hosted.did.stopped': 'Ya nadie te pregunta. Aquí puedes responder igualmente.',
    'hosted.did.again': 'Podemos volver a preguntarte, como mucho una vez por pedido.',
    'hosted.did.takenBack': 'Deshecho. No queda nada.',
    'hosted.did.photoOut': 'La foto ya no está.',
    'hosted.did.nothing': 'Eso ya no es posible, así que no ha cambiado nada.',
    'hosted.did.withdrawn': 'Entonces nadie te contacta. Lo que escribiste ahí se ha borrado.',
    'hosted.footer': '¿No es el momento?',
    'hosted.walk': 'Estás probando esta página.',
    'hosted.walkLead':
      'Así la ven tus clientes. Nada de lo que hagas aquí se guarda, cuenta o se envía, y las fotos quedan fuera.',
    'hosted.walkAgain': 'Empezar de nuevo',
    'hosted.expired': 'Este enlace ha caducado',
    'hosted.expiredText':
      'Los enlaces como este valen 90 días. Lo que dijiste se queda. Si quieres cambiarlo o añadir algo, responde a cualquier correo de {shop}.',
    'hosted.notValid': 'Este enlace no abre nada',
    'hosted.notValidText':
      'Quizá le falte un trozo: ábrelo otra vez desde el correo, o cópialo entero. No se ha perdido nada y no se ha enviado nada.',
    'hosted.tooMuch': 'Era demasiado de una vez',
    'hosted.tooMuchText': 'Vuelve a la página anterior: tu texto sigue allí. Acórtalo y envíalo otra vez.',
    'hosted.offline':
      'No hay conexión, pero no se ha perdido nada. Lo que elegiste se guarda en este dispositivo y sale solo mientras esta página esté abierta.',
    'ask.subject': '¿Te preguntamos en dos semanas? {shop}',
    'ask.title': 'Pregúntame en dos semanas',
    'ask.lead':
      'Marcaste una casilla en {shop}: un correo, dentro de dos semanas, para preguntarte qué tal. ¿Es así?',
    'ask.confirm': 'Sí, quiero que me pregunten:',
    'ask.notYou': 'Si no fuiste tú, no hagas nada. Así nadie te escribe.',
    'ask.button': 'Sí, adelante',
    'ask.done':
      'Bien. En dos semanas {shop} te pregunta qué tal: un correo, y puedes decir que no en cualquier momento.',
    'contact.lateSubject': '{shop} te debe una respuesta',
    'contact.late': 'Prometimos ponernos en contacto antes de hoy y no hemos llegado a tiempo.',
    'contact.lateOwner': '{owner} tiene tu petición sobre la mesa.',
    'contact.lateChoice': 'Si aún la quieres, no tienes que hacer nada. Si no, dilo aquí:',

    'question.answered': 'Tu pregunta tiene respuesta',
    'question.youAsked': 'Preguntaste:',
    'question.anonymous': 'alguien que lo conoce',
    'question.against': 'Así no podemos mostrarlo',
    'question.againstWhy': 'Lo que escribiste no está en la página. El motivo es una norma: {rule}',
    'question.yourWords': 'Escribiste:',
    'question.why':
      'Recibes este correo porque dejaste tu dirección con una pregunta o una respuesta en {shop}. Escribimos una vez por cada una.',
    'question.rule.spam_or_ad': 'nada de publicidad ni de envíos en masa.',
    'question.rule.fake_or_not_genuine':
      'tiene que ser una pregunta de verdad, o algo que se sabe de verdad.',
    'question.rule.abusive_or_obscene': 'nada de insultos ni de obscenidades.',
    'question.rule.discriminatory': 'a nadie se le desprecia por ser como es.',
    'question.rule.personal_data': 'nada de nombres, números ni direcciones de personas.',
    'question.rule.confidential_info': 'nada que se haya contado en confianza.',
    'question.rule.off_topic': 'tiene que tratar del producto, de la entrega o de la atención.',
    'question.rule.illegal': 'nada que vaya contra la ley.',
    'question.rule.false_or_misleading': 'nada que sea claramente falso.',
    'question.rule.duplicate': 'lo mismo ya está preguntado y respondido en la página.',
    'question.rule.conflict_of_interest': 'quien trabaja para la tienda o para otra tiene que decirlo.',
    'question.rule.ip_infringement': 'nada de textos ajenos.',
    'question.rule.malicious_link': 'nada de enlaces que puedan hacer daño.',
    'question.rule.author_request': 'nos pediste que lo quitáramos.',

    'statement.rejectSubject': 'Así aún no podemos publicar tu opinión',
    'statement.removeSubject': 'Tu opinión ya no está en la página',
    'statement.photoSubject': 'Tu foto no está en la página',
    'statement.updateSubject': 'Así no podemos publicar lo que añadiste',
    'statement.reject': 'Tu opinión no está en la página.',
    'statement.remove': 'Tu opinión se ha quitado de la página.',
    'statement.photo':
      'Una foto de tu opinión no está en la página. Tu texto y tus estrellas se quedan como están.',
    'statement.update': 'Lo que añadiste a tu opinión no está en la página. Tu opinión se queda como está.',
    'statement.stars': 'No es por las estrellas: publicamos opiniones con cualquier número de ellas.',
    'statement.rule': 'El motivo es la norma {number}: {rule}',
    'statement.reason': 'El motivo: {rule}',
    'statement.facts': 'Se trata de esto:',
    'statement.change': 'Puedes cambiarla y enviarla otra vez; tu texto ya está ahí:',
    'statement.again': 'Puedes escribir otra aquí:',
    'statement.mine': 'Aquí puedes ver y cambiar lo que escribiste:',
    'statement.object':
      'O di «No estoy de acuerdo», y otra persona del equipo la lee de nuevo en un máximo de 7 días; tienes 6 meses para hacerlo:',
    'statement.partObject':
      'O di «No estoy de acuerdo», y otra persona del equipo lo mira de nuevo en un máximo de 7 días; tienes 6 meses para hacerlo:',
    'statement.filter': 'Un filtro había marcado el texto.',
    'statement.reported': 'Alguien la había denunciado.',
    'statement.person': 'Ninguna máquina intervino en la decisión.',
    'statement.decided': 'Lo decidió {name} el {date}.',
    'statement.decidedNoName': 'Lo decidió una persona de la tienda el {date}.',
    'statement.rejectScope':
      'Afecta a la página del producto y a las listas que la tienda comparte con los buscadores, en todas partes, hasta que cambies el texto.',
    'statement.removeScope':
      'Afecta a la página del producto y a las listas que la tienda comparte con los buscadores, en todas partes, hasta que cambie la decisión.',
    'statement.body': 'También puedes acudir a {body}.',
    'statement.court': 'También puedes acudir a los tribunales o a la autoridad de consumo de tu país.',
    'objection.upheldSubject': 'Tenías razón: tu opinión está en la página',
    'objection.upheld':
      'Hemos leído otra vez tu opinión y tenías razón. Está en la página. Gracias por decírnoslo.',
    'objection.dismissedSubject': 'Hemos leído otra vez tu opinión',
    'objection.dismissed':
      'Hemos leído otra vez tu opinión. Sigue fuera de la página, por el motivo que te dijimos. Puedes acudir a los tribunales o a la autoridad de consumo de tu país.',
    'objection.title': '¿No estás de acuerdo?',
    'objection.lead':
      'Otra persona del equipo lee de nuevo tu opinión en un máximo de 7 días y te contamos en qué queda. Las estrellas no influyen.',
    'objection.told': 'Lo que te dijimos:',
    'objection.label': '¿Qué debería saber esa persona? (si quieres)',
    'objection.send': 'No estoy de acuerdo: que se lea otra vez',
    'objection.done':
      'Gracias. Otra persona del equipo lee de nuevo tu opinión en un máximo de 7 días. Te escribiremos.',
    'objection.over':
      'Aquí ya no hay nada que decidir: tu opinión está en la página, o han pasado más de seis meses.',
    'objection.stateUpheld': 'La hemos leído otra vez y tenías razón: tu opinión está en la página.',
    'objection.stateDismissed':
      'La hemos leído otra vez. Tu opinión sigue fuera de la página. Puedes acudir a los tribunales o a la autoridad de consumo de tu país.',
    'objection.partSend': 'No estoy de acuerdo: que se mire otra vez',
    'objection.photoUpheldSubject': 'Tenías razón: tu foto está en la página',
    'objection.photoUpheld':
      'Hemos mirado otra vez tu foto y tenías razón. Está en la página. Gracias por decírnoslo.',
    'objection.photoDismissedSubject': 'Hemos mirado otra vez tu foto',
    'objection.photoDismissed':
      'Hemos mirado otra vez tu foto. Se queda fuera de la página, por el motivo ya indicado.',
    'objection.photoLead':
      'Otra persona del equipo mira de nuevo tu foto en un máximo de 7 días y te contamos en qué queda. Las estrellas no influyen.',
    'objection.photoDone':
      'Gracias. Otra persona del equipo mira de nuevo tu foto en un máximo de 7 días. Te escribiremos.',
    'objection.photoOver':
      'Aquí ya no hay nada que decidir: tu foto está en la página o ya no existe, o han pasado más de seis meses.',
    'objection.updateUpheldSubject': 'Tenías razón: lo que añadiste está en la página',
    'objection.updateUpheld':
      'Hemos leído otra vez lo que añadiste y tenías razón. Está en la página. Gracias por decírnoslo.',
    'objection.updateDismissedSubject': 'Hemos leído otra vez lo que añadiste',
    'objection.updateDismissed':
      'Hemos leído otra vez lo que añadiste. Se queda fuera de la página, por el motivo ya indicado.',
    'objection.updateLead':
      'En un máximo de 7 días, otra persona del equipo lee de nuevo lo que añadiste y te contamos en qué queda. Las estrellas no influyen.',
    'objection.updateDone':
      'Gracias. En un máximo de 7 días, otra persona del equipo lee de nuevo lo que añadiste. Te escribiremos.',
    'objection.updateOver':
      'Aquí ya no hay nada que decidir: lo que añadiste está en la página o ya no existe, o han pasado más de seis meses.',
    'objection.unknown':
      'Este enlace está incompleto. Ábrelo otra vez desde nuestro correo, o cópialo entero.',
    'private.alone':
      'Esto solo lo lees tú; no se publica. Lo recibes porque dejaste tu dirección con una opinión en {shop}.',
    'report.receivedSubject': 'Hemos recibido tu denuncia',
    'report.received':
      'Gracias por tu denuncia. La mira una persona de la tienda y te contamos en qué queda.',
    'report.upheldSubject': 'Se ha quitado lo que denunciaste',
    'report.upheld':
      'Una persona de la tienda ha mirado lo que denunciaste y lo ha quitado de la página. Gracias por avisarnos.',
    'report.dismissedSubject': 'Lo que denunciaste sigue en la página',
    'report.dismissed':
      'Una persona de la tienda ha mirado lo que denunciaste y ha visto que cumple las normas, así que sigue en la página. Puedes acudir a los tribunales o a la autoridad de consumo de tu país.',

    'author.publishedSubject': 'Tu opinión ya está publicada',
    'author.answeredSubject': '{name} te ha respondido',
    'author.several': 'Novedades sobre lo que escribiste en {shop}',
    'author.published': 'Tu opinión está en la página. Gracias: le sirve a quien elija después.',
    'author.helped': '¿Te ha servido?',
    'author.yes': 'Sí',
    'author.notYet': 'Todavía no',
    'author.add': 'Añadir algo a mi opinión (solo si quieres)',
    'author.why':
      'Recibes este correo porque dejaste tu dirección con una opinión en {shop}. Escribimos una vez por cada una.',
    'author.mine': 'Ver, cambiar o borrar lo que escribiste',

    'me.title': 'Lo que dijiste',
    'me.hello': '{name}, esto es lo que dijiste en {shop}.',
    'me.helloNoName': 'Esto es lo que dijiste en {shop}.',
    'me.empty': 'Aquí no hay nada tuyo.',
    'me.by': 'El {date}',
    'me.state.pending': 'Se está revisando. Las estrellas no influyen.',
    'me.state.published': 'Está en la página.',
    'me.state.rejected': 'No está en la página. El motivo:',
    'me.state.removed': 'Se ha quitado de la página. El motivo:',
    'me.state.withdrawn': 'La retiraste.',
    'me.state.spam': 'Se está revisando. Las estrellas no influyen.',
    'me.facts': 'Lo que te explicamos:',
    'me.resend': 'Más abajo puedes cambiarla y enviarla otra vez.',
    'me.answer': 'La respuesta de {name}',
    'me.privateAnswer': 'Solo para ti, de {name}',
    'me.update': 'Añadido el {date}',
    'me.updateWaits': 'Añadido el {date}, en revisión',
    'me.change': 'Cambiarla',
    'me.changeLead': 'Hasta que esté en la página, tu texto se sustituye. Se revisa otra vez.',
    'me.stars': 'Estrellas',
    'me.headline': 'Título (si quieres)',
    'me.words': '¿Qué debería saber quien venga después?',
    'me.send': 'Enviar',
    'me.add': 'Añadir algo',
    'me.addLead': 'Sale con su fecha, debajo del primer texto, que se queda como está.',
    'me.addLabel': '¿Qué tal ahora?',
    'me.addSend': 'Añadir',
    'me.withdraw': 'Retirarla',
    'me.withdrawLead': 'Desaparece de la página, con sus fotos y su respuesta. No se puede deshacer.',
    'me.helped': '¿Te ha servido?',
    'me.yes': 'Sí',
    'me.notYet': 'Todavía no',
    'me.data': 'Tus datos',
    'me.dataLead':
      'Para esto te pedimos seis cifras que te mandamos por correo, porque un enlace se puede reenviar.',
    'me.codeSend': 'Mandar las seis cifras',
    'me.code': 'Las seis cifras',
    'me.export': 'Descargar todos mis datos',
    'me.erase': 'Borrar mis datos',
    'me.eraseAll': 'Borrar todo lo que escribí',
    'me.eraseName': 'Dejar mi texto en la página, como «{name}»',
    'me.eraseLead': 'Tu nombre, tu dirección y tus fotos se borran en el acto. No se puede deshacer.',
    'me.formerCustomer': 'Excliente',
    'me.eraseSend': 'Borrar',
    'me.address': 'Cambiar mi dirección',
    'me.addressNew': 'Tu nueva dirección',
    'me.addressSend': 'Cambiarla',
    'me.done.changed': 'Tu opinión ha cambiado. Se revisa otra vez.',
    'me.done.added': 'Gracias. Lo que has añadido sale en cuanto se revise.',
    'me.done.withdrawn': 'Hecho: tu opinión ya no está en la página.',
    'me.done.helped': 'Gracias por contárnoslo.',
    'me.done.code':
      'Si aquí conocemos una dirección tuya, las seis cifras van de camino. Valen diez minutos.',
    'me.done.address': 'Hemos escrito a la nueva dirección. Abre el enlace de ese correo y queda cambiada.',
    'me.done.erased': 'Hecho. Tus datos están borrados.',
    'me.wrong.code':
      'Estas cifras no son correctas, o tienen más de diez minutos. No ha pasado nada: pide otras.',
    'me.wrong.empty': 'Escribe primero unas palabras.',
    'me.wrong.long': 'Este texto es demasiado largo. No se ha perdido nada: acórtalo y envíalo otra vez.',
    'me.wrong.address': 'Esto no parece una dirección. Revísala.',
    'me.wrong.late': 'Eso ya no es posible: tu opinión ha cambiado desde que abriste esta página.',
    'me.wrong.limit':
      'Han sido muchas veces seguidas. No se ha perdido nada: espera un minuto y prueba otra vez.',
    'me.confirm': 'Usar esta dirección a partir de ahora',
    'me.confirmLead': 'Los correos sobre lo que dijiste en {shop} llegarán aquí.',
    'me.confirmed': 'Hecho. A partir de ahora escribimos a esta dirección.',
    'me.taken': 'Esta dirección no se puede usar aquí, porque es de alguien que ya conocemos.',
    'me.notValid': 'Este enlace ha caducado o está incompleto.',
    'me.lost': 'Mandar un enlace nuevo',
    'me.lostLead': 'Dinos la dirección con la que opinaste en {shop}.',
    'me.lostEmail': 'Tu correo',
    'me.lostDone': 'Si conocemos esta dirección, el enlace va de camino.',
    'me.linkSubject': 'Tu enlace a lo que dijiste en {shop}',
    'me.linkText':
      'Aquí puedes ver, cambiar y borrar lo que dijiste. Si no lo has pedido tú, no tienes que hacer nada.',
    'me.codeSubject': '{code} es tu código',
    'me.codeText':
      'Aquí están las seis cifras: {code}. Valen diez minutos, una sola vez. Si no las has pedido tú, puedes pasar por alto este correo: sin ellas no ocurre nada.',
    'me.addressSubject': '¿Es esta tu nueva dirección?',
    'me.addressText':
      'Abre este enlace y a partir de ahora te escribimos aquí. Si no lo has pedido tú, no tienes que hacer nada.',

    'reason.spam_or_ad': 'nada de publicidad ni de spam.',
    'reason.fake_or_not_genuine': 'tiene que venir de tu propia experiencia.',
    'reason.abusive_or_obscene': 'nada de insultos, amenazas ni obscenidades.',
    'reason.discriminatory': 'a nadie se le desprecia por ser como es.',
    'reason.personal_data': 'nada de nombres, números ni direcciones de otras personas.',
    'reason.confidential_info': 'nada que se haya contado en confianza.',
    'reason.off_topic': 'tiene que tratar del producto, de la entrega o de la atención.',
    'reason.illegal': 'nada que vaya contra la ley.',
    'reason.false_or_misleading': 'nada que sea claramente falso.',
    'reason.duplicate': 'una opinión por cada cosa comprada.',
    'reason.conflict_of_interest': 'quien trabaja para la tienda o para la competencia tiene que decirlo.',
    'reason.ip_infringement': 'nada de textos ni imágenes ajenos.',
    'reason.malicious_link': 'nada de enlaces que puedan hacer daño.',
    'reason.author_request': 'nos pediste que la quitáramos.',
    'policy.reason.spam_or_ad': 'Spam o publicidad',
    'policy.reason.fake_or_not_genuine': 'No auténtica',
    'policy.reason.abusive_or_obscene': 'Ofensiva u obscena',
    'policy.reason.discriminatory': 'Discriminatoria',
    'policy.reason.personal_data': 'Datos personales de otras personas',
    'policy.reason.confidential_info': 'Información confidencial',
    'policy.reason.off_topic': 'Habla de otra cosa',
    'policy.reason.illegal': 'Contra la ley',
    'policy.reason.false_or_misleading': 'Falsa o engañosa',
    'policy.reason.duplicate': 'La misma dos veces',
    'policy.reason.conflict_of_interest': 'Conflicto de intereses',
    'policy.reason.ip_infringement': 'Obra ajena',
    'policy.reason.malicious_link': 'Un enlace peligroso',
    'policy.reason.author_request': 'A petición de quien la escribió',
    'policy.title': 'Cómo se recogen y se revisan las opiniones de {shop}',
    'policy.figures':
      'En los últimos doce meses han llegado {received} opiniones, y hay {published} publicadas.',
    'policy.median': 'La mitad se publicó en {time} o menos.',
    'policy.answers': 'La mitad de las respuestas llegó en {time} o menos.',
    'policy.blind': 'De las decisiones tomadas por personas, el {share} se tomó con las estrellas tapadas.',
    'policy.collect': 'De dónde vienen',
    'policy.asked':
      'A quien compra se le pregunta por correo después del pedido, a todo el mundo con las mismas reglas: nadie puede elegir a quién preguntar según parezca que le gustó o no. También puede escribir cualquiera en la página del producto.',
    'policy.proof':
      '«Compra verificada» solo aparece donde se escribió desde un enlace del pedido. Todo lo demás dice «Sin verificar», y las opiniones de otras webs lo indican.',
    'policy.fake':
      'Las opiniones falsas están prohibidas: {shop} no puede escribirlas, comprarlas ni encargarlas, ni pedir que se cambien estrellas o palabras a cambio de nada.',
    'policy.rewardCounts':
      'Quien recibió algo por una opinión tiene que decirlo, y la opinión lleva una etiqueta. Estas opiniones cuentan para la media.',
    'policy.rewardOut':
      'Quien recibió algo por una opinión tiene que decirlo, y la opinión lleva una etiqueta. Estas opiniones se muestran, pero no cuentan para la media. Tampoco las del personal y sus amistades.',
    'policy.check': 'Cómo se revisan',
    'policy.road':
      'Unos programas buscan spam, enlaces, datos personales y copias. Nunca ven las estrellas. Lo que no marcan se publica por sí solo; lo que marcan espera a una persona y se publica en 14 días como mucho, salvo que pueda ser ilegal, lleve datos personales o un enlace peligroso, o sea una copia.',
    'policy.people':
      'El equipo de {shop} decide con las estrellas tapadas. Para no publicar algo hace falta un motivo de una lista cerrada; a quien lo escribió se le dice cuál, y puede no estar de acuerdo.',
    'policy.masked':
      'Las palabrotas y los datos personales se tapan; el resto queda como se escribió. En {shop} nadie puede editar una opinión.',
    'policy.objection':
      'Si quien escribió no está de acuerdo, la opinión se lee de nuevo, y lo hace otra persona siempre que la haya.',
    'policy.stars': 'Estrellas',
    'policy.received': 'Recibidas',
    'policy.published': 'Publicadas',
    'policy.kept': 'No publicadas',
    'policy.why': 'Por qué algunas no se publican',
    'policy.spam': 'Aparte, spam enviado por máquinas y borrado a los 30 días: {n}.',
    'policy.show': 'Cómo se muestran',
    'policy.average':
      'La media es la suma de las estrellas dividida por su número, con un decimal; las mitades se redondean hacia arriba. Las estrellas sin texto solo cuentan con la prueba de un pedido.',
    'policy.newest':
      'Primero, las más recientes. También se pueden ordenar por estrellas o por cuántas personas las encontraron útiles, con las recientes por delante.',
    'policy.helpful': 'Quien lee tiene un voto por opinión. No se guarda ninguna dirección por ello.',
    'policy.edits': 'Quien escribió puede añadir algo más tarde, con fecha, o retirar su opinión.',
    'policy.retention':
      'Una opinión permanece en la página mientras exista el producto, salvo que la retire quien la escribió.',
    'rules.title': 'Normas para las opiniones',
    'rules.lead': 'Toda opinión sincera se publica, con las estrellas que tenga, si respeta estas normas.',
    'rules.own': 'Escribe sobre lo que has usado. Una opinión por cada cosa que recibiste.',
    'rules.any':
      'Buena o mala, corta o larga: todo ayuda. Las críticas a la entrega o a la atención también son bienvenidas.',
    'rules.honest':
      'Dilo si recibiste algo a cambio, si trabajas en la tienda o si conoces a alguien de allí.',
    'rules.people': 'Deja fuera los nombres, direcciones y números de otras personas, y también los tuyos.',
    'rules.kind':
      'Critica el producto con toda la dureza que quieras, y a las personas con justicia: ni insultos ni odio.',
    'rules.topic': 'Cíñete al producto o a la tienda. La política y otras tiendas tienen otros sitios.',
    'rules.legal': 'Nada que vaya contra la ley, nada copiado, nada confidencial.',
    'rules.links': 'Ni publicidad ni enlaces.',
    'rules.after':
      'Si la tuya no se puede publicar, te decimos por qué norma. Puedes cambiarla y enviarla otra vez, o no estar de acuerdo.',
  },
  polite: {
    'hosted.photosArrived': 'Sus fotos han llegado. Una persona las mira antes de que aparezcan.',
    'hosted.photosStay':
      'Salen con su texto, o solas con el botón de abajo. Si recarga la página, elíjalas otra vez.',
    'hosted.photos': 'Sus fotos',
    'mail.hello': 'Buenos días:',
    'mail.helloName': 'Buenos días, {name}:',
    'mail.talk': '¿Prefiere hablarlo? Responda a este correo: lo leo yo.',
    'mail.talkTeam': '¿Prefiere hablarlo? Responda a este correo: lo lee una persona.',
    'invitation.opening': {
      one: 'esto lleva ya un tiempo con usted. ¿Qué tal?',
      other: 'todo esto lleva ya un tiempo con usted. ¿Qué tal?',
    },
    'invitation.again': {
      one: 'ya le preguntamos una vez, y esta es la última. ¿Qué tal?',
      other: 'ya le preguntamos una vez, y esta es la última. ¿Qué tal?',
    },
    'invitation.askedLater': {
      one: 'quería que le preguntáramos más adelante. ¿Qué tal ahora?',
      other: 'quería que le preguntáramos más adelante. ¿Qué tal ahora?',
    },
    'invitation.underStars':
      'La estrella abre una página: allí confirma y, si lo desea, añade unas palabras o una foto.',
    'invitation.underStarsWords':
      'La estrella abre una página: allí la confirma y añade unas palabras. Juntas cuentan.',
    'invitation.tell': 'Cuente qué tal:',
    'invitation.why.consent':
      'Recibe este correo porque compró en {shop} el {date} y aceptó que le preguntáramos.',
    'invitation.why.softOptIn':
      'Recibe este correo porque compró en {shop} el {date}; ya le dijimos entonces que le preguntaríamos y que puede oponerse en cualquier momento.',
    'invitation.why.plain': 'Recibe este correo porque compró en {shop} el {date}.',
    'invitation.whyUndated': 'Recibe este correo porque compró en {shop}.',
    'invitation.whyAsked':
      'Recibe este correo porque el {date} marcó una casilla en {shop} y confirmó que podemos preguntarle.',
    'invitation.shown':
      'Sus estrellas cuentan sin su nombre; el texto sale como «{name}» en la página del producto, sea bueno o malo. Puede cambiarlo o borrarlo cuando quiera.',
    'invitation.shownNoName':
      'Sus estrellas cuentan sin su nombre; el texto sale en la página del producto con el nombre que elija, sea bueno o malo. Puede cambiarlo o borrarlo cuando quiera.',
    'invitation.shownWords':
      'El texto sale como «{name}» en la página del producto, con sus estrellas, sea bueno o malo. Puede cambiarlo o borrarlo cuando quiera.',
    'invitation.shownWordsNoName':
      'El texto sale en la página del producto con sus estrellas y con el nombre que elija, sea bueno o malo. Puede cambiarlo o borrarlo cuando quiera.',
    'visit.chooseLead': 'Elija lo que tiene de {shop}, o la propia tienda.',
    'visit.email': 'Su correo',
    'visit.emailHint':
      'No se ve nunca. Mandamos ahí un enlace: al abrirlo se confirma que es usted y, si es la dirección de su pedido, que lo compró.',
    'visit.starsMissing': 'Elija primero las estrellas. No se ha perdido nada.',
    'visit.wordsMissing':
      'Escriba primero unas palabras: las estrellas solas necesitan la prueba de un pedido.',
    'visit.emailMissing': 'Esta tienda pide una dirección. No se ha perdido nada: añádala y envíe otra vez.',
    'visit.stale': 'La página llevaba mucho tiempo abierta. Échele otro vistazo y envíe otra vez.',
    'visit.notFromHere': 'Ha llegado desde otra página. Escriba aquí, por favor.',
    'visit.tooOften': 'Han sido muchas de golpe. Espere un minuto y envíe otra vez.',
    'visit.mailed':
      'Queda un paso: abra el enlace del correo que va de camino a la dirección que ha dado. Después saldrá su opinión, tenga las estrellas que tenga.',
    'visit.goneText': 'Este código ya no lleva a nada que esté a la venta. Pregunte en la tienda.',
    'proof.subject': '¿La escribió usted? Su opinión: {product}',
    'proof.why':
      'Si fue usted, confírmelo aquí. Si compró con esta dirección, la opinión quedará marcada como compra verificada.',
    'proof.notYou':
      'Si no fue usted, no tiene que hacer nada; o abra el enlace, elija «No fui yo» y la opinión desaparece.',
    'proof.title': '¿Fue usted?',
    'proof.ask': 'Ha llegado una opinión con su dirección: {product}.',
    'proof.order':
      'Gracias. Su opinión queda marcada como compra verificada y suele salir en menos de una hora.',
    'proof.email': 'Gracias. Su dirección está confirmada y su opinión suele salir en menos de un día.',
    'proof.notValid':
      'Este enlace está incompleto o es demasiado antiguo. Ábralo otra vez desde el correo, o cópielo entero.',
    'unsubscribe.lead':
      '{shop} no volverá a preguntarle qué tal le fue. Las respuestas a sus opiniones le seguirán llegando.',
    'unsubscribe.done': 'Hecho. {shop} no volverá a preguntarle.',
    'unsubscribe.notValid': 'Este enlace está incompleto. Ábralo otra vez desde el correo, o cópielo entero.',
    'hosted.heading': '{name}, ¿qué tal lo que compró en {shop}?',
    'hosted.headingNoName': '¿Qué tal lo que compró en {shop}?',
    'hosted.lead': 'Toque una estrella: cuenta en cuanto la toca, sin su nombre. Puede cambiarla o borrarla.',
    'hosted.leadWords':
      'Toque una estrella y añada unas palabras: juntas cuentan, casi siempre en menos de un día. Puede cambiarlas o borrarlas.',
    'hosted.since': 'Con usted desde el {date}',
    'hosted.choose': 'Sus estrellas',
    'hosted.fromMail': {
      one: 'Ha tocado {n} estrella. ¿Es así?',
      other: 'Ha tocado {n} estrellas. ¿Es así?',
    },
    'hosted.counts': { one: 'Su estrella cuenta.', other: 'Sus {n} estrellas cuentan.' },
    'hosted.kept': 'Sus estrellas están aquí, y cuentan en cuanto las acompañen unas palabras.',
    'hosted.ifYouLike': 'si lo desea',
    'hosted.prompt': 'Por ejemplo: ¿qué le ha sorprendido? ¿A quién le irá bien?',
    'hosted.yourName': 'Su nombre',
    'hosted.nameHint': 'Solo se ven el nombre y una inicial. Si lo deja vacío, sale sin nombre.',
    'hosted.wordsWait':
      'Su texto está aquí. Suele salir en menos de una hora, tenga las estrellas que tenga.',
    'hosted.wordsWaitDay':
      'Su texto está aquí. Suele salir en menos de un día, tenga las estrellas que tenga.',
    'hosted.wordsShown': 'Su texto está en la página.',
    'hosted.closed':
      'Su opinión no está en la página. Le hemos escrito para contarle por qué y qué puede hacer.',
    'hosted.answered': 'Esta ya la ha respondido. Gracias.',
    'hosted.wordsMissing': 'Escriba primero unas palabras, o deje solo las estrellas: ya cuentan.',
    'hosted.wordsTooLong': {
      one: 'Sobra {n} carácter. No se ha perdido nada: acorte un poco el texto y envíelo otra vez.',
      other: 'Sobran {n} caracteres. No se ha perdido nada: acorte un poco el texto y envíelo otra vez.',
    },
    'hosted.nameTooLong': 'Este nombre es demasiado largo. No se ha perdido nada: acórtelo y envíe otra vez.',
    'hosted.needMissing': 'Cuéntenos de qué se trata. No se ha perdido nada.',
    'hosted.contactMissing': 'Díganos dónde le encontramos.',
    'hosted.emailWrong': 'Esto no parece un correo. No se ha perdido nada: revíselo.',
    'hosted.phoneWrong': 'Esto no parece un número de teléfono. No se ha perdido nada: revíselo.',
    'hosted.until': 'Puede cambiarla aquí hasta el {date}.',
    'hosted.privateLead': 'Esto solo lo lee el equipo de {shop}. No se publica y no cambia su opinión.',
    'hosted.feeling': '¿Qué sensación le ha dejado?',
    'hosted.stages': '¿Qué le ha llamado la atención? Marque lo bueno o lo malo.',
    'hosted.wish': '¿Qué cambiaría primero?',
    'hosted.contact': '¿Quiere que alguien se ponga en contacto con usted?',
    'hosted.reachEmail': 'Su correo',
    'hosted.note': 'Con sus palabras',
    'hosted.promise':
      'Alguien de {shop} se pone en contacto con usted a más tardar el {date}. Su número o dirección se usa solo para esto y se borra {days} días después.',
    'hosted.requested': 'Alguien de {shop} se pone en contacto con usted a más tardar el {date}.',
    'hosted.did.later':
      'Entonces le preguntamos una vez más. Mientras tanto puede responder en esta página cuando quiera.',
    'hosted.did.notArrived':
      'Gracias por avisarnos. Esperamos una semana antes de volver a preguntar. Si no llega, hable con alguien: se ocupará.',
    'hosted.did.gift':
      'Un regalo: entonces cuente qué tal fue hacerlo, o pase esta página a quien lo recibió. Su respuesta dirá que era un regalo.',
    'hosted.did.stopped': 'Ya nadie le pregunta. Aquí puede responder igualmente.',
    'hosted.did.again': 'Podemos volver a preguntarle, como mucho una vez por pedido.',
    'hosted.did.withdrawn': 'Entonces nadie le contacta. Lo que escribió ahí se ha borrado.',
    'hosted.expiredText':
      'Los enlaces como este valen 90 días. Lo que dijo se queda. Si quiere cambiarlo o añadir algo, responda a cualquier correo de {shop}.',
    'hosted.notValidText':
      'Quizá le falte un trozo: ábralo otra vez desde el correo, o cópielo entero. No se ha perdido nada y no se ha enviado nada.',
    'hosted.tooMuchText': 'Vuelva a la página anterior: su texto sigue allí. Acórtelo y envíelo otra vez.',
    'hosted.offline':
      'No hay conexión, pero no se ha perdido nada. Lo que eligió se guarda en este dispositivo y sale solo mientras esta página esté abierta.',
    'ask.subject': '¿Le preguntamos en dos semanas? {shop}',
    'ask.title': 'Pregúntenme en dos semanas',
    'ask.lead':
      'Marcó una casilla en {shop}: un correo, dentro de dos semanas, para preguntarle qué tal. ¿Es así?',
    'ask.notYou': 'Si no fue usted, no haga nada. Así nadie le escribe.',
    'ask.done':
      'Bien. En dos semanas {shop} le pregunta qué tal: un correo, y puede decir que no en cualquier momento.',
    'contact.lateSubject': '{shop} le debe una respuesta',
    'contact.lateOwner': '{owner} tiene su petición sobre la mesa.',
    'contact.lateChoice': 'Si aún la quiere, no tiene que hacer nada. Si no, dígalo aquí:',
    'question.answered': 'Su pregunta tiene respuesta',
    'question.youAsked': 'Preguntó:',
    'question.againstWhy': 'Lo que escribió no está en la página. El motivo es una norma: {rule}',
    'question.yourWords': 'Escribió:',
    'question.why':
      'Recibe este correo porque dejó su dirección con una pregunta o una respuesta en {shop}. Escribimos una vez por cada una.',
    'question.rule.author_request': 'nos pidió que lo quitáramos.',
    'statement.rejectSubject': 'Así aún no podemos publicar su opinión',
    'statement.removeSubject': 'Su opinión ya no está en la página',
    'statement.photoSubject': 'Su foto no está en la página',
    'statement.updateSubject': 'Así no podemos publicar lo que añadió',
    'statement.reject': 'Su opinión no está en la página.',
    'statement.remove': 'Su opinión se ha quitado de la página.',
    'statement.photo':
      'Una foto de su opinión no está en la página. Su texto y sus estrellas se quedan como están.',
    'statement.update': 'Lo que añadió a su opinión no está en la página. Su opinión se queda como está.',
    'statement.change': 'Puede cambiarla y enviarla otra vez; su texto ya está ahí:',
    'statement.again': 'Puede escribir otra aquí:',
    'statement.mine': 'Aquí puede ver y cambiar lo que escribió:',
    'statement.object':
      'O diga «No estoy de acuerdo», y otra persona del equipo la lee de nuevo en un máximo de 7 días; tiene 6 meses para hacerlo:',
    'statement.partObject':
      'O diga «No estoy de acuerdo», y otra persona del equipo lo mira de nuevo en un máximo de 7 días; tiene 6 meses para hacerlo:',
    'statement.rejectScope':
      'Afecta a la página del producto y a las listas que la tienda comparte con los buscadores, en todas partes, hasta que cambie el texto.',
    'statement.body': 'También puede acudir a {body}.',
    'statement.court': 'También puede acudir a los tribunales o a la autoridad de consumo de su país.',
    'objection.upheldSubject': 'Tenía razón: su opinión está en la página',
    'objection.upheld':
      'Hemos leído otra vez su opinión y tenía razón. Está en la página. Gracias por decírnoslo.',
    'objection.dismissedSubject': 'Hemos leído otra vez su opinión',
    'objection.dismissed':
      'Hemos leído otra vez su opinión. Sigue fuera de la página, por el motivo que le dijimos. Puede acudir a los tribunales o a la autoridad de consumo de su país.',
    'objection.title': '¿No está de acuerdo?',
    'objection.lead':
      'Otra persona del equipo lee de nuevo su opinión en un máximo de 7 días y le contamos en qué queda. Las estrellas no influyen.',
    'objection.told': 'Lo que le dijimos:',
    'objection.label': '¿Qué debería saber esa persona? (si lo desea)',
    'objection.done':
      'Gracias. Otra persona del equipo lee de nuevo su opinión en un máximo de 7 días. Le escribiremos.',
    'objection.over':
      'Aquí ya no hay nada que decidir: su opinión está en la página, o han pasado más de seis meses.',
    'objection.stateUpheld': 'La hemos leído otra vez y tenía razón: su opinión está en la página.',
    'objection.stateDismissed':
      'La hemos leído otra vez. Su opinión sigue fuera de la página. Puede acudir a los tribunales o a la autoridad de consumo de su país.',
    'objection.photoUpheldSubject': 'Tenía razón: su foto está en la página',
    'objection.photoUpheld':
      'Hemos mirado otra vez su foto y tenía razón. Está en la página. Gracias por decírnoslo.',
    'objection.photoDismissedSubject': 'Hemos mirado otra vez su foto',
    'objection.photoDismissed':
      'Hemos mirado otra vez su foto. Se queda fuera de la página, por el motivo ya indicado.',
    'objection.photoLead':
      'Otra persona del equipo mira de nuevo su foto en un máximo de 7 días y le contamos en qué queda. Las estrellas no influyen.',
    'objection.photoDone':
      'Gracias. Otra persona del equipo mira de nuevo su foto en un máximo de 7 días. Le escribiremos.',
    'objection.photoOver':
      'Aquí ya no hay nada que decidir: su foto está en la página o ya no existe, o han pasado más de seis meses.',
    'objection.updateUpheldSubject': 'Tenía razón: lo que añadió está en la página',
    'objection.updateUpheld':
      'Hemos leído otra vez lo que añadió y tenía razón. Está en la página. Gracias por decírnoslo.',
    'objection.updateDismissedSubject': 'Hemos leído otra vez lo que añadió',
    'objection.updateDismissed':
      'Hemos leído otra vez lo que añadió. Se queda fuera de la página, por el motivo ya indicado.',
    'objection.updateLead':
      'En un máximo de 7 días, otra persona del equipo lee de nuevo lo que añadió y le contamos en qué queda. Las estrellas no influyen.',
    'objection.updateDone':
      'Gracias. En un máximo de 7 días, otra persona del equipo lee de nuevo lo que añadió. Le escribiremos.',
    'objection.updateOver':
      'Aquí ya no hay nada que decidir: lo que añadió está en la página o ya no existe, o han pasado más de seis meses.',
    'objection.unknown':
      'Este enlace está incompleto. Ábralo otra vez desde nuestro correo, o cópielo entero.',
    'private.alone':
      'Esto solo lo lee usted; no se publica. Lo recibe porque dejó su dirección con una opinión en {shop}.',
    'report.receivedSubject': 'Hemos recibido su denuncia',
    'report.received':
      'Gracias por su denuncia. La mira una persona de la tienda y le contamos en qué queda.',
    'report.upheldSubject': 'Se ha quitado lo que denunció',
    'report.upheld':
      'Una persona de la tienda ha mirado lo que denunció y lo ha quitado de la página. Gracias por avisarnos.',
    'report.dismissedSubject': 'Lo que denunció sigue en la página',
    'report.dismissed':
      'Una persona de la tienda ha mirado lo que denunció y ha visto que cumple las normas, así que sigue en la página. Puede acudir a los tribunales o a la autoridad de consumo de su país.',
    'author.publishedSubject': 'Su opinión ya está publicada',
    'author.answeredSubject': '{name} le ha respondido',
    'author.several': 'Novedades sobre lo que escribió en {shop}',
    'author.published': 'Su opinión está en la página. Gracias: le sirve a quien elija después.',
    'author.helped': '¿Le ha servido?',
    'author.add': 'Añadir algo a mi opinión (solo si lo desea)',
    'author.why':
      'Recibe este correo porque dejó su dirección con una opinión en {shop}. Escribimos una vez por cada una.',
    'author.mine': 'Ver, cambiar o borrar lo que escribió',
    'me.title': 'Lo que dijo',
    'me.hello': '{name}, esto es lo que dijo en {shop}.',
    'me.helloNoName': 'Esto es lo que dijo en {shop}.',
    'me.empty': 'Aquí no hay nada suyo.',
    'me.state.withdrawn': 'La retiró.',
    'me.facts': 'Lo que le explicamos:',
    'me.resend': 'Más abajo puede cambiarla y enviarla otra vez.',
    'me.privateAnswer': 'Solo para usted, de {name}',
    'me.changeLead': 'Hasta que esté en la página, su texto se sustituye. Se revisa otra vez.',
    'me.headline': 'Título (si lo desea)',
    'me.helped': '¿Le ha servido?',
    'me.data': 'Sus datos',
    'me.dataLead':
      'Para esto le pedimos seis cifras que le mandamos por correo, porque un enlace se puede reenviar.',
    'me.eraseLead': 'Su nombre, su dirección y sus fotos se borran en el acto. No se puede deshacer.',
    'me.addressNew': 'Su nueva dirección',
    'me.done.changed': 'Su opinión ha cambiado. Se revisa otra vez.',
    'me.done.added': 'Gracias. Lo que ha añadido sale en cuanto se revise.',
    'me.done.withdrawn': 'Hecho: su opinión ya no está en la página.',
    'me.done.code':
      'Si aquí conocemos una dirección suya, las seis cifras van de camino. Valen diez minutos.',
    'me.done.address': 'Hemos escrito a la nueva dirección. Abra el enlace de ese correo y queda cambiada.',
    'me.done.erased': 'Hecho. Sus datos están borrados.',
    'me.wrong.code':
      'Estas cifras no son correctas, o tienen más de diez minutos. No ha pasado nada: pida otras.',
    'me.wrong.empty': 'Escriba primero unas palabras.',
    'me.wrong.long': 'Este texto es demasiado largo. No se ha perdido nada: acórtelo y envíelo otra vez.',
    'me.wrong.address': 'Esto no parece una dirección. Revísela.',
    'me.wrong.late': 'Eso ya no es posible: su opinión ha cambiado desde que abrió esta página.',
    'me.wrong.limit':
      'Han sido muchas veces seguidas. No se ha perdido nada: espere un minuto y pruebe otra vez.',
    'me.confirmLead': 'Los correos sobre lo que dijo en {shop} llegarán aquí.',
    'me.lostLead': 'Díganos la dirección con la que opinó en {shop}.',
    'me.lostEmail': 'Su correo',
    'me.linkSubject': 'Su enlace a lo que dijo en {shop}',
    'me.linkText':
      'Aquí puede ver, cambiar y borrar lo que dijo. Si no lo ha pedido usted, no tiene que hacer nada.',
    'me.codeSubject': '{code} es su código',
    'me.codeText':
      'Aquí están las seis cifras: {code}. Valen diez minutos, una sola vez. Si no las ha pedido usted, puede pasar por alto este correo: sin ellas no ocurre nada.',
    'me.addressSubject': '¿Es esta su nueva dirección?',
    'me.addressText':
      'Abra este enlace y a partir de ahora le escribimos aquí. Si no lo ha pedido usted, no tiene que hacer nada.',
    'reason.fake_or_not_genuine': 'tiene que venir de su propia experiencia.',
    'reason.author_request': 'nos pidió que la quitáramos.',
    'rules.own': 'Escriba sobre lo que ha usado. Una opinión por cada cosa que recibió.',
    'rules.honest': 'Dígalo si recibió algo a cambio, si trabaja en la tienda o si conoce a alguien de allí.',
    'rules.people': 'Deje fuera los nombres, direcciones y números de otras personas, y también los suyos.',
    'rules.kind':
      'Critique el producto con toda la dureza que quiera, y a las personas con justicia: ni insultos ni odio.',
    'rules.topic': 'Cíñase al producto o a la tienda. La política y otras tiendas tienen otros sitios.',
    'rules.after':
      'Si la suya no se puede publicar, le decimos por qué norma. Puede cambiarla y enviarla otra vez, o no estar de acuerdo.',
  },
}
