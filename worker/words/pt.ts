import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Olá,',
    'mail.helloName': 'Olá, {name},',
    'mail.talk': 'Preferes falar? Responde a este e-mail: sou eu que o leio.',
    'mail.talkTeam': 'Preferes falar? Responde a este e-mail: é lido por uma pessoa.',

    'stars.n': { one: '{n} estrela', other: '{n} estrelas' },
    'stars.1': 'Mau',
    'stars.2': 'Fraco',
    'stars.3': 'Razoável',
    'stars.4': 'Bom',
    'stars.5': 'Ótimo',

    'notice.subject': { one: '{shop}: há quem espere por ti', other: '{shop}: há {n} à tua espera' },
    'notice.subjectCame': { one: '{shop}: uma nova avaliação', other: '{shop}: {n} novas avaliações' },
    'notice.contacts': {
      one: 'Uma pessoa quer que alguém a contacte.',
      other: '{n} pessoas querem que alguém as contacte.',
    },
    'notice.late': {
      one: 'Uma espera há mais tempo do que foi prometido.',
      other: '{n} esperam há mais tempo do que foi prometido.',
    },
    'notice.toDecide': {
      one: 'Uma avaliação espera por uma decisão.',
      other: '{n} avaliações esperam por uma decisão.',
    },
    'notice.toAnswer': {
      one: 'Uma avaliação espera por uma resposta.',
      other: '{n} avaliações esperam por uma resposta.',
    },
    'notice.contested': {
      one: 'Uma avaliação tem uma denúncia ou uma objeção.',
      other: '{n} avaliações têm uma denúncia ou uma objeção.',
    },
    'notice.questions': {
      one: 'Uma pergunta espera por uma resposta.',
      other: '{n} perguntas esperam por uma resposta.',
    },
    'notice.mine': { one: 'Uma destas está na tua mesa.', other: '{n} destas estão na tua mesa.' },
    'notice.came': {
      one: 'Chegou uma avaliação desde o último e-mail.',
      other: 'Chegaram {n} avaliações desde o último e-mail.',
    },
    'notice.most': 'O mais falado: {product}, {n} vezes.',
    'notice.hundred': 'Ou mais: contamos até cem.',
    'notice.open': 'Ver quem espera',
    'notice.why': 'Recebes este e-mail porque trabalhas para {shop}. Se não há nada a dizer, não chega nada.',
    'notice.change': 'Escolher de quanto em quanto tempo',
    'notice.end': 'Não receber mais estes e-mails',
    'notice.endTitle': 'E-mails sobre quem espera',
    'notice.endLead':
      'Queres que a Voce deixe de te escrever sobre {shop}? Continuas na equipa e podes mudar isto nas definições.',
    'notice.ended':
      'Feito. A Voce não te escreve mais nada sobre {shop}. Nas definições podes voltar a mudar.',

    'invitation.subject': 'Que tal? {product}',
    'invitation.subjectName': '{name}, que tal? {product}',
    'invitation.subjectDiscreet': 'Uma pergunta rápida de {shop}',
    'invitation.preview': 'Basta um toque. Bem ou mal, ajuda quem escolher a seguir.',
    'invitation.previewWords': 'Uma estrela e algumas palavras. Bem ou mal, ajudam quem escolher a seguir.',
    'invitation.opening': {
      one: 'isto já está contigo há algum tempo. Que tal?',
      other: 'tudo isto já está contigo há algum tempo. Que tal?',
    },
    'invitation.openingShop': 'como correu connosco?',
    'invitation.again': {
      one: 'já te perguntámos uma vez, e esta é a última. Que tal?',
      other: 'já te perguntámos uma vez, e esta é a última. Que tal?',
    },
    'invitation.askedLater': {
      one: 'pediste que te perguntássemos mais tarde. Que tal agora?',
      other: 'pediste que te perguntássemos mais tarde. Que tal agora?',
    },
    'invitation.underStars':
      'A estrela abre uma página: lá confirmas e, se quiseres, acrescentas algumas palavras ou uma foto.',
    'invitation.underStarsWords':
      'A estrela abre uma página: lá confirmas e acrescentas algumas palavras. Juntas, contam.',
    'invitation.tell': 'Conta como é:',
    'invitation.later': 'Perguntem daqui a duas semanas',
    'invitation.notArrived': 'Ainda não chegou',
    'invitation.gift': 'Foi um presente',
    'invitation.why.consent':
      'Recebes este e-mail porque compraste em {shop} a {date} e aceitaste que te perguntássemos.',
    'invitation.why.softOptIn':
      'Recebes este e-mail porque compraste em {shop} a {date}; na altura dissemos que íamos perguntar e que te podes opor a qualquer momento.',
    'invitation.why.plain': 'Recebes este e-mail porque compraste em {shop} a {date}.',
    'invitation.whyUndated': 'Recebes este e-mail porque compraste em {shop}.',
    'invitation.whyAsked':
      'Recebes este e-mail porque a {date} marcaste uma caixa em {shop} e confirmaste que podemos perguntar.',
    'invitation.shown':
      'As tuas estrelas contam sem o teu nome; o texto aparece como “{name}” na página do produto, seja bom ou mau. Podes mudá-lo ou apagá-lo quando quiseres.',
    'invitation.shownNoName':
      'As tuas estrelas contam sem o teu nome; o texto aparece na página do produto com o nome que escolheres, seja bom ou mau. Podes mudá-lo ou apagá-lo quando quiseres.',
    'invitation.shownWords':
      'O texto aparece como “{name}” na página do produto, com as tuas estrelas, seja bom ou mau. Podes mudá-lo ou apagá-lo quando quiseres.',
    'invitation.shownWordsNoName':
      'O texto aparece na página do produto com as tuas estrelas e com o nome que escolheres, seja bom ou mau. Podes mudá-lo ou apagá-lo quando quiseres.',
    'invitation.unsubscribe': 'Não me perguntem mais',

    'visit.choose': 'De que se trata?',
    'visit.chooseLead': 'Escolhe o que tens de {shop}, ou a própria loja.',
    'visit.more': 'Ver mais',
    'visit.nameHint': 'Só se veem o primeiro nome e uma inicial.',
    'visit.email': 'O teu e-mail',
    'visit.emailHint':
      'Nunca é mostrado. Enviamos para lá um link: abri-lo confirma que és tu e, se for o endereço da tua compra, que a fizeste.',
    'visit.tie': 'Recebi algo em troca ou tenho ligação à loja',
    'visit.tie.none': 'Nem uma coisa nem outra',
    'visit.tie.reward': 'Recebi algo em troca',
    'visit.tie.staff': 'Trabalho na loja',
    'visit.tie.friend': 'Conheço bem alguém da loja',
    'visit.send': 'Enviar avaliação',
    'visit.starsMissing': 'Escolhe primeiro as estrelas. Nada se perdeu.',
    'visit.wordsMissing': 'Escreve primeiro algumas palavras: as estrelas sozinhas pedem prova de compra.',
    'visit.emailMissing': 'Esta loja pede um endereço. Nada se perdeu: indica-o e envia de novo.',
    'visit.wrong': 'Ainda não seguiu, e nada se perdeu.',
    'visit.stale': 'A página estava aberta há muito tempo. Dá-lhe mais uma vista de olhos e envia de novo.',
    'visit.notFromHere': 'Veio de outra página. Escreve aqui, por favor.',
    'visit.tooOften': 'Foram muitas de uma vez. Espera um minuto e envia de novo.',
    'visit.mailed':
      'Falta um passo: abre o link do e-mail que vai a caminho do endereço que deste. Depois a tua avaliação aparece, seja qual for a classificação.',
    'visit.noMail': 'Primeiro é vista por uma pessoa da loja; depois aparece, seja qual for a classificação.',
    'visit.gone': 'Aqui não há nada',
    'visit.goneText': 'Este código já não leva a nada que esteja à venda. Pergunta na loja.',

    'visit.others': 'Ver o resto',
    'proof.subject': 'Foste tu? A tua avaliação: {product}',
    'proof.lead': 'Alguém deixou uma avaliação em {shop} ({product}) e deu este endereço.',
    'proof.why':
      'Se foste tu, confirma aqui. Se compraste com este endereço, a avaliação fica marcada como compra verificada.',
    'proof.link': 'Sim, fui eu',
    'proof.notYou':
      'Se não foste tu, não precisas de fazer nada; ou abre o link, escolhe “Não fui eu”, e a avaliação desaparece.',
    'proof.title': 'Foste tu?',
    'proof.ask': 'Chegou uma avaliação com o teu endereço: {product}.',
    'proof.no': 'Não fui eu',
    'proof.order':
      'Obrigado. A tua avaliação fica marcada como compra verificada e costuma aparecer dentro de uma hora.',
    'proof.email':
      'Obrigado. O teu endereço está confirmado e a avaliação costuma aparecer dentro de um dia.',
    'proof.withdrawn': 'Já não existe. Obrigado por nos dizeres.',
    'proof.already': 'Aqui já não há nada para confirmar. Obrigado.',
    'proof.notValid':
      'Este link está incompleto ou é demasiado antigo. Abre-o de novo a partir do e-mail, ou copia-o todo.',

    'unsubscribe.title': 'Mais nenhuma pergunta?',
    'unsubscribe.lead':
      '{shop} não volta a perguntar-te como correu. As respostas às tuas avaliações continuam a chegar.',
    'unsubscribe.button': 'Não me perguntem mais',
    'unsubscribe.done': 'Feito. {shop} não volta a perguntar-te.',
    'unsubscribe.notValid': 'Este link está incompleto. Abre-o de novo a partir do e-mail, ou copia-o todo.',
    'hosted.title': 'Que tal?',
    'hosted.heading': '{name}, que tal o que compraste em {shop}?',
    'hosted.headingNoName': 'Que tal o que compraste em {shop}?',
    'hosted.headingOne': '{name}, que tal?',
    'hosted.headingOneNoName': 'Que tal?',
    'hosted.lead': 'Toca numa estrela: conta logo que tocas, sem o teu nome. Podes mudá-la ou apagá-la.',
    'hosted.leadWords':
      'Toca numa estrela e acrescenta algumas palavras: juntas contam, em geral dentro de um dia. Podes mudá-las ou apagá-las.',
    'hosted.since': 'Contigo desde {date}',
    'hosted.boughtOn': 'Compra em {date}',
    'hosted.theShop': 'A própria loja: conselhos, entrega, apoio',
    'hosted.stars': { one: '{n} estrela', other: '{n} estrelas' },
    'hosted.star1': 'Mau',
    'hosted.star2': 'Fraco',
    'hosted.star3': 'Razoável',
    'hosted.star4': 'Bom',
    'hosted.star5': 'Ótimo',
    'hosted.choose': 'As tuas estrelas',
    'hosted.fromMail': {
      one: 'Tocaste em {n} estrela. É isso?',
      other: 'Tocaste em {n} estrelas. É isso?',
    },
    'hosted.fromMailLead': 'Por agora nada é enviado.',
    'hosted.confirm': { one: 'Sim, dou {n} estrela', other: 'Sim, dou {n} estrelas' },
    'hosted.confirmWords': { one: 'Sim, dou {n} estrela', other: 'Sim, dou {n} estrelas' },
    'hosted.counts': { one: 'A tua estrela conta.', other: 'As tuas {n} estrelas contam.' },
    'hosted.kept': 'As tuas estrelas estão aqui, e contam assim que tiverem algumas palavras.',
    'hosted.takeBack': 'Anular',
    'hosted.delete': 'Apagar',
    'hosted.question': 'O que deve saber quem vier a seguir?',
    'hosted.ifYouLike': 'se quiseres',
    'hosted.prompt': 'Por exemplo: o que te surpreendeu? Para quem é a escolha certa?',
    'hosted.addWords': 'Adicionar o meu texto',
    'hosted.changeWords': 'Mudar o meu texto',
    'hosted.under':
      'É publicada na página do produto, boa ou má, depois de vermos se tem spam ou dados pessoais.',
    'hosted.shownAs': 'Aparece como',
    'hosted.noName': 'Aparece sem nome',
    'hosted.change': 'mudar',
    'hosted.yourName': 'O teu nome',
    'hosted.nameHint': 'Só se veem o primeiro nome e uma inicial. Em branco, aparece sem nome.',
    'hosted.wordsWait':
      'O teu texto está aqui. Costuma aparecer dentro de uma hora, seja qual for a classificação.',
    'hosted.wordsWaitDay':
      'O teu texto está aqui. Costuma aparecer dentro de um dia, seja qual for a classificação.',
    'hosted.wordsShown': 'O teu texto está na página.',
    'hosted.closed': 'A tua avaliação não está na página. Escrevemos-te a dizer porquê, e o que podes fazer.',
    'hosted.photos': 'As tuas fotografias',
    'hosted.photo': 'Fotografia {n}',
    'hosted.photoWaits': 'Uma pessoa vê-a antes de aparecer.',
    'hosted.photoShown': 'Na página.',
    'hosted.photoNotShown': 'Não aparece:',
    'hosted.photoOut': 'Retirar',
    'hosted.photoOutNamed': 'Retirar a fotografia {n}',
    'hosted.sendPhotos': 'Enviar as minhas fotografias',
    'hosted.photosStay':
      'Seguem com o teu texto, ou sozinhas com o botão abaixo. Se recarregares a página, escolhe-as outra vez.',
    'hosted.photosArrived': 'As tuas fotografias chegaram. Uma pessoa vê-as antes de aparecerem.',
    'hosted.answered': 'A esta já respondeste. Obrigado.',
    'hosted.wordsMissing': 'Escreve primeiro algumas palavras, ou deixa só as estrelas: já contam.',
    'hosted.wordsTooLong': {
      one: 'Há {n} carácter a mais. Nada se perdeu: encurta um pouco o texto e envia de novo.',
      other: 'Há {n} caracteres a mais. Nada se perdeu: encurta um pouco o texto e envia de novo.',
    },
    'hosted.nameTooLong': 'Este nome é demasiado longo. Nada se perdeu: encurta-o e envia de novo.',
    'hosted.needMissing': 'Diz-nos de que se trata. Nada se perdeu.',
    'hosted.contactMissing': 'Diz-nos onde te encontramos.',
    'hosted.emailWrong': 'Isto não parece um e-mail. Nada se perdeu: vê outra vez.',
    'hosted.phoneWrong': 'Isto não parece um número de telefone. Nada se perdeu: vê outra vez.',
    'hosted.thatsAll': 'É tudo',
    'hosted.thanks': 'Obrigado, {name}.',
    'hosted.thanksNoName': 'Obrigado.',
    'hosted.next': 'Costuma aparecer dentro de uma hora, seja qual for a classificação.',
    'hosted.nextDay': 'Costuma aparecer dentro de um dia, seja qual for a classificação.',
    'hosted.until': 'Podes mudá-la aqui até {date}.',
    'hosted.private': 'E nós, como nos saímos?',
    'hosted.privateLead':
      'Isto só é lido pelas pessoas de {shop}. Não é publicado e não muda a tua avaliação.',
    'hosted.feeling': 'Que sensação te deixou?',
    'hosted.delighted': 'Entusiasmo',
    'hosted.pleased': 'Agrado',
    'hosted.indifferent': 'Indiferença',
    'hosted.annoyed': 'Aborrecimento',
    'hosted.upset': 'Irritação',
    'hosted.ladder': 'Até onde chegámos?',
    'hosted.ladder0': 'Ainda não',
    'hosted.ladder1': 'Serviu para o que precisava',
    'hosted.ladder2': '…e foi fácil',
    'hosted.ladder3': '…e foi um prazer',
    'hosted.stages': 'O que mais marcou? Assinala o que foi bom ou mau.',
    'hosted.finding': 'A descoberta',
    'hosted.choosing': 'A escolha',
    'hosted.buying': 'A compra',
    'hosted.getting': 'A entrega',
    'hosted.using': 'O uso',
    'hosted.help': 'O apoio',
    'hosted.telling': 'O passa-palavra',
    'hosted.good': 'bem',
    'hosted.bad': 'mal',
    'hosted.nothing': 'nada de especial',
    'hosted.wish': 'O que mudavas primeiro?',
    'hosted.tell': 'Contar a {shop}',
    'hosted.did.private': 'Já chegou a {shop}. Obrigado.',
    'hosted.contact': 'Queres que alguém te contacte?',
    'hosted.way': 'Como?',
    'hosted.call': 'Por telefone',
    'hosted.write': 'Por escrito',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'De que se trata?',
    'hosted.need.not_right': 'Há algo que não está bem',
    'hosted.need.help': 'Preciso de ajuda para usar',
    'hosted.need.question': 'Tenho uma pergunta',
    'hosted.need.tell': 'Só quero contar uma coisa',
    'hosted.reach': 'Número de telefone ou e-mail',
    'hosted.reachEmail': 'O teu e-mail',
    'hosted.note': 'Por palavras tuas',
    'hosted.promise':
      'Alguém de {shop} contacta-te até {date}. O teu número ou endereço só serve para isto e é apagado {days} dias depois.',
    'hosted.request': 'Sim, por favor',
    'hosted.requested': 'Alguém de {shop} contacta-te até {date}.',
    'hosted.noLonger': 'Já não é preciso',
    'hosted.later': 'Perguntem mais tarde',
    'hosted.later7': 'Daqui a uma semana',
    'hosted.later14': 'Daqui a duas semanas',
    'hosted.later30': 'Daqui a um mês',
    'hosted.notArrived': 'Ainda não chegou',
    'hosted.gift': 'Foi um presente',
    'hosted.talk': 'Falar com alguém',
    'hosted.stop': 'Não me perguntem mais',
    'hosted.stopSure': 'Mais nenhum e-mail de {shop} a perguntar como correu. É isso?',
    'hosted.stopYes': 'Sim, não perguntem mais',
    'hosted.undo': 'Anular',
    'hosted.did.later':
      'Então perguntamos mais uma vez. Entretanto podes responder nesta página quando quiseres.',
    'hosted.did.notArrived':
      'Obrigado por nos dizeres. Esperamos uma semana antes de voltar a perguntar. Se não chegar, fala com alguém: essa pessoa trata do assunto.',
    'hosted.did.gift':
      'Um presente: então conta como foi dá-lo, ou passa esta página a quem o recebeu. A tua resposta dirá que foi um presente.',
    'hosted.did.noGift': 'Então não foi um presente.',
    'hosted.did.stopped': 'Já ninguém te pergunta. Mesmo assim podes responder aqui.',
    'hosted.did.again': 'Podemos voltar a perguntar-te, no máximo uma vez por compra.',
    'hosted.did.takenBack': 'Anulado. Não fica nada.',
    'hosted.did.photoOut': 'A fotografia já não está cá.',
    'hosted.did.nothing': 'Isso já não é possível, por isso nada mudou.',
    'hosted.did.withdrawn': 'Então ninguém te contacta. O que lá escreveste foi apagado.',
    'hosted.footer': 'Não é a melhor altura?',
    'hosted.walk': 'Estás a experimentar esta página.',
    'hosted.walkLead':
      'Os teus clientes veem-na assim. Nada do que fazes aqui se guarda, conta ou envia, e as fotos ficam de fora.',
    'hosted.walkAgain': 'Recomeçar',
    'hosted.expired': 'Este link já não é válido',
    'hosted.expiredText':
      'Links como este servem durante 90 dias. O que disseste fica. Se quiseres mudá-lo ou acrescentar alguma coisa, responde a qualquer e-mail de {shop}.',
    'hosted.notValid': 'Este link não abre nada',
    'hosted.notValidText':
      'Talvez falte uma parte: abre-o de novo a partir do e-mail, ou copia-o todo. Nada se perdeu e nada foi enviado.',
    'hosted.tooMuch': 'Era demasiado de uma vez',
    'hosted.tooMuchText': 'Volta à página anterior: o teu texto ainda lá está. Encurta-o e envia de novo.',
    'hosted.offline':
      'Não há ligação, mas nada se perdeu. O que escolheste fica neste dispositivo e segue sozinho enquanto esta página estiver aberta.',
    'ask.subject': 'Perguntamos daqui a duas semanas? {shop}',
    'ask.title': 'Perguntem-me daqui a duas semanas',
    'ask.lead':
      'Marcaste uma caixa em {shop}: um e-mail, daqui a duas semanas, a perguntar como correu. É isso?',
    'ask.confirm': 'Sim, perguntem-me:',
    'ask.notYou': 'Se não foste tu, não faças nada. Assim ninguém te escreve.',
    'ask.button': 'Sim, perguntem-me',
    'ask.done':
      'Ótimo. Daqui a duas semanas {shop} pergunta como correu: um e-mail, e podes dizer que não a qualquer momento.',
    'contact.lateSubject': '{shop} deve-te uma resposta',
    'contact.late': 'Tínhamos prometido dar notícias antes e não conseguimos.',
    'contact.lateOwner': 'O teu pedido está nas mãos de {owner}.',
    'contact.lateChoice': 'Se ainda o quiseres, não precisas de fazer nada. Se não, diz aqui:',

    'question.answered': 'A tua pergunta tem resposta',
    'question.youAsked': 'Perguntaste:',
    'question.anonymous': 'alguém que o conhece',
    'question.against': 'Assim não podemos mostrar isto',
    'question.againstWhy': 'O que escreveste não está na página. O motivo é uma regra: {rule}',
    'question.yourWords': 'Escreveste:',
    'question.why':
      'Recebes este e-mail porque deixaste o teu endereço com uma pergunta ou uma resposta em {shop}. Escrevemos uma vez por cada uma.',
    'question.rule.spam_or_ad': 'nada de publicidade nem de envios em massa.',
    'question.rule.fake_or_not_genuine': 'tem de ser uma pergunta verdadeira, ou algo que se sabe mesmo.',
    'question.rule.abusive_or_obscene': 'nada de insultos nem de obscenidades.',
    'question.rule.discriminatory': 'ninguém é rebaixado por ser como é.',
    'question.rule.personal_data': 'nada de nomes, números ou moradas de pessoas.',
    'question.rule.confidential_info': 'nada que tenha sido dito em confidência.',
    'question.rule.off_topic': 'tem de ser sobre o produto, a entrega ou o atendimento.',
    'question.rule.illegal': 'nada que seja contra a lei.',
    'question.rule.false_or_misleading': 'nada que seja claramente falso.',
    'question.rule.duplicate': 'a mesma pergunta já tem resposta na página.',
    'question.rule.conflict_of_interest': 'quem trabalha para a loja ou para outra tem de o dizer.',
    'question.rule.ip_infringement': 'nada de textos de outros.',
    'question.rule.malicious_link': 'nada de links que possam causar danos.',
    'question.rule.author_request': 'pediste-nos que o retirássemos.',

    'statement.rejectSubject': 'Assim ainda não podemos publicar a tua avaliação',
    'statement.removeSubject': 'A tua avaliação já não está na página',
    'statement.photoSubject': 'A tua foto não está na página',
    'statement.updateSubject': 'Assim não podemos publicar o que acrescentaste',
    'statement.reject': 'A tua avaliação não está na página.',
    'statement.remove': 'A tua avaliação foi retirada da página.',
    'statement.photo':
      'Uma foto da tua avaliação não está na página. O teu texto e as tuas estrelas ficam como estão.',
    'statement.update': 'O que acrescentaste à tua avaliação não está na página. A avaliação fica como está.',
    'statement.stars': 'Não é por causa das estrelas: publicamos avaliações com qualquer número delas.',
    'statement.rule': 'O motivo é a regra {number}: {rule}',
    'statement.reason': 'O motivo: {rule}',
    'statement.facts': 'Trata-se disto:',
    'statement.change': 'Podes mudá-la e enviá-la de novo; o teu texto já lá está:',
    'statement.again': 'Podes escrever outra aqui:',
    'statement.mine': 'Aqui podes ver e mudar o que escreveste:',
    'statement.object':
      'Ou diz “Não concordo”, e outra pessoa da equipa lê-a de novo em 7 dias, no máximo; podes fazê-lo durante 6 meses:',
    'statement.partObject':
      'Ou diz “Não concordo”, e outra pessoa da equipa volta a ver em 7 dias, no máximo; podes fazê-lo durante 6 meses:',
    'statement.filter': 'Um filtro tinha assinalado o texto.',
    'statement.reported': 'Alguém a tinha denunciado.',
    'statement.person': 'Nenhuma máquina participou na decisão.',
    'statement.decided': 'Decisão de {name}, a {date}.',
    'statement.decidedNoName': 'Decisão de uma pessoa da loja, a {date}.',
    'statement.rejectScope':
      'Vale para a página do produto e para as listas que a loja partilha com os motores de busca, em toda a parte, até mudares o texto.',
    'statement.removeScope':
      'Vale para a página do produto e para as listas que a loja partilha com os motores de busca, em toda a parte, até a decisão mudar.',
    'statement.body': 'Também podes recorrer a {body}.',
    'statement.court':
      'Também podes recorrer a um tribunal ou à autoridade de defesa do consumidor do teu país.',
    'objection.upheldSubject': 'Tinhas razão: a tua avaliação está na página',
    'objection.upheld':
      'Lemos de novo a tua avaliação, e tinhas razão. Está na página. Obrigado por nos dizeres.',
    'objection.dismissedSubject': 'Lemos de novo a tua avaliação',
    'objection.dismissed':
      'Lemos de novo a tua avaliação. Continua fora da página, pelo motivo que te dissemos. Podes recorrer a um tribunal ou à autoridade de defesa do consumidor do teu país.',
    'objection.title': 'Não concordas?',
    'objection.lead':
      'Outra pessoa da equipa lê de novo a tua avaliação em 7 dias, no máximo, e dizemos-te no que deu. As estrelas não contam para isso.',
    'objection.told': 'O que te dissemos:',
    'objection.label': 'O que deve essa pessoa saber? (se quiseres)',
    'objection.send': 'Não concordo: leiam de novo',
    'objection.done':
      'Obrigado. Outra pessoa da equipa lê de novo a tua avaliação em 7 dias, no máximo. Depois escrevemos-te.',
    'objection.over':
      'Aqui já não há nada para decidir: a tua avaliação está na página, ou já passaram mais de seis meses.',
    'objection.stateUpheld': 'Lemos de novo, e tinhas razão: a tua avaliação está na página.',
    'objection.stateDismissed':
      'Lemos de novo. A tua avaliação continua fora da página. Podes recorrer a um tribunal ou à autoridade de defesa do consumidor do teu país.',
    'objection.partSend': 'Não concordo: vejam de novo',
    'objection.photoUpheldSubject': 'Tinhas razão: a tua foto está na página',
    'objection.photoUpheld':
      'Voltámos a ver a tua foto, e tinhas razão. Está na página. Obrigado por nos dizeres.',
    'objection.photoDismissedSubject': 'Voltámos a ver a tua foto',
    'objection.photoDismissed': 'Voltámos a ver a tua foto. Fica fora da página, pelo motivo já indicado.',
    'objection.photoLead':
      'Outra pessoa da equipa volta a ver a tua foto em 7 dias, no máximo, e dizemos-te no que deu. As estrelas não contam para isso.',
    'objection.photoDone':
      'Obrigado. Outra pessoa da equipa volta a ver a tua foto em 7 dias, no máximo. Depois escrevemos-te.',
    'objection.photoOver':
      'Aqui já não há nada para decidir: a tua foto está na página ou já não existe, ou já passaram mais de seis meses.',
    'objection.updateUpheldSubject': 'Tinhas razão: o que acrescentaste está na página',
    'objection.updateUpheld':
      'Lemos de novo o que acrescentaste, e tinhas razão. Está na página. Obrigado por nos dizeres.',
    'objection.updateDismissedSubject': 'Lemos de novo o que acrescentaste',
    'objection.updateDismissed':
      'Lemos de novo o que acrescentaste. Fica fora da página, pelo motivo já indicado.',
    'objection.updateLead':
      'Em 7 dias, no máximo, outra pessoa da equipa lê de novo o que acrescentaste, e dizemos-te no que deu. As estrelas não contam para isso.',
    'objection.updateDone':
      'Obrigado. Em 7 dias, no máximo, outra pessoa da equipa lê de novo o que acrescentaste. Depois escrevemos-te.',
    'objection.updateOver':
      'Aqui já não há nada para decidir: o que acrescentaste está na página ou já não existe, ou já passaram mais de seis meses.',
    'objection.unknown':
      'Este link está incompleto. Abre-o de novo a partir do nosso e-mail, ou copia-o todo.',
    'private.alone':
      'Só tu lês isto; não é publicado. Recebes este e-mail porque deixaste o teu endereço com uma avaliação em {shop}.',
    'report.receivedSubject': 'Recebemos a tua denúncia',
    'report.received': 'Obrigado pela denúncia. Uma pessoa da loja vai vê-la, e dizemos-te no que deu.',
    'report.upheldSubject': 'O que denunciaste foi retirado',
    'report.upheld':
      'Uma pessoa da loja viu o que denunciaste e retirou-o da página. Obrigado por nos dizeres.',
    'report.dismissedSubject': 'O que denunciaste continua na página',
    'report.dismissed':
      'Uma pessoa da loja viu o que denunciaste e achou que cumpre as regras, por isso continua na página. Podes recorrer a um tribunal ou à autoridade de defesa do consumidor do teu país.',

    'author.publishedSubject': 'A tua avaliação está publicada',
    'author.answeredSubject': '{name} respondeu-te',
    'author.several': 'Novidades sobre o que escreveste em {shop}',
    'author.published': 'A tua avaliação está na página. Obrigado: ajuda quem escolher a seguir.',
    'author.helped': 'Ajudou?',
    'author.yes': 'Sim',
    'author.notYet': 'Ainda não',
    'author.add': 'Acrescentar algo à minha avaliação (só se quiseres)',
    'author.why':
      'Recebes este e-mail porque deixaste o teu endereço com uma avaliação em {shop}. Escrevemos uma vez por cada uma.',
    'author.mine': 'Ver, mudar ou apagar o que escreveste',

    'me.title': 'O que disseste',
    'me.hello': '{name}, isto é o que disseste em {shop}.',
    'me.helloNoName': 'Isto é o que disseste em {shop}.',
    'me.empty': 'Aqui não há nada teu.',
    'me.by': 'A {date}',
    'me.state.pending': 'Está a ser verificada. As estrelas não contam para isso.',
    'me.state.published': 'Está na página.',
    'me.state.rejected': 'Não está na página. O motivo:',
    'me.state.removed': 'Foi retirada da página. O motivo:',
    'me.state.withdrawn': 'Retiraste-a.',
    'me.state.spam': 'Está a ser verificada. As estrelas não contam para isso.',
    'me.facts': 'O que te explicámos:',
    'me.resend': 'Mais abaixo podes mudá-la e enviá-la de novo.',
    'me.answer': 'A resposta de {name}',
    'me.privateAnswer': 'Só para ti, de {name}',
    'me.update': 'Acrescentado a {date}',
    'me.updateWaits': 'Acrescentado a {date}, em verificação',
    'me.change': 'Mudar',
    'me.changeLead': 'Enquanto não estiver na página, o teu texto é substituído. Verificamos outra vez.',
    'me.stars': 'Estrelas',
    'me.headline': 'Título (se quiseres)',
    'me.words': 'O que deve saber quem vier a seguir?',
    'me.send': 'Enviar',
    'me.add': 'Acrescentar algo',
    'me.addLead': 'Aparece com a data, por baixo do primeiro texto, que fica como está.',
    'me.addLabel': 'Que tal agora?',
    'me.addSend': 'Acrescentar',
    'me.withdraw': 'Retirar',
    'me.withdrawLead': 'Desaparece da página, com as fotos e a resposta. Não dá para voltar atrás.',
    'me.helped': 'Ajudou?',
    'me.yes': 'Sim',
    'me.notYet': 'Ainda não',
    'me.data': 'Os teus dados',
    'me.dataLead':
      'Para isto pedimos-te seis algarismos que enviamos por e-mail, porque um link pode ser reencaminhado.',
    'me.codeSend': 'Enviar os seis algarismos',
    'me.code': 'Os seis algarismos',
    'me.export': 'Descarregar todos os meus dados',
    'me.erase': 'Apagar os meus dados',
    'me.eraseAll': 'Apagar tudo o que escrevi',
    'me.eraseName': 'Deixar o meu texto na página, como “{name}”',
    'me.eraseLead': 'O teu nome, o teu endereço e as tuas fotos desaparecem logo. Não dá para voltar atrás.',
    'me.formerCustomer': 'Ex-cliente',
    'me.eraseSend': 'Apagar',
    'me.address': 'Mudar o meu endereço',
    'me.addressNew': 'O teu novo endereço',
    'me.addressSend': 'Mudar',
    'me.done.changed': 'A tua avaliação mudou. Verificamos outra vez.',
    'me.done.added': 'Obrigado. O que acrescentaste aparece depois de verificado.',
    'me.done.withdrawn': 'Feito: a tua avaliação já não está na página.',
    'me.done.helped': 'Obrigado por nos dizeres.',
    'me.done.code':
      'Se conhecemos aqui um endereço teu, os seis algarismos vão a caminho. Servem durante dez minutos.',
    'me.done.address': 'Escrevemos para o novo endereço. Abre o link desse e-mail, e fica a valer.',
    'me.done.erased': 'Feito. Os teus dados foram apagados.',
    'me.wrong.code':
      'Estes algarismos não estão certos, ou têm mais de dez minutos. Ainda não aconteceu nada: pede outros.',
    'me.wrong.empty': 'Escreve primeiro algumas palavras.',
    'me.wrong.long': 'Este texto é demasiado longo. Nada se perdeu: encurta-o e envia de novo.',
    'me.wrong.address': 'Isto não parece um endereço. Vê outra vez.',
    'me.wrong.late': 'Isso já não é possível: a tua avaliação mudou desde que abriste esta página.',
    'me.wrong.limit': 'Foram muitas vezes seguidas. Nada se perdeu: espera um minuto e tenta de novo.',
    'me.confirm': 'Usar este endereço a partir de agora',
    'me.confirmLead': 'Os e-mails sobre o que disseste em {shop} vão chegar aqui.',
    'me.confirmed': 'Feito. A partir de agora escrevemos para este endereço.',
    'me.taken': 'Este endereço não pode ser usado aqui, porque é de alguém que já conhecemos.',
    'me.notValid': 'Este link já não é válido ou está incompleto.',
    'me.lost': 'Enviar um novo link',
    'me.lostLead': 'Diz-nos o endereço com que deixaste a avaliação em {shop}.',
    'me.lostEmail': 'O teu e-mail',
    'me.lostDone': 'Se conhecemos este endereço, vai um link a caminho.',
    'me.linkSubject': 'O teu link para o que disseste em {shop}',
    'me.linkText':
      'Aqui podes ver, mudar e apagar o que disseste. Se não foste tu a pedir, não precisas de fazer nada.',
    'me.codeSubject': '{code} é o teu código',
    'me.codeText':
      'Aqui estão os seis algarismos: {code}. Servem durante dez minutos, uma só vez. Se não foste tu a pedir, podes ignorar este e-mail: sem eles nada acontece.',
    'me.addressSubject': 'É este o teu novo endereço?',
    'me.addressText':
      'Abre este link, e a partir de agora escrevemos-te para aqui. Se não foste tu a pedir, não precisas de fazer nada.',

    'reason.spam_or_ad': 'nada de publicidade nem de spam.',
    'reason.fake_or_not_genuine': 'tem de vir da tua própria experiência.',
    'reason.abusive_or_obscene': 'nada de insultos, ameaças ou obscenidades.',
    'reason.discriminatory': 'ninguém é rebaixado por ser como é.',
    'reason.personal_data': 'nada de nomes, números ou moradas de outras pessoas.',
    'reason.confidential_info': 'nada que tenha sido dito em confidência.',
    'reason.off_topic': 'tem de ser sobre o produto, a entrega ou o atendimento.',
    'reason.illegal': 'nada que seja contra a lei.',
    'reason.false_or_misleading': 'nada que seja claramente falso.',
    'reason.duplicate': 'uma avaliação por cada coisa comprada.',
    'reason.conflict_of_interest': 'quem trabalha para a loja ou para a concorrência tem de o dizer.',
    'reason.ip_infringement': 'nada de textos ou imagens de outros.',
    'reason.malicious_link': 'nada de links que possam causar danos.',
    'reason.author_request': 'pediste-nos que a retirássemos.',
    'policy.reason.spam_or_ad': 'Spam ou publicidade',
    'policy.reason.fake_or_not_genuine': 'Não autêntica',
    'policy.reason.abusive_or_obscene': 'Ofensiva ou obscena',
    'policy.reason.discriminatory': 'Discriminatória',
    'policy.reason.personal_data': 'Dados pessoais de outras pessoas',
    'policy.reason.confidential_info': 'Informação confidencial',
    'policy.reason.off_topic': 'Fala de outra coisa',
    'policy.reason.illegal': 'Contra a lei',
    'policy.reason.false_or_misleading': 'Falsa ou enganosa',
    'policy.reason.duplicate': 'A mesma duas vezes',
    'policy.reason.conflict_of_interest': 'Conflito de interesses',
    'policy.reason.ip_infringement': 'Obra de outra pessoa',
    'policy.reason.malicious_link': 'Um link perigoso',
    'policy.reason.author_request': 'A pedido de quem a escreveu',
    'policy.title': 'Como são recolhidas e verificadas as avaliações de {shop}',
    'policy.figures':
      'Nos últimos doze meses chegaram {received} avaliações, e {published} estão publicadas.',
    'policy.median': 'Metade foi publicada em {time} ou menos.',
    'policy.answers': 'Metade das respostas chegou em {time} ou menos.',
    'policy.blind': 'Das decisões tomadas por pessoas, {share} foram tomadas com as estrelas tapadas.',
    'policy.collect': 'De onde vêm',
    'policy.asked':
      'Pergunta-se por e-mail a quem comprou, depois da compra, e a toda a gente pelas mesmas regras: ninguém pode escolher a quem pergunta conforme a pessoa pareça ter gostado ou não. Qualquer pessoa pode também escrever na página do produto.',
    'policy.proof':
      '“Compra verificada” só aparece onde se usou um link da compra para escrever. Tudo o resto diz “Não verificada”, e as avaliações de outros sites dizem-no.',
    'policy.fake':
      'As avaliações falsas são proibidas: {shop} não pode escrevê-las, comprá-las nem encomendá-las, nem pedir que se mudem estrelas ou palavras em troca seja do que for.',
    'policy.rewardCounts':
      'Quem recebeu algo por uma avaliação tem de o dizer, e a avaliação leva uma etiqueta. Estas avaliações contam para a média.',
    'policy.rewardOut':
      'Quem recebeu algo por uma avaliação tem de o dizer, e a avaliação leva uma etiqueta. Estas avaliações são mostradas, mas não contam para a média. O mesmo vale para quem trabalha na loja e para os seus amigos.',
    'policy.check': 'Como são verificadas',
    'policy.road':
      'Há programas que procuram spam, links, dados pessoais e cópias. Nunca veem as estrelas. O que não assinalam é publicado automaticamente; o que assinalam espera por uma pessoa e é publicado em 14 dias, no máximo, a não ser que possa ser ilegal, tenha dados pessoais ou um link perigoso, ou seja uma cópia.',
    'policy.people':
      'As pessoas de {shop} decidem com as estrelas tapadas. Para não publicar é preciso um motivo de uma lista fechada; quem escreveu fica a saber qual, e pode não concordar.',
    'policy.masked':
      'Os palavrões e os dados pessoais são tapados; o resto fica como foi escrito. Ninguém em {shop} pode editar uma avaliação.',
    'policy.objection':
      'Se quem escreveu não concordar, a avaliação é lida de novo, por outra pessoa sempre que houver outra.',
    'policy.stars': 'Estrelas',
    'policy.received': 'Recebidas',
    'policy.published': 'Publicadas',
    'policy.kept': 'Não publicadas',
    'policy.why': 'Motivos para não publicar',
    'policy.spam': 'À parte, spam enviado por máquinas e apagado ao fim de 30 dias: {n}.',
    'policy.show': 'Como são mostradas',
    'policy.average':
      'A média é a soma das estrelas a dividir pelo seu número, com uma casa decimal; as metades arredondam-se para cima. As estrelas sem texto só contam com prova de compra.',
    'policy.newest':
      'Primeiro, as mais recentes. Também se podem ordenar por estrelas ou por quantas pessoas as acharam úteis, com as recentes à frente.',
    'policy.helpful': 'Quem lê tem um voto por avaliação. Não se guarda nenhum endereço por isso.',
    'policy.edits': 'Quem escreveu pode acrescentar algo mais tarde, com data, ou retirar a avaliação.',
    'policy.retention':
      'Uma avaliação fica na página enquanto o produto lá estiver, a não ser que quem a escreveu a retire.',
    'rules.title': 'Regras para as avaliações',
    'rules.lead': 'Toda a avaliação sincera é publicada, com as estrelas que tiver, se cumprir estas regras.',
    'rules.own': 'Escreve sobre o que usaste. Uma avaliação por cada coisa que recebeste.',
    'rules.any':
      'Boa ou má, curta ou longa: tudo ajuda. As críticas à entrega ou ao atendimento também são bem-vindas.',
    'rules.honest': 'Diz se recebeste algo em troca, se trabalhas na loja ou se conheces quem lá trabalhe.',
    'rules.people': 'Deixa de fora nomes, moradas e números de outras pessoas, e os teus também.',
    'rules.kind':
      'Critica o produto com a dureza que quiseres, e as pessoas com justiça: nem insultos nem ódio.',
    'rules.topic': 'Fica pelo produto ou pela loja. A política e as outras lojas têm outros lugares.',
    'rules.legal': 'Nada contra a lei, nada copiado, nada confidencial.',
    'rules.links': 'Nem publicidade nem links.',
    'rules.after':
      'Se a tua não puder ser publicada, dizemos-te qual é a regra. Podes mudá-la e enviá-la de novo, ou não concordar.',
  },
  polite: {
    'hosted.photosArrived': 'As suas fotografias chegaram. Uma pessoa vê-as antes de aparecerem.',
    'hosted.photosStay':
      'Seguem com o seu texto, ou sozinhas com o botão abaixo. Se recarregar a página, escolha-as outra vez.',
    'hosted.photos': 'As suas fotografias',
    'mail.hello': 'Bom dia,',
    'mail.helloName': 'Bom dia, {name},',
    'mail.talk': 'Prefere falar? Responda a este e-mail: sou eu que o leio.',
    'mail.talkTeam': 'Prefere falar? Responda a este e-mail: é lido por uma pessoa.',
    'invitation.opening': {
      one: 'isto já está consigo há algum tempo. Que tal?',
      other: 'tudo isto já está consigo há algum tempo. Que tal?',
    },
    'invitation.again': {
      one: 'já perguntámos uma vez, e esta é a última. Que tal?',
      other: 'já perguntámos uma vez, e esta é a última. Que tal?',
    },
    'invitation.askedLater': {
      one: 'pediu que perguntássemos mais tarde. Que tal agora?',
      other: 'pediu que perguntássemos mais tarde. Que tal agora?',
    },
    'invitation.underStars':
      'A estrela abre uma página: lá confirma e, se quiser, acrescenta algumas palavras ou uma foto.',
    'invitation.underStarsWords':
      'A estrela abre uma página: lá confirma e acrescenta algumas palavras. Juntas, contam.',
    'invitation.tell': 'Conte como é:',
    'invitation.why.consent':
      'Recebe este e-mail porque comprou em {shop} a {date} e aceitou que perguntássemos.',
    'invitation.why.softOptIn':
      'Recebe este e-mail porque comprou em {shop} a {date}; na altura dissemos que íamos perguntar e que se pode opor a qualquer momento.',
    'invitation.why.plain': 'Recebe este e-mail porque comprou em {shop} a {date}.',
    'invitation.whyUndated': 'Recebe este e-mail porque comprou em {shop}.',
    'invitation.whyAsked':
      'Recebe este e-mail porque a {date} marcou uma caixa em {shop} e confirmou que podemos perguntar.',
    'invitation.shown':
      'As suas estrelas contam sem o seu nome; o texto aparece como “{name}” na página do produto, seja bom ou mau. Pode mudá-lo ou apagá-lo quando quiser.',
    'invitation.shownNoName':
      'As suas estrelas contam sem o seu nome; o texto aparece na página do produto com o nome que escolher, seja bom ou mau. Pode mudá-lo ou apagá-lo quando quiser.',
    'invitation.shownWords':
      'O texto aparece como “{name}” na página do produto, com as suas estrelas, seja bom ou mau. Pode mudá-lo ou apagá-lo quando quiser.',
    'invitation.shownWordsNoName':
      'O texto aparece na página do produto com as suas estrelas e com o nome que escolher, seja bom ou mau. Pode mudá-lo ou apagá-lo quando quiser.',
    'visit.chooseLead': 'Escolha o que tem de {shop}, ou a própria loja.',
    'visit.email': 'O seu e-mail',
    'visit.emailHint':
      'Nunca é mostrado. Enviamos para lá um link: abri-lo confirma a sua identidade e, se for o endereço da compra, que a fez.',
    'visit.starsMissing': 'Escolha primeiro as estrelas. Nada se perdeu.',
    'visit.wordsMissing': 'Escreva primeiro algumas palavras: as estrelas sozinhas pedem prova de compra.',
    'visit.emailMissing': 'Esta loja pede um endereço. Nada se perdeu: indique-o e envie de novo.',
    'visit.stale': 'A página estava aberta há muito tempo. Dê-lhe mais uma vista de olhos e envie de novo.',
    'visit.notFromHere': 'Veio de outra página. Escreva aqui, por favor.',
    'visit.tooOften': 'Foram muitas de uma vez. Espere um minuto e envie de novo.',
    'visit.mailed':
      'Falta um passo: abra o link do e-mail que vai a caminho do endereço que deu. Depois a sua avaliação aparece, seja qual for a classificação.',
    'visit.goneText': 'Este código já não leva a nada que esteja à venda. Pergunte na loja.',
    'proof.subject': 'Escreveu isto? A sua avaliação: {product}',
    'proof.why':
      'Se a escreveu, confirme aqui. Se comprou com este endereço, a avaliação fica marcada como compra verificada.',
    'proof.notYou':
      'Se não a escreveu, não precisa de fazer nada; ou abra o link, escolha “Não fui eu”, e a avaliação desaparece.',
    'proof.title': 'Foi esta a sua avaliação?',
    'proof.ask': 'Chegou uma avaliação com o seu endereço: {product}.',
    'proof.order':
      'Obrigado. A sua avaliação fica marcada como compra verificada e costuma aparecer dentro de uma hora.',
    'proof.email':
      'Obrigado. O seu endereço está confirmado e a avaliação costuma aparecer dentro de um dia.',
    'proof.withdrawn': 'Já não existe. Obrigado por nos dizer.',
    'proof.notValid':
      'Este link está incompleto ou é demasiado antigo. Abra-o de novo a partir do e-mail, ou copie-o todo.',
    'unsubscribe.lead':
      '{shop} não volta a perguntar como correu. As respostas às suas avaliações continuam a chegar.',
    'unsubscribe.done': 'Feito. {shop} não volta a perguntar.',
    'unsubscribe.notValid': 'Este link está incompleto. Abra-o de novo a partir do e-mail, ou copie-o todo.',
    'hosted.heading': '{name}, que tal o que comprou em {shop}?',
    'hosted.headingNoName': 'Que tal o que comprou em {shop}?',
    'hosted.lead': 'Toque numa estrela: conta logo que toca, sem o seu nome. Pode mudá-la ou apagá-la.',
    'hosted.leadWords':
      'Toque numa estrela e acrescente algumas palavras: juntas contam, em geral dentro de um dia. Pode mudá-las ou apagá-las.',
    'hosted.since': 'Consigo desde {date}',
    'hosted.choose': 'As suas estrelas',
    'hosted.fromMail': {
      one: 'Tocou em {n} estrela. É isso?',
      other: 'Tocou em {n} estrelas. É isso?',
    },
    'hosted.counts': { one: 'A sua estrela conta.', other: 'As suas {n} estrelas contam.' },
    'hosted.kept': 'As suas estrelas estão aqui, e contam assim que tiverem algumas palavras.',
    'hosted.ifYouLike': 'se quiser',
    'hosted.prompt': 'Por exemplo: o que mais surpreendeu? Para quem é a escolha certa?',
    'hosted.yourName': 'O seu nome',
    'hosted.wordsWait':
      'O seu texto está aqui. Costuma aparecer dentro de uma hora, seja qual for a classificação.',
    'hosted.wordsWaitDay':
      'O seu texto está aqui. Costuma aparecer dentro de um dia, seja qual for a classificação.',
    'hosted.wordsShown': 'O seu texto está na página.',
    'hosted.closed': 'A sua avaliação não está na página. Escrevemos a dizer porquê, e o que pode fazer.',
    'hosted.answered': 'A esta já respondeu. Obrigado.',
    'hosted.wordsMissing': 'Escreva primeiro algumas palavras, ou deixe só as estrelas: já contam.',
    'hosted.wordsTooLong': {
      one: 'Há {n} carácter a mais. Nada se perdeu: encurte um pouco o texto e envie de novo.',
      other: 'Há {n} caracteres a mais. Nada se perdeu: encurte um pouco o texto e envie de novo.',
    },
    'hosted.nameTooLong': 'Este nome é demasiado longo. Nada se perdeu: encurte-o e envie de novo.',
    'hosted.needMissing': 'Diga-nos de que se trata. Nada se perdeu.',
    'hosted.contactMissing': 'Diga-nos por onde podemos responder.',
    'hosted.emailWrong': 'Isto não parece um e-mail. Nada se perdeu: veja outra vez.',
    'hosted.phoneWrong': 'Isto não parece um número de telefone. Nada se perdeu: veja outra vez.',
    'hosted.until': 'Pode mudá-la aqui até {date}.',
    'hosted.privateLead':
      'Isto só é lido pelas pessoas de {shop}. Não é publicado e não muda a sua avaliação.',
    'hosted.feeling': 'Com que sensação ficou?',
    'hosted.stages': 'O que mais marcou? Assinale o que foi bom ou mau.',
    'hosted.wish': 'O que mudaria primeiro?',
    'hosted.contact': 'Quer que alguém entre em contacto?',
    'hosted.reachEmail': 'O seu e-mail',
    'hosted.note': 'Por palavras suas',
    'hosted.promise':
      'Alguém de {shop} entra em contacto até {date}. O seu número ou endereço só serve para isto e é apagado {days} dias depois.',
    'hosted.requested': 'Alguém de {shop} entra em contacto até {date}.',
    'hosted.did.later':
      'Então perguntamos mais uma vez. Entretanto pode responder nesta página quando quiser.',
    'hosted.did.notArrived':
      'Obrigado por nos dizer. Esperamos uma semana antes de voltar a perguntar. Se não chegar, fale com alguém: essa pessoa trata do assunto.',
    'hosted.did.gift':
      'Um presente: então conte como foi dá-lo, ou passe esta página a quem o recebeu. A sua resposta dirá que foi um presente.',
    'hosted.did.stopped': 'Já ninguém pergunta. Mesmo assim pode responder aqui.',
    'hosted.did.again': 'Podemos voltar a perguntar, no máximo uma vez por compra.',
    'hosted.did.withdrawn': 'Então ninguém entra em contacto. O que lá escreveu foi apagado.',
    'hosted.expiredText':
      'Links como este servem durante 90 dias. O que disse fica. Se quiser mudá-lo ou acrescentar alguma coisa, responda a qualquer e-mail de {shop}.',
    'hosted.notValidText':
      'Talvez falte uma parte: abra-o de novo a partir do e-mail, ou copie-o todo. Nada se perdeu e nada foi enviado.',
    'hosted.tooMuchText': 'Volte à página anterior: o seu texto ainda lá está. Encurte-o e envie de novo.',
    'hosted.offline':
      'Não há ligação, mas nada se perdeu. O que escolheu fica neste dispositivo e segue sozinho enquanto esta página estiver aberta.',
    'ask.lead':
      'Marcou uma caixa em {shop}: um e-mail, daqui a duas semanas, a perguntar como correu. É isso?',
    'ask.notYou': 'Se o pedido não foi seu, não faça nada. Assim ninguém escreve.',
    'ask.done':
      'Ótimo. Daqui a duas semanas {shop} pergunta como correu: um e-mail, e pode dizer que não a qualquer momento.',
    'contact.lateSubject': '{shop} deve-lhe uma resposta',
    'contact.lateOwner': 'O seu pedido está nas mãos de {owner}.',
    'contact.lateChoice': 'Se ainda o quiser, não precisa de fazer nada. Se não, diga aqui:',
    'question.answered': 'A sua pergunta tem resposta',
    'question.youAsked': 'Perguntou:',
    'question.againstWhy': 'O que escreveu não está na página. O motivo é uma regra: {rule}',
    'question.yourWords': 'Escreveu:',
    'question.why':
      'Recebe este e-mail porque deixou o seu endereço com uma pergunta ou uma resposta em {shop}. Escrevemos uma vez por cada uma.',
    'question.rule.author_request': 'pediu-nos que o retirássemos.',
    'statement.rejectSubject': 'Assim ainda não podemos publicar a sua avaliação',
    'statement.removeSubject': 'A sua avaliação já não está na página',
    'statement.photoSubject': 'A sua foto não está na página',
    'statement.updateSubject': 'Assim não podemos publicar o que acrescentou',
    'statement.reject': 'A sua avaliação não está na página.',
    'statement.remove': 'A sua avaliação foi retirada da página.',
    'statement.photo':
      'Uma foto da sua avaliação não está na página. O seu texto e as suas estrelas ficam como estão.',
    'statement.update': 'O que acrescentou à sua avaliação não está na página. A avaliação fica como está.',
    'statement.change': 'Pode mudá-la e enviá-la de novo; o seu texto já lá está:',
    'statement.again': 'Pode escrever outra aqui:',
    'statement.mine': 'Aqui pode ver e mudar o que escreveu:',
    'statement.object':
      'Ou diga “Não concordo”, e outra pessoa da equipa lê-a de novo em 7 dias, no máximo; pode fazê-lo durante 6 meses:',
    'statement.partObject':
      'Ou diga “Não concordo”, e outra pessoa da equipa volta a ver em 7 dias, no máximo; pode fazê-lo durante 6 meses:',
    'statement.rejectScope':
      'Vale para a página do produto e para as listas que a loja partilha com os motores de busca, em toda a parte, até mudar o texto.',
    'statement.body': 'Também pode recorrer a {body}.',
    'statement.court':
      'Também pode recorrer a um tribunal ou à autoridade de defesa do consumidor do seu país.',
    'objection.upheldSubject': 'Tinha razão: a sua avaliação está na página',
    'objection.upheld':
      'Lemos de novo a sua avaliação, e tinha razão. Está na página. Obrigado por nos dizer.',
    'objection.dismissedSubject': 'Lemos de novo a sua avaliação',
    'objection.dismissed':
      'Lemos de novo a sua avaliação. Continua fora da página, pelo motivo que lhe dissemos. Pode recorrer a um tribunal ou à autoridade de defesa do consumidor do seu país.',
    'objection.title': 'Não concorda?',
    'objection.lead':
      'Outra pessoa da equipa lê de novo a sua avaliação em 7 dias, no máximo, e dizemos no que deu. As estrelas não contam para isso.',
    'objection.told': 'O que lhe dissemos:',
    'objection.label': 'O que deve essa pessoa saber? (se quiser)',
    'objection.done':
      'Obrigado. Outra pessoa da equipa lê de novo a sua avaliação em 7 dias, no máximo. Depois escrevemos.',
    'objection.over':
      'Aqui já não há nada para decidir: a sua avaliação está na página, ou já passaram mais de seis meses.',
    'objection.stateUpheld': 'Lemos de novo, e tinha razão: a sua avaliação está na página.',
    'objection.stateDismissed':
      'Lemos de novo. A sua avaliação continua fora da página. Pode recorrer a um tribunal ou à autoridade de defesa do consumidor do seu país.',
    'objection.photoUpheldSubject': 'Tinha razão: a sua foto está na página',
    'objection.photoUpheld':
      'Voltámos a ver a sua foto, e tinha razão. Está na página. Obrigado por nos dizer.',
    'objection.photoDismissedSubject': 'Voltámos a ver a sua foto',
    'objection.photoDismissed': 'Voltámos a ver a sua foto. Fica fora da página, pelo motivo já indicado.',
    'objection.photoLead':
      'Outra pessoa da equipa volta a ver a sua foto em 7 dias, no máximo, e dizemos no que deu. As estrelas não contam para isso.',
    'objection.photoDone':
      'Obrigado. Outra pessoa da equipa volta a ver a sua foto em 7 dias, no máximo. Depois escrevemos.',
    'objection.photoOver':
      'Aqui já não há nada para decidir: a sua foto está na página ou já não existe, ou já passaram mais de seis meses.',
    'objection.updateUpheldSubject': 'Tinha razão: o que acrescentou está na página',
    'objection.updateUpheld':
      'Lemos de novo o que acrescentou, e tinha razão. Está na página. Obrigado por nos dizer.',
    'objection.updateDismissedSubject': 'Lemos de novo o que acrescentou',
    'objection.updateDismissed':
      'Lemos de novo o que acrescentou. Fica fora da página, pelo motivo já indicado.',
    'objection.updateLead':
      'Em 7 dias, no máximo, outra pessoa da equipa lê de novo o que acrescentou, e dizemos no que deu. As estrelas não contam para isso.',
    'objection.updateDone':
      'Obrigado. Em 7 dias, no máximo, outra pessoa da equipa lê de novo o que acrescentou. Depois escrevemos.',
    'objection.updateOver':
      'Aqui já não há nada para decidir: o que acrescentou está na página ou já não existe, ou já passaram mais de seis meses.',
    'objection.unknown':
      'Este link está incompleto. Abra-o de novo a partir do nosso e-mail, ou copie-o todo.',
    'private.alone':
      'Mais ninguém lê isto; não é publicado. Recebe este e-mail porque deixou o seu endereço com uma avaliação em {shop}.',
    'report.receivedSubject': 'Recebemos a sua denúncia',
    'report.received': 'Obrigado pela denúncia. Uma pessoa da loja vai vê-la, e dizemos no que deu.',
    'report.upheldSubject': 'O que denunciou foi retirado',
    'report.upheld': 'Uma pessoa da loja viu o que denunciou e retirou-o da página. Obrigado por nos dizer.',
    'report.dismissedSubject': 'O que denunciou continua na página',
    'report.dismissed':
      'Uma pessoa da loja viu o que denunciou e achou que cumpre as regras, por isso continua na página. Pode recorrer a um tribunal ou à autoridade de defesa do consumidor do seu país.',
    'author.publishedSubject': 'A sua avaliação está publicada',
    'author.answeredSubject': '{name} respondeu-lhe',
    'author.several': 'Novidades sobre o que escreveu em {shop}',
    'author.published': 'A sua avaliação está na página. Obrigado: ajuda quem escolher a seguir.',
    'author.add': 'Acrescentar algo à minha avaliação (só se quiser)',
    'author.why':
      'Recebe este e-mail porque deixou o seu endereço com uma avaliação em {shop}. Escrevemos uma vez por cada uma.',
    'author.mine': 'Ver, mudar ou apagar o que escreveu',
    'me.title': 'O que disse',
    'me.hello': '{name}, isto é o que disse em {shop}.',
    'me.helloNoName': 'Isto é o que disse em {shop}.',
    'me.empty': 'Aqui não há nada seu.',
    'me.state.withdrawn': 'Foi retirada a seu pedido.',
    'me.facts': 'O que lhe explicámos:',
    'me.resend': 'Mais abaixo pode mudá-la e enviá-la de novo.',
    'me.privateAnswer': 'Só para si, de {name}',
    'me.changeLead': 'Enquanto não estiver na página, o seu texto é substituído. Verificamos outra vez.',
    'me.headline': 'Título (se quiser)',
    'me.data': 'Os seus dados',
    'me.dataLead':
      'Para isto pedimos seis algarismos que enviamos por e-mail, porque um link pode ser reencaminhado.',
    'me.eraseLead': 'O seu nome, o seu endereço e as suas fotos desaparecem logo. Não dá para voltar atrás.',
    'me.addressNew': 'O seu novo endereço',
    'me.done.changed': 'A sua avaliação mudou. Verificamos outra vez.',
    'me.done.added': 'Obrigado. O que acrescentou aparece depois de verificado.',
    'me.done.withdrawn': 'Feito: a sua avaliação já não está na página.',
    'me.done.helped': 'Obrigado por nos dizer.',
    'me.done.code':
      'Se conhecemos aqui um endereço seu, os seis algarismos vão a caminho. Servem durante dez minutos.',
    'me.done.address': 'Escrevemos para o novo endereço. Abra o link desse e-mail, e fica a valer.',
    'me.done.erased': 'Feito. Os seus dados foram apagados.',
    'me.wrong.code':
      'Estes algarismos não estão certos, ou têm mais de dez minutos. Ainda não aconteceu nada: peça outros.',
    'me.wrong.empty': 'Escreva primeiro algumas palavras.',
    'me.wrong.long': 'Este texto é demasiado longo. Nada se perdeu: encurte-o e envie de novo.',
    'me.wrong.address': 'Isto não parece um endereço. Veja outra vez.',
    'me.wrong.late': 'Isso já não é possível: a sua avaliação mudou desde que abriu esta página.',
    'me.wrong.limit': 'Foram muitas vezes seguidas. Nada se perdeu: espere um minuto e tente de novo.',
    'me.confirmLead': 'Os e-mails sobre o que disse em {shop} vão chegar aqui.',
    'me.lostLead': 'Diga-nos o endereço com que deixou a avaliação em {shop}.',
    'me.lostEmail': 'O seu e-mail',
    'me.linkSubject': 'O seu link para o que disse em {shop}',
    'me.linkText':
      'Aqui pode ver, mudar e apagar o que disse. Se o pedido não foi seu, não precisa de fazer nada.',
    'me.codeSubject': '{code} é o seu código',
    'me.codeText':
      'Aqui estão os seis algarismos: {code}. Servem durante dez minutos, uma só vez. Se o pedido não foi seu, pode ignorar este e-mail: sem eles nada acontece.',
    'me.addressSubject': 'É este o seu novo endereço?',
    'me.addressText':
      'Abra este link, e a partir de agora escrevemos para aqui. Se o pedido não foi seu, não precisa de fazer nada.',
    'reason.fake_or_not_genuine': 'tem de vir da sua própria experiência.',
    'reason.author_request': 'pediu-nos que a retirássemos.',
    'rules.own': 'Escreva sobre o que usou. Uma avaliação por cada coisa que recebeu.',
    'rules.honest': 'Diga se recebeu algo em troca, se trabalha na loja ou se conhece quem lá trabalhe.',
    'rules.people': 'Deixe de fora nomes, moradas e números de outras pessoas, e os seus também.',
    'rules.kind':
      'Critique o produto com a dureza que quiser, e as pessoas com justiça: nem insultos nem ódio.',
    'rules.topic': 'Fique pelo produto ou pela loja. A política e as outras lojas têm outros lugares.',
    'rules.after':
      'Se a sua não puder ser publicada, dizemos qual é a regra. Pode mudá-la e enviá-la de novo, ou não concordar.',
  },
}
