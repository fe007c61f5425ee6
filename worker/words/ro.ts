import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Bună!',
    'mail.helloName': 'Bună, {name}!',
    'mail.talk': 'Preferi să vorbim? Răspunde la acest e-mail: îl citesc eu.',
    'mail.talkTeam': 'Preferi să vorbim? Răspunde la acest e-mail: îl citește un om.',

    'stars.n': { one: '{n} stea', few: '{n} stele', other: '{n} de stele' },
    'stars.1': 'Foarte slab',
    'stars.2': 'Slab',
    'stars.3': 'Acceptabil',
    'stars.4': 'Bun',
    'stars.5': 'Excelent',

    'notice.subject': {
      one: '{shop}: te așteaptă cineva',
      few: '{shop}: te așteaptă {n}',
      other: '{shop}: te așteaptă {n}',
    },
    'notice.subjectCame': {
      one: '{shop}: o recenzie nouă',
      few: '{shop}: {n} recenzii noi',
      other: '{shop}: {n} de recenzii noi',
    },
    'notice.contacts': {
      one: 'O persoană așteaptă un semn de la tine.',
      few: '{n} persoane așteaptă un semn de la tine.',
      other: '{n} de persoane așteaptă un semn de la tine.',
    },
    'notice.late': {
      one: 'Una așteaptă mai mult decât s-a promis.',
      few: '{n} așteaptă mai mult decât s-a promis.',
      other: '{n} așteaptă mai mult decât s-a promis.',
    },
    'notice.toDecide': {
      one: 'O recenzie așteaptă o decizie.',
      few: '{n} recenzii așteaptă o decizie.',
      other: '{n} de recenzii așteaptă o decizie.',
    },
    'notice.toAnswer': {
      one: 'O recenzie așteaptă un răspuns.',
      few: '{n} recenzii așteaptă un răspuns.',
      other: '{n} de recenzii așteaptă un răspuns.',
    },
    'notice.contested': {
      one: 'O recenzie e raportată sau contestată.',
      few: '{n} recenzii sunt raportate sau contestate.',
      other: '{n} de recenzii sunt raportate sau contestate.',
    },
    'notice.questions': {
      one: 'O întrebare așteaptă un răspuns.',
      few: '{n} întrebări așteaptă un răspuns.',
      other: '{n} de întrebări așteaptă un răspuns.',
    },
    'notice.mine': {
      one: 'Una dintre acestea e pe biroul tău.',
      few: '{n} dintre acestea sunt pe biroul tău.',
      other: '{n} dintre acestea sunt pe biroul tău.',
    },
    'notice.came': {
      one: 'De la ultimul e-mail a venit o recenzie.',
      few: 'De la ultimul e-mail au venit {n} recenzii.',
      other: 'De la ultimul e-mail au venit {n} de recenzii.',
    },
    'notice.most': {
      one: 'Cel mai des s-a vorbit despre: {product}, o dată.',
      few: 'Cel mai des s-a vorbit despre: {product}, de {n} ori.',
      other: 'Cel mai des s-a vorbit despre: {product}, de {n} de ori.',
    },
    'notice.hundred': 'Sau mai multe: numărăm până la o sută.',
    'notice.open': 'Vezi cine așteaptă',
    'notice.why':
      'Primești acest e-mail pentru că lucrezi la {shop}. Când nu e nimic de spus, nu vine nimic.',
    'notice.change': 'Alege cât de des',
    'notice.end': 'Oprește aceste e-mailuri',
    'notice.endTitle': 'E-mailuri despre cine așteaptă',
    'notice.endLead':
      'Să nu-ți mai scrie Voce despre {shop}? Rămâi în echipă și poți schimba asta în setări.',
    'notice.ended': 'Gata. Voce nu-ți mai scrie nimic despre {shop}. În setări poți schimba din nou.',

    'invitation.subject': 'Cum e? {product}',
    'invitation.subjectName': '{name}, cum e? {product}',
    'invitation.subjectDiscreet': 'O scurtă întrebare de la {shop}',
    'invitation.preview': 'Ajunge o atingere. De bine sau de rău, îi ajută pe cei care aleg după tine.',
    'invitation.previewWords':
      'O stea și câteva cuvinte. De bine sau de rău, îi ajută pe cei care aleg după tine.',
    'invitation.opening': {
      one: 'E la tine de ceva vreme. Cum e?',
      few: 'Sunt la tine de ceva vreme. Cum sunt?',
      other: 'Sunt la tine de ceva vreme. Cum sunt?',
    },
    'invitation.openingShop': 'cum a fost la noi?',
    'invitation.again': {
      one: 'Te-am mai întrebat o dată, iar aceasta e ultima. Cum e?',
      few: 'Te-am mai întrebat o dată, iar aceasta e ultima. Cum sunt?',
      other: 'Te-am mai întrebat o dată, iar aceasta e ultima. Cum sunt?',
    },
    'invitation.askedLater': {
      one: 'Ai vrut să te întrebăm mai târziu. Cum e acum?',
      few: 'Ai vrut să te întrebăm mai târziu. Cum sunt acum?',
      other: 'Ai vrut să te întrebăm mai târziu. Cum sunt acum?',
    },
    'invitation.underStars':
      'Steaua deschide o pagină: acolo confirmi și, dacă vrei, adaugi câteva cuvinte sau o fotografie.',
    'invitation.underStarsWords':
      'Steaua deschide o pagină: acolo confirmi și adaugi câteva cuvinte. Împreună contează.',
    'invitation.tell': 'Spune cum e:',
    'invitation.later': 'Întrebați-mă peste două săptămâni',
    'invitation.notArrived': 'Încă nu a ajuns',
    'invitation.gift': 'A fost cadou',
    'invitation.why.consent':
      'Primești acest e-mail pentru că ai cumpărat de la {shop} pe {date} și ai fost de acord să te întrebăm.',
    'invitation.why.softOptIn':
      'Primești acest e-mail pentru că ai cumpărat de la {shop} pe {date}; ți-am spus atunci că te vom întreba și că poți refuza oricând.',
    'invitation.why.plain': 'Primești acest e-mail pentru că ai cumpărat de la {shop} pe {date}.',
    'invitation.whyUndated': 'Primești acest e-mail pentru că ai cumpărat de la {shop}.',
    'invitation.whyAsked':
      'Primești acest e-mail pentru că pe {date} ai bifat o căsuță la {shop} și ai confirmat că te putem întreba.',
    'invitation.shown':
      'Stelele tale contează fără numele tău; textul apare ca „{name}” pe pagina produsului, fie că laudă sau nu. Îl poți schimba sau șterge oricând.',
    'invitation.shownNoName':
      'Stelele tale contează fără numele tău; textul apare pe pagina produsului cu numele pe care îl alegi, fie că laudă sau nu. Îl poți schimba sau șterge oricând.',
    'invitation.shownWords':
      'Textul apare ca „{name}” pe pagina produsului, cu stelele tale, fie că laudă sau nu. Îl poți schimba sau șterge oricând.',
    'invitation.shownWordsNoName':
      'Textul apare pe pagina produsului cu stelele tale și cu numele pe care îl alegi, fie că laudă sau nu. Îl poți schimba sau șterge oricând.',
    'invitation.unsubscribe': 'Nu mă mai întrebați',

    'visit.choose': 'Despre ce e vorba?',
    'visit.chooseLead': 'Alege ce ai de la {shop} sau chiar magazinul.',
    'visit.more': 'Arată mai mult',
    'visit.nameHint': 'Se văd doar prenumele și o inițială.',
    'visit.email': 'E-mailul tău',
    'visit.emailHint':
      'Nu apare niciodată. Trimitem acolo un link: dacă îl deschizi, confirmă că ești tu și, dacă e adresa comenzii, că ai cumpărat.',
    'visit.tie': 'Am primit ceva în schimb sau am o legătură cu magazinul',
    'visit.tie.none': 'Nici una, nici alta',
    'visit.tie.reward': 'Am primit ceva în schimb',
    'visit.tie.staff': 'Lucrez la magazin',
    'visit.tie.friend': 'Cunosc bine pe cineva de acolo',
    'visit.send': 'Trimite recenzia',
    'visit.starsMissing': 'Alege întâi stelele. Nu s-a pierdut nimic.',
    'visit.wordsMissing': 'Scrie întâi câteva cuvinte: stelele singure cer dovada unei comenzi.',
    'visit.emailMissing': 'Acest magazin cere o adresă. Nu s-a pierdut nimic: adaug-o și trimite din nou.',
    'visit.wrong': 'Încă nu a plecat și nu s-a pierdut nimic.',
    'visit.stale': 'Pagina a stat mult timp deschisă. Mai uită-te o dată și trimite din nou.',
    'visit.notFromHere': 'A venit de pe altă pagină. Te rugăm să scrii aici.',
    'visit.tooOften': 'Au fost prea multe deodată. Așteaptă un minut, apoi trimite din nou.',
    'visit.mailed':
      'A mai rămas un pas: deschide linkul din e-mailul care vine la adresa dată. Apoi apare recenzia ta, oricâte stele ar avea.',
    'visit.noMail': 'Întâi se uită la ea un om de la magazin; apoi apare, oricâte stele ar avea.',
    'visit.gone': 'Aici nu e nimic',
    'visit.goneText': 'Acest cod nu mai duce la nimic de vânzare. Întreabă la magazin.',

    'visit.others': 'Vezi ce mai este',
    'proof.subject': 'Ai fost tu? Recenzia ta: {product}',
    'proof.lead': 'Cineva a lăsat o recenzie la {shop} ({product}) și a dat această adresă.',
    'proof.why':
      'Dacă ai fost tu, confirmă aici. Dacă ai cumpărat cu această adresă, recenzia va fi marcată drept achiziție verificată.',
    'proof.link': 'Da, eu am scris-o',
    'proof.notYou':
      'Dacă nu ai fost tu, nu trebuie să faci nimic; sau deschide linkul, alege „Nu am fost eu” și recenzia dispare.',
    'proof.title': 'Ai fost tu?',
    'proof.ask': 'A venit o recenzie cu adresa ta: {product}.',
    'proof.no': 'Nu am fost eu',
    'proof.order':
      'Mulțumim. Recenzia ta e marcată drept achiziție verificată și apare de obicei într-o oră.',
    'proof.email': 'Mulțumim. Adresa ta e confirmată, iar recenzia apare de obicei într-o zi.',
    'proof.withdrawn': 'Nu mai există. Mulțumim că ne-ai spus.',
    'proof.already': 'Aici nu mai e nimic de confirmat. Mulțumim.',
    'proof.notValid':
      'Linkul e incomplet sau prea vechi. Deschide-l din nou din e-mail sau copiază-l pe tot.',

    'unsubscribe.title': 'Fără alte întrebări?',
    'unsubscribe.lead':
      '{shop} nu te va mai întreba cum a fost. Răspunsurile la recenziile tale vin în continuare.',
    'unsubscribe.button': 'Nu mă mai întrebați',
    'unsubscribe.done': 'Gata. {shop} nu te mai întreabă.',
    'unsubscribe.notValid': 'Linkul e incomplet. Deschide-l din nou din e-mail sau copiază-l pe tot.',
    'hosted.title': 'Cum e?',
    'hosted.heading': '{name}, cum e ce ai cumpărat de la {shop}?',
    'hosted.headingNoName': 'Cum e ce ai cumpărat de la {shop}?',
    'hosted.headingOne': '{name}, cum e?',
    'hosted.headingOneNoName': 'Cum e?',
    'hosted.lead': 'Atinge o stea: contează imediat, fără numele tău. O poți schimba sau șterge.',
    'hosted.leadWords':
      'Atinge o stea și adaugă câteva cuvinte: împreună contează, de obicei într-o zi. Le poți schimba sau șterge.',
    'hosted.since': 'La tine din {date}',
    'hosted.boughtOn': 'Achiziție din {date}',
    'hosted.theShop': 'Magazinul însuși: sfaturi, livrare, asistență',
    'hosted.stars': { one: '{n} stea', few: '{n} stele', other: '{n} de stele' },
    'hosted.star1': 'Foarte slab',
    'hosted.star2': 'Slab',
    'hosted.star3': 'Acceptabil',
    'hosted.star4': 'Bun',
    'hosted.star5': 'Excelent',
    'hosted.choose': 'Stelele tale',
    'hosted.fromMail': {
      one: 'Ai atins {n} stea. E bine așa?',
      few: 'Ai atins {n} stele. E bine așa?',
      other: 'Ai atins {n} de stele. E bine așa?',
    },
    'hosted.fromMailLead': 'Deocamdată nu se trimite nimic.',
    'hosted.confirm': {
      one: 'Da, dau {n} stea',
      few: 'Da, dau {n} stele',
      other: 'Da, dau {n} de stele',
    },
    'hosted.confirmWords': {
      one: 'Da, dau {n} stea',
      few: 'Da, dau {n} stele',
      other: 'Da, dau {n} de stele',
    },
    'hosted.counts': {
      one: 'Steaua ta contează.',
      few: 'Cele {n} stele ale tale contează.',
      other: 'Cele {n} de stele ale tale contează.',
    },
    'hosted.kept': 'Stelele tale sunt aici și contează de îndată ce au și câteva cuvinte.',
    'hosted.takeBack': 'Anulează',
    'hosted.delete': 'Șterge',
    'hosted.question': 'Ce ar fi bine să știe cine alege după tine?',
    'hosted.ifYouLike': 'dacă vrei',
    'hosted.prompt': 'De exemplu: ce te-a surprins? Cui i se potrivește?',
    'hosted.addWords': 'Adaugă textul meu',
    'hosted.changeWords': 'Schimbă textul meu',
    'hosted.under':
      'Se publică pe pagina produsului, bună sau rea, după ce verificăm să nu fie spam sau date personale.',
    'hosted.shownAs': 'Apare ca',
    'hosted.noName': 'Apare fără nume',
    'hosted.change': 'schimbă',
    'hosted.yourName': 'Numele tău',
    'hosted.nameHint': 'Se văd doar prenumele și o inițială. Dacă îl lași gol, apare fără nume.',
    'hosted.wordsWait': 'Textul tău e aici. Apare de obicei într-o oră, oricâte stele ar avea.',
    'hosted.wordsWaitDay': 'Textul tău e aici. Apare de obicei într-o zi, oricâte stele ar avea.',
    'hosted.wordsShown': 'Textul tău e pe pagină.',
    'hosted.closed': 'Recenzia ta nu e pe pagină. Ți-am scris de ce și ce poți face.',
    'hosted.photos': 'Fotografiile tale',
    'hosted.photo': 'Fotografia {n}',
    'hosted.photoWaits': 'O persoană o privește înainte să apară.',
    'hosted.photoShown': 'Pe pagină.',
    'hosted.photoNotShown': 'Nu apare:',
    'hosted.photoOut': 'Scoate',
    'hosted.photoOutNamed': 'Scoate fotografia {n}',
    'hosted.sendPhotos': 'Trimite fotografiile',
    'hosted.photosStay':
      'Pleacă odată cu textul tău sau singure, cu butonul de mai jos. Dacă reîncarci pagina, alege-le din nou.',
    'hosted.photosArrived': 'Fotografiile tale au ajuns. O persoană le privește înainte să apară.',
    'hosted.answered': 'Aici ai răspuns deja. Mulțumim.',
    'hosted.wordsMissing': 'Scrie întâi câteva cuvinte sau lasă doar stelele: contează deja.',
    'hosted.wordsTooLong': {
      one: 'E {n} caracter în plus. Nu s-a pierdut nimic: scurtează puțin textul și trimite din nou.',
      few: 'Sunt {n} caractere în plus. Nu s-a pierdut nimic: scurtează puțin textul și trimite din nou.',
      other:
        'Sunt {n} de caractere în plus. Nu s-a pierdut nimic: scurtează puțin textul și trimite din nou.',
    },
    'hosted.nameTooLong': 'Numele e prea lung. Nu s-a pierdut nimic: scurtează-l și trimite din nou.',
    'hosted.needMissing': 'Spune-ne despre ce e vorba. Nu s-a pierdut nimic.',
    'hosted.contactMissing': 'Spune-ne unde te găsim.',
    'hosted.emailWrong': 'Nu pare o adresă de e-mail. Nu s-a pierdut nimic: mai verific-o o dată.',
    'hosted.phoneWrong': 'Nu pare un număr de telefon. Nu s-a pierdut nimic: mai verifică-l o dată.',
    'hosted.thatsAll': 'Asta e tot',
    'hosted.thanks': 'Mulțumim, {name}.',
    'hosted.thanksNoName': 'Mulțumim.',
    'hosted.next': 'Apare de obicei într-o oră, oricâte stele ar avea.',
    'hosted.nextDay': 'Apare de obicei într-o zi, oricâte stele ar avea.',
    'hosted.until': 'O poți schimba aici până pe {date}.',
    'hosted.private': 'Și noi cum ne-am descurcat?',
    'hosted.privateLead': 'Asta citesc doar oamenii de la {shop}. Nu se publică și nu schimbă recenzia ta.',
    'hosted.feeling': 'Cu ce sentiment ai rămas?',
    'hosted.delighted': 'Încântare',
    'hosted.pleased': 'Mulțumire',
    'hosted.indifferent': 'Indiferență',
    'hosted.annoyed': 'Iritare',
    'hosted.upset': 'Supărare',
    'hosted.ladder': 'Cât de departe am ajuns?',
    'hosted.ladder0': 'Încă nu',
    'hosted.ladder1': 'A făcut ce-mi trebuia',
    'hosted.ladder2': '…și a fost ușor',
    'hosted.ladder3': '…și a fost o plăcere',
    'hosted.stages': 'Ce ți-a rămas în minte? Marchează ce a fost bine sau rău.',
    'hosted.finding': 'Descoperirea',
    'hosted.choosing': 'Alegerea',
    'hosted.buying': 'Cumpărarea',
    'hosted.getting': 'Livrarea',
    'hosted.using': 'Folosirea',
    'hosted.help': 'Asistența',
    'hosted.telling': 'Recomandarea',
    'hosted.good': 'bine',
    'hosted.bad': 'rău',
    'hosted.nothing': 'nimic deosebit',
    'hosted.wish': 'Ce ai schimba mai întâi?',
    'hosted.tell': 'Trimite către {shop}',
    'hosted.did.private': 'A ajuns la {shop}. Mulțumim.',
    'hosted.contact': 'Vrei să te contacteze cineva?',
    'hosted.way': 'Cum?',
    'hosted.call': 'La telefon',
    'hosted.write': 'În scris',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'Despre ce e vorba?',
    'hosted.need.not_right': 'Ceva nu e în regulă',
    'hosted.need.help': 'Am nevoie de ajutor la folosire',
    'hosted.need.question': 'Am o întrebare',
    'hosted.need.tell': 'Vreau doar să vă spun ceva',
    'hosted.reach': 'Număr de telefon sau adresă de e-mail',
    'hosted.reachEmail': 'Adresa ta de e-mail',
    'hosted.note': 'Cu cuvintele tale',
    'hosted.promise':
      'Cineva de la {shop} te contactează până {date}. Numărul sau adresa ta se folosește doar pentru asta, apoi se șterge (termen: {days} zile).',
    'hosted.request': 'Da, vă rog',
    'hosted.requested': 'Cineva de la {shop} te contactează până {date}.',
    'hosted.noLonger': 'Nu mai e nevoie',
    'hosted.later': 'Întrebați-mă mai târziu',
    'hosted.later7': 'Peste o săptămână',
    'hosted.later14': 'Peste două săptămâni',
    'hosted.later30': 'Peste o lună',
    'hosted.notArrived': 'Încă nu a ajuns',
    'hosted.gift': 'A fost cadou',
    'hosted.talk': 'Vreau să vorbesc cu cineva',
    'hosted.stop': 'Nu mă mai întrebați',
    'hosted.stopSure': 'Niciun alt e-mail de la {shop} cu întrebarea cum a fost. E bine așa?',
    'hosted.stopYes': 'Da, nu mă mai întrebați',
    'hosted.undo': 'Anulează',
    'hosted.did.later':
      'Atunci mai întrebăm o singură dată. Până atunci poți răspunde oricând pe această pagină.',
    'hosted.did.notArrived':
      'Mulțumim că ne-ai spus. Așteptăm o săptămână înainte să întrebăm din nou. Dacă nu ajunge, vorbește cu cineva: se va ocupa.',
    'hosted.did.gift':
      'Cadou: atunci spune cum a fost să-l faci sau dă pagina mai departe cui l-a primit. Răspunsul tău va arăta că a fost cadou.',
    'hosted.did.noGift': 'Atunci nu a fost cadou.',
    'hosted.did.stopped': 'Nu te mai întreabă nimeni. Poți totuși răspunde aici.',
    'hosted.did.again': 'Te putem întreba din nou, cel mult o dată după o comandă.',
    'hosted.did.takenBack': 'Anulat. Nu a rămas nimic.',
    'hosted.did.photoOut': 'Fotografia nu mai este.',
    'hosted.did.nothing': 'Nu se mai poate, așa că nu s-a schimbat nimic.',
    'hosted.did.withdrawn': 'Atunci nu te contactează nimeni. Ce ai scris acolo s-a șters.',
    'hosted.footer': 'Nu e momentul potrivit?',
    'hosted.walk': 'Încerci această pagină.',
    'hosted.walkLead':
      'Așa o văd clienții tăi. Nimic din ce faci aici nu se păstrează, nu contează și nu pleacă pe e-mail, iar fotografiile lipsesc.',
    'hosted.walkAgain': 'Ia-o de la capăt',
    'hosted.expired': 'Linkul a expirat',
    'hosted.expiredText':
      'Linkurile ca acesta sunt valabile 90 de zile. Ce ai spus rămâne. Dacă vrei să schimbi sau să adaugi ceva, răspunde la orice e-mail de la {shop}.',
    'hosted.notValid': 'Linkul nu deschide nimic',
    'hosted.notValidText':
      'Poate lipsește o parte: deschide-l din nou din e-mail sau copiază-l pe tot. Nu s-a pierdut nimic și nu s-a trimis nimic.',
    'hosted.tooMuch': 'A fost prea mult deodată',
    'hosted.tooMuchText':
      'Întoarce-te la pagina dinainte: textul tău e tot acolo. Scurtează-l și trimite din nou.',
    'hosted.offline':
      'Nu există conexiune, dar nu s-a pierdut nimic. Ce ai ales rămâne pe acest dispozitiv și pleacă singur cât timp pagina e deschisă.',
    'ask.subject': 'Te întrebăm peste două săptămâni? {shop}',
    'ask.title': 'Întrebați-mă peste două săptămâni',
    'ask.lead':
      'Ai bifat o căsuță la {shop}: un e-mail, peste două săptămâni, care întreabă cum a fost. E bine așa?',
    'ask.confirm': 'Da, întrebați-mă:',
    'ask.notYou': 'Dacă nu ai fost tu, nu face nimic. Atunci nu-ți scrie nimeni.',
    'ask.button': 'Da, întrebați-mă',
    'ask.done':
      'Bine. Peste două săptămâni {shop} te întreabă cum a fost: un singur e-mail, și poți refuza oricând.',
    'contact.lateSubject': '{shop} îți datorează un răspuns',
    'contact.late': 'Am promis că te contactăm până acum și nu am reușit.',
    'contact.lateOwner': 'Cererea ta e acum la {owner}.',
    'contact.lateChoice': 'Dacă o mai vrei, nu trebuie să faci nimic. Dacă nu, spune aici:',

    'question.answered': 'Întrebarea ta are un răspuns',
    'question.youAsked': 'Ai întrebat:',
    'question.anonymous': 'cineva care îl cunoaște',
    'question.against': 'Așa nu putem arăta ce ai scris',
    'question.againstWhy': 'Ce ai scris nu e pe pagină. Motivul e o regulă: {rule}',
    'question.yourWords': 'Ai scris:',
    'question.why':
      'Primești acest e-mail pentru că ți-ai lăsat adresa la o întrebare sau la un răspuns la {shop}. Scriem o singură dată pentru fiecare.',
    'question.rule.spam_or_ad': 'fără reclamă și fără mesaje trimise în masă.',
    'question.rule.fake_or_not_genuine':
      'trebuie să fie o întrebare adevărată sau ceva ce se știe cu adevărat.',
    'question.rule.abusive_or_obscene': 'fără jigniri și fără obscenități.',
    'question.rule.discriminatory': 'nimeni nu e înjosit pentru ceea ce este.',
    'question.rule.personal_data': 'fără nume, numere sau adrese de persoane.',
    'question.rule.confidential_info': 'nimic din ce s-a spus în încredere.',
    'question.rule.off_topic': 'trebuie să fie despre produs, despre livrare sau despre servire.',
    'question.rule.illegal': 'nimic împotriva legii.',
    'question.rule.false_or_misleading': 'nimic vădit neadevărat.',
    'question.rule.duplicate': 'aceeași întrebare are deja un răspuns pe pagină.',
    'question.rule.conflict_of_interest': 'cine lucrează la magazin sau la altul trebuie să spună.',
    'question.rule.ip_infringement': 'fără texte ale altora.',
    'question.rule.malicious_link': 'fără linkuri care pot face rău.',
    'question.rule.author_request': 'ne-ai cerut să scoatem textul.',

    'statement.rejectSubject': 'Așa nu îți putem publica încă recenzia',
    'statement.removeSubject': 'Recenzia ta nu mai e pe pagină',
    'statement.photoSubject': 'Fotografia ta nu e pe pagină',
    'statement.updateSubject': 'Așa nu putem publica ce ai adăugat',
    'statement.reject': 'Recenzia ta nu e pe pagină.',
    'statement.remove': 'Recenzia ta a fost scoasă de pe pagină.',
    'statement.photo':
      'O fotografie din recenzia ta nu e pe pagină. Textul și stelele tale rămân așa cum sunt.',
    'statement.update': 'Ce ai adăugat la recenzie nu e pe pagină. Recenzia ta rămâne așa cum e.',
    'statement.stars': 'Nu stelele sunt motivul: se publică oricâte stele.',
    'statement.rule': 'Motivul e regula {number}: {rule}',
    'statement.reason': 'Motivul: {rule}',
    'statement.facts': 'E vorba despre asta:',
    'statement.change': 'O poți schimba și trimite din nou; textul tău e deja acolo:',
    'statement.again': 'Poți scrie alta aici:',
    'statement.mine': 'Aici poți vedea și schimba ce ai scris:',
    'statement.object':
      'Sau spune „Nu sunt de acord” și altcineva din echipă o citește din nou în cel mult 7 zile; poți face asta timp de 6 luni:',
    'statement.partObject':
      'Sau spune „Nu sunt de acord” și altcineva din echipă se uită din nou în cel mult 7 zile; poți face asta timp de 6 luni:',
    'statement.filter': 'Un filtru semnalase textul.',
    'statement.reported': 'O raportase cineva.',
    'statement.person': 'Nicio mașină nu a luat parte la decizie.',
    'statement.decided': '{name} a hotărât pe {date}.',
    'statement.decidedNoName': 'O persoană de la magazin a hotărât pe {date}.',
    'statement.rejectScope':
      'Privește pagina produsului și listele pe care magazinul le dă motoarelor de căutare, peste tot, până când schimbi textul.',
    'statement.removeScope':
      'Privește pagina produsului și listele pe care magazinul le dă motoarelor de căutare, peste tot, până când se schimbă decizia.',
    'statement.body': 'Te poți adresa și aici: {body}.',
    'statement.court':
      'Te poți adresa și unei instanțe sau autorității pentru protecția consumatorilor din țara ta.',
    'objection.upheldSubject': 'Ai avut dreptate: recenzia ta e pe pagină',
    'objection.upheld':
      'Am citit din nou recenzia ta și ai avut dreptate. E pe pagină. Mulțumim că ne-ai spus.',
    'objection.dismissedSubject': 'Am citit din nou recenzia ta',
    'objection.dismissed':
      'Am citit din nou recenzia ta. Nu apare pe pagină, din motivul pe care ți l-am spus. Te poți adresa unei instanțe sau autorității pentru protecția consumatorilor din țara ta.',
    'objection.title': 'Nu ești de acord?',
    'objection.lead':
      'Altcineva din echipă citește din nou recenzia ta în cel mult 7 zile și îți spunem ce s-a hotărât. Stelele nu contează aici.',
    'objection.told': 'Ce ți-am spus:',
    'objection.label': 'Ce ar trebui să știe? (dacă vrei)',
    'objection.send': 'Nu sunt de acord: citiți din nou',
    'objection.done':
      'Mulțumim. Altcineva din echipă citește din nou recenzia ta în cel mult 7 zile. Îți scriem noi.',
    'objection.over':
      'Aici nu mai e nimic de hotărât: recenzia ta e pe pagină sau au trecut mai mult de șase luni.',
    'objection.stateUpheld': 'Am citit-o din nou și ai avut dreptate: recenzia ta e pe pagină.',
    'objection.stateDismissed':
      'Am citit-o din nou. Recenzia ta nu apare pe pagină. Te poți adresa unei instanțe sau autorității pentru protecția consumatorilor din țara ta.',
    'objection.partSend': 'Nu sunt de acord: uitați-vă din nou',
    'objection.photoUpheldSubject': 'Ai avut dreptate: fotografia ta e pe pagină',
    'objection.photoUpheld':
      'Ne-am uitat din nou la fotografia ta și ai avut dreptate. E pe pagină. Mulțumim că ne-ai spus.',
    'objection.photoDismissedSubject': 'Ne-am uitat din nou la fotografia ta',
    'objection.photoDismissed':
      'Ne-am uitat din nou la fotografia ta. Nu apare pe pagină, din motivul deja menționat.',
    'objection.photoLead':
      'Altcineva din echipă se uită din nou la fotografia ta în cel mult 7 zile și îți spunem ce s-a hotărât. Stelele nu contează aici.',
    'objection.photoDone':
      'Mulțumim. Altcineva din echipă se uită din nou la fotografia ta în cel mult 7 zile. Îți scriem noi.',
    'objection.photoOver':
      'Aici nu mai e nimic de hotărât: fotografia ta e pe pagină sau a fost ștearsă, ori au trecut mai mult de șase luni.',
    'objection.updateUpheldSubject': 'Ai avut dreptate: ce ai adăugat e pe pagină',
    'objection.updateUpheld':
      'Am citit din nou ce ai adăugat și ai avut dreptate. E pe pagină. Mulțumim că ne-ai spus.',
    'objection.updateDismissedSubject': 'Am citit din nou ce ai adăugat',
    'objection.updateDismissed':
      'Am citit din nou ce ai adăugat. Nu apare pe pagină, din motivul deja menționat.',
    'objection.updateLead':
      'În cel mult 7 zile, altcineva din echipă citește din nou ce ai adăugat și îți spunem ce s-a hotărât. Stelele nu contează aici.',
    'objection.updateDone':
      'Mulțumim. În cel mult 7 zile, altcineva din echipă citește din nou ce ai adăugat. Îți scriem noi.',
    'objection.updateOver':
      'Aici nu mai e nimic de hotărât: ce ai adăugat e pe pagină sau a fost șters, ori au trecut mai mult de șase luni.',
    'objection.unknown': 'Linkul e incomplet. Deschide-l din nou din e-mailul nostru sau copiază-l pe tot.',
    'private.alone':
      'Asta citești doar tu; nu se publică. Primești acest e-mail pentru că ți-ai lăsat adresa la o recenzie la {shop}.',
    'report.receivedSubject': 'Am primit raportarea ta',
    'report.received':
      'Mulțumim pentru raportare. Se uită la ea o persoană de la magazin și îți spunem ce s-a hotărât.',
    'report.upheldSubject': 'Ce ai raportat a fost scos',
    'report.upheld':
      'O persoană de la magazin s-a uitat la ce ai raportat și a scos textul de pe pagină. Mulțumim că ne-ai spus.',
    'report.dismissedSubject': 'Ce ai raportat rămâne pe pagină',
    'report.dismissed':
      'O persoană de la magazin s-a uitat la ce ai raportat și a văzut că respectă regulile, așa că rămâne pe pagină. Te poți adresa unei instanțe sau autorității pentru protecția consumatorilor din țara ta.',

    'author.publishedSubject': 'Recenzia ta e publicată',
    'author.answeredSubject': '{name} ți-a răspuns',
    'author.several': 'Noutăți despre ce ai scris la {shop}',
    'author.published': 'Recenzia ta e pe pagină. Mulțumim: îi ajută pe cei care aleg după tine.',
    'author.helped': 'Te-a ajutat?',
    'author.yes': 'Da',
    'author.notYet': 'Încă nu',
    'author.add': 'Adaugă la recenzia mea (doar dacă vrei)',
    'author.why':
      'Primești acest e-mail pentru că ți-ai lăsat adresa la o recenzie la {shop}. Scriem o singură dată pentru fiecare.',
    'author.mine': 'Vezi, schimbă sau șterge ce ai scris',

    'me.title': 'Ce ai spus',
    'me.hello': '{name}, iată ce ai spus la {shop}.',
    'me.helloNoName': 'Iată ce ai spus la {shop}.',
    'me.empty': 'Aici nu e nimic de-al tău.',
    'me.by': 'Pe {date}',
    'me.state.pending': 'Se verifică. Stelele nu contează aici.',
    'me.state.published': 'E pe pagină.',
    'me.state.rejected': 'Nu e pe pagină. Motivul:',
    'me.state.removed': 'A fost scoasă de pe pagină. Motivul:',
    'me.state.withdrawn': 'Ai retras-o.',
    'me.state.spam': 'Se verifică. Stelele nu contează aici.',
    'me.facts': 'Ce ți-am explicat:',
    'me.resend': 'Mai jos o poți schimba și trimite din nou.',
    'me.answer': 'Răspunsul de la {name}',
    'me.privateAnswer': 'Doar pentru tine, de la {name}',
    'me.update': 'Adăugat pe {date}',
    'me.updateWaits': 'Adăugat pe {date}, se verifică',
    'me.change': 'Schimbă',
    'me.changeLead': 'Cât timp nu e pe pagină, textul nou îl înlocuiește pe cel vechi. Îl verificăm din nou.',
    'me.stars': 'Stele',
    'me.headline': 'Titlu (dacă vrei)',
    'me.words': 'Ce ar fi bine să știe cine alege după tine?',
    'me.send': 'Trimite',
    'me.add': 'Adaugă ceva',
    'me.addLead': 'Apare cu dată, sub primul text, care rămâne așa cum e.',
    'me.addLabel': 'Cum e acum?',
    'me.addSend': 'Adaugă',
    'me.withdraw': 'Retrage',
    'me.withdrawLead': 'Dispare de pe pagină, cu tot cu fotografii și răspuns. Nu se poate anula.',
    'me.helped': 'Te-a ajutat?',
    'me.yes': 'Da',
    'me.notYet': 'Încă nu',
    'me.data': 'Datele tale',
    'me.dataLead':
      'Pentru acestea îți cerem șase cifre pe care ți le trimitem prin e-mail, fiindcă un link poate fi dat mai departe.',
    'me.codeSend': 'Trimite-mi șase cifre',
    'me.code': 'Cele șase cifre',
    'me.export': 'Descarcă toate datele mele',
    'me.erase': 'Șterge datele mele',
    'me.eraseAll': 'Șterge tot ce am scris',
    'me.eraseName': 'Lasă textul meu pe pagină, ca „{name}”',
    'me.eraseLead': 'Numele, adresa și fotografiile tale dispar imediat. Nu se poate anula.',
    'me.formerCustomer': 'Fost client',
    'me.eraseSend': 'Șterge',
    'me.address': 'Schimbă adresa mea',
    'me.addressNew': 'Noua ta adresă',
    'me.addressSend': 'Schimbă',
    'me.done.changed': 'Recenzia ta s-a schimbat. O verificăm din nou.',
    'me.done.added': 'Mulțumim. Ce ai adăugat apare după verificare.',
    'me.done.withdrawn': 'Gata: recenzia ta nu mai e pe pagină.',
    'me.done.helped': 'Mulțumim că ne-ai spus.',
    'me.done.code':
      'Dacă știm aici o adresă de-a ta, cele șase cifre sunt pe drum. Sunt valabile zece minute.',
    'me.done.address': 'Am scris la noua adresă. Deschide linkul de acolo și adresa e schimbată.',
    'me.done.erased': 'Gata. Datele tale sunt șterse.',
    'me.wrong.code':
      'Cifrele nu sunt cele bune sau au mai mult de zece minute. Nu s-a întâmplat nimic: cere altele.',
    'me.wrong.empty': 'Scrie întâi câteva cuvinte.',
    'me.wrong.long': 'Textul e prea lung. Nu s-a pierdut nimic: scurtează-l și trimite din nou.',
    'me.wrong.address': 'Nu pare o adresă. Mai verific-o o dată.',
    'me.wrong.late': 'Nu se mai poate: recenzia ta s-a schimbat de când ai deschis pagina.',
    'me.wrong.limit':
      'Au fost multe încercări la rând. Nu s-a pierdut nimic: așteaptă un minut și încearcă din nou.',
    'me.confirm': 'Folosește această adresă de acum înainte',
    'me.confirmLead': 'E-mailurile despre ce ai spus la {shop} vor veni aici.',
    'me.confirmed': 'Gata. De acum înainte scriem la această adresă.',
    'me.taken': 'Adresa nu poate fi folosită aici, fiindcă e a cuiva pe care îl cunoaștem deja.',
    'me.notValid': 'Linkul a expirat sau e incomplet.',
    'me.lost': 'Trimite-mi un link nou',
    'me.lostLead': 'Spune-ne cu ce adresă ai lăsat recenzia la {shop}.',
    'me.lostEmail': 'E-mailul tău',
    'me.lostDone': 'Dacă știm această adresă, un link e pe drum.',
    'me.linkSubject': 'Linkul tău spre ce ai spus la {shop}',
    'me.linkText':
      'Aici vezi, schimbi și ștergi ce ai spus. Dacă nu ai cerut asta, nu trebuie să faci nimic.',
    'me.codeSubject': '{code} este codul tău',
    'me.codeText':
      'Iată cele șase cifre: {code}. Sunt valabile zece minute, o singură dată. Dacă nu le-ai cerut, nu ține seama de acest e-mail: fără ele nu se întâmplă nimic.',
    'me.addressSubject': 'Aceasta e noua ta adresă?',
    'me.addressText':
      'Deschide acest link și de acum înainte îți scriem aici. Dacă nu ai cerut asta, nu trebuie să faci nimic.',

    'reason.spam_or_ad': 'fără reclamă și fără spam.',
    'reason.fake_or_not_genuine': 'trebuie să vină din experiența ta.',
    'reason.abusive_or_obscene': 'fără jigniri, amenințări sau obscenități.',
    'reason.discriminatory': 'nimeni nu e înjosit pentru ceea ce este.',
    'reason.personal_data': 'fără nume, numere sau adrese ale altor persoane.',
    'reason.confidential_info': 'nimic din ce s-a spus în încredere.',
    'reason.off_topic': 'trebuie să fie despre produs, despre livrare sau despre servire.',
    'reason.illegal': 'nimic împotriva legii.',
    'reason.false_or_misleading': 'nimic vădit neadevărat.',
    'reason.duplicate': 'o singură recenzie pentru fiecare lucru cumpărat.',
    'reason.conflict_of_interest': 'cine lucrează la magazin sau la concurență trebuie să spună.',
    'reason.ip_infringement': 'fără texte sau imagini ale altora.',
    'reason.malicious_link': 'fără linkuri care pot face rău.',
    'reason.author_request': 'ne-ai cerut să o scoatem.',
    'policy.reason.spam_or_ad': 'Spam sau reclamă',
    'policy.reason.fake_or_not_genuine': 'Neautentică',
    'policy.reason.abusive_or_obscene': 'Jignitoare sau obscenă',
    'policy.reason.discriminatory': 'Discriminatorie',
    'policy.reason.personal_data': 'Date personale ale altora',
    'policy.reason.confidential_info': 'Informații confidențiale',
    'policy.reason.off_topic': 'Despre altceva',
    'policy.reason.illegal': 'Împotriva legii',
    'policy.reason.false_or_misleading': 'Falsă sau înșelătoare',
    'policy.reason.duplicate': 'Aceeași de două ori',
    'policy.reason.conflict_of_interest': 'Conflict de interese',
    'policy.reason.ip_infringement': 'Opera altcuiva',
    'policy.reason.malicious_link': 'Un link periculos',
    'policy.reason.author_request': 'La cererea cui a scris-o',
    'policy.title': 'Cum se adună și se verifică recenziile de la {shop}',
    'policy.figures':
      'Recenzii primite în ultimele douăsprezece luni: {received}; dintre ele, publicate: {published}.',
    'policy.median': 'Jumătate dintre ele au apărut în cel mult {time}.',
    'policy.answers': 'Jumătate dintre răspunsuri au venit în cel mult {time}.',
    'policy.blind': 'Cu stelele acoperite s-au luat {share} dintre deciziile oamenilor.',
    'policy.collect': 'De unde vin recenziile',
    'policy.asked':
      'Cine cumpără e întrebat prin e-mail după comandă, toată lumea după aceleași reguli: nimeni nu poate alege pe cine întreabă în funcție de cât de mulțumiți par oamenii. Oricine poate scrie și pe pagina produsului.',
    'policy.proof':
      '„Achiziție verificată” apare doar acolo unde s-a scris printr-un link din comandă. La toate celelalte scrie „Neverificată”, iar la recenziile de pe alte site-uri se spune de unde vin.',
    'policy.fake':
      'Recenziile false sunt interzise: {shop} nu are voie să scrie, să cumpere sau să comande vreuna, nici să ceară schimbarea stelelor sau a cuvintelor în schimbul unui avantaj.',
    'policy.rewardCounts':
      'Cine a primit ceva pentru o recenzie trebuie să o spună, iar recenzia poartă o etichetă. Asemenea recenzii intră în medie.',
    'policy.rewardOut':
      'Cine a primit ceva pentru o recenzie trebuie să o spună, iar recenzia poartă o etichetă. Asemenea recenzii se văd, dar nu intră în medie. La fel și cele ale angajaților și ale prietenilor lor.',
    'policy.check': 'Cum se verifică',
    'policy.road':
      'Programele caută spam, linkuri, date personale și copii. Nu văd niciodată stelele. Ce nu semnalează se publică de la sine; ce semnalează așteaptă un om și se publică în cel mult 14 zile, cu excepția cazului în care ar putea fi ilegal, conține date personale sau un link periculos ori e o copie.',
    'policy.people':
      'Oamenii de la {shop} hotărăsc cu stelele acoperite. Ca ceva să nu apară pe pagină, e nevoie de un motiv dintr-o listă închisă; cine a scris află care și poate să nu fie de acord.',
    'policy.masked':
      'Înjurăturile și datele personale se acoperă; restul rămâne așa cum a fost scris. Nimeni de la {shop} nu poate modifica o recenzie.',
    'policy.objection':
      'Dacă cine a scris nu e de acord, recenzia se citește din nou, de către altcineva acolo unde există altcineva.',
    'policy.stars': 'Stele',
    'policy.received': 'Primite',
    'policy.published': 'Publicate',
    'policy.kept': 'Nepublicate',
    'policy.why': 'De ce unele nu sunt publicate',
    'policy.spam': 'Separat, spam trimis de programe și șters după 30 de zile: {n}.',
    'policy.show': 'Cum se afișează',
    'policy.average':
      'Media este suma stelelor împărțită la numărul lor, cu o zecimală; jumătățile se rotunjesc în sus. Stelele fără text contează doar cu dovada unei comenzi.',
    'policy.newest':
      'Întâi cele mai noi. Se pot ordona și după stele sau după câți cititori le-au găsit utile, cu cele recente în față.',
    'policy.helpful':
      'Cine citește are un vot pentru fiecare recenzie. Pentru asta nu se păstrează nicio adresă.',
    'policy.edits': 'Cine a scris poate adăuga ceva mai târziu, cu dată, sau își poate retrage recenzia.',
    'policy.retention':
      'O recenzie rămâne pe pagină cât timp există produsul, cu excepția cazului în care o retrage cine a scris-o.',
    'rules.title': 'Reguli pentru recenzii',
    'rules.lead': 'Orice recenzie sinceră se publică, cu oricâte stele, dacă respectă aceste reguli.',
    'rules.own': 'Scrie despre ce ai folosit chiar tu. O singură recenzie pentru fiecare lucru primit.',
    'rules.any':
      'Bună sau rea, scurtă sau lungă: toate ajută. Și criticile despre livrare sau servire sunt binevenite.',
    'rules.honest':
      'Spune dacă ai primit ceva în schimb, dacă lucrezi la magazin sau dacă știi pe cineva de acolo.',
    'rules.people': 'Lasă deoparte numele, adresele și numerele altora, și pe ale tale.',
    'rules.kind':
      'Poți critica produsul oricât de aspru; pe oameni tratează-i corect: fără jigniri, fără ură.',
    'rules.topic': 'Rămâi la produs sau la magazin. Politica și alte magazine își au locul în altă parte.',
    'rules.legal': 'Nimic împotriva legii, nimic copiat, nimic confidențial.',
    'rules.links': 'Fără reclamă și fără linkuri.',
    'rules.after':
      'Dacă recenzia ta nu poate fi publicată, îți spunem ce regulă încalcă. O poți schimba și trimite din nou sau poți să nu fii de acord.',
  },
  polite: {
    'hosted.photosArrived': 'Fotografiile dumneavoastră au ajuns. O persoană le privește înainte să apară.',
    'hosted.photosStay':
      'Pleacă odată cu textul dumneavoastră sau singure, cu butonul de mai jos. Dacă reîncărcați pagina, alegeți-le din nou.',
    'hosted.photos': 'Fotografiile dumneavoastră',
    'mail.hello': 'Bună ziua!',
    'mail.helloName': 'Bună ziua, {name}!',
    'mail.talk': 'Preferați să vorbim? Răspundeți la acest e-mail: îl citesc eu.',
    'mail.talkTeam': 'Preferați să vorbim? Răspundeți la acest e-mail: îl citește un om.',
    'invitation.preview':
      'Ajunge o atingere. De bine sau de rău, îi ajută pe cei care aleg după dumneavoastră.',
    'invitation.previewWords':
      'O stea și câteva cuvinte. De bine sau de rău, îi ajută pe cei care aleg după dumneavoastră.',
    'invitation.opening': {
      one: 'E la dumneavoastră de ceva vreme. Cum e?',
      few: 'Sunt la dumneavoastră de ceva vreme. Cum sunt?',
      other: 'Sunt la dumneavoastră de ceva vreme. Cum sunt?',
    },
    'invitation.again': {
      one: 'V-am mai întrebat o dată, iar aceasta e ultima. Cum e?',
      few: 'V-am mai întrebat o dată, iar aceasta e ultima. Cum sunt?',
      other: 'V-am mai întrebat o dată, iar aceasta e ultima. Cum sunt?',
    },
    'invitation.askedLater': {
      one: 'Ați vrut să vă întrebăm mai târziu. Cum e acum?',
      few: 'Ați vrut să vă întrebăm mai târziu. Cum sunt acum?',
      other: 'Ați vrut să vă întrebăm mai târziu. Cum sunt acum?',
    },
    'invitation.underStars':
      'Steaua deschide o pagină: acolo confirmați și, dacă doriți, adăugați câteva cuvinte sau o fotografie.',
    'invitation.underStarsWords':
      'Steaua deschide o pagină: acolo confirmați și adăugați câteva cuvinte. Împreună contează.',
    'invitation.tell': 'Spuneți cum e:',
    'invitation.why.consent':
      'Primiți acest e-mail pentru că ați cumpărat de la {shop} pe {date} și ați fost de acord să vă întrebăm.',
    'invitation.why.softOptIn':
      'Primiți acest e-mail pentru că ați cumpărat de la {shop} pe {date}; v-am spus atunci că vă vom întreba și că puteți refuza oricând.',
    'invitation.why.plain': 'Primiți acest e-mail pentru că ați cumpărat de la {shop} pe {date}.',
    'invitation.whyUndated': 'Primiți acest e-mail pentru că ați cumpărat de la {shop}.',
    'invitation.whyAsked':
      'Primiți acest e-mail pentru că pe {date} ați bifat o căsuță la {shop} și ați confirmat că vă putem întreba.',
    'invitation.shown':
      'Stelele contează fără numele dumneavoastră; textul apare ca „{name}” pe pagina produsului, fie că laudă sau nu. Îl puteți schimba sau șterge oricând.',
    'invitation.shownNoName':
      'Stelele contează fără numele dumneavoastră; textul apare pe pagina produsului cu numele pe care îl alegeți, fie că laudă sau nu. Îl puteți schimba sau șterge oricând.',
    'invitation.shownWords':
      'Textul apare ca „{name}” pe pagina produsului, cu stelele dumneavoastră, fie că laudă sau nu. Îl puteți schimba sau șterge oricând.',
    'invitation.shownWordsNoName':
      'Textul apare pe pagina produsului cu stelele dumneavoastră și cu numele pe care îl alegeți, fie că laudă sau nu. Îl puteți schimba sau șterge oricând.',
    'visit.chooseLead': 'Alegeți ce aveți de la {shop} sau chiar magazinul.',
    'visit.email': 'E-mailul dumneavoastră',
    'visit.emailHint':
      'Nu apare niciodată. Trimitem acolo un link: dacă îl deschideți, confirmă cine sunteți și, dacă e adresa comenzii, că ați cumpărat.',
    'visit.starsMissing': 'Alegeți întâi stelele. Nu s-a pierdut nimic.',
    'visit.wordsMissing': 'Scrieți întâi câteva cuvinte: stelele singure cer dovada unei comenzi.',
    'visit.emailMissing':
      'Acest magazin cere o adresă. Nu s-a pierdut nimic: adăugați-o și trimiteți din nou.',
    'visit.stale': 'Pagina a stat mult timp deschisă. Mai uitați-vă o dată și trimiteți din nou.',
    'visit.notFromHere': 'A venit de pe altă pagină. Vă rugăm să scrieți aici.',
    'visit.tooOften': 'Au fost prea multe deodată. Așteptați un minut, apoi trimiteți din nou.',
    'visit.mailed':
      'A mai rămas un pas: deschideți linkul din e-mailul care vine la adresa dată. Apoi apare recenzia, oricâte stele ar avea.',
    'visit.goneText': 'Acest cod nu mai duce la nimic de vânzare. Întrebați la magazin.',
    'visit.others': 'Vedeți ce mai este',
    'proof.subject': 'Ați scris dumneavoastră? Recenzie: {product}',
    'proof.why':
      'Dacă ați scris-o dumneavoastră, confirmați aici. Dacă ați cumpărat cu această adresă, recenzia va fi marcată drept achiziție verificată.',
    'proof.notYou':
      'Dacă nu ați scris-o dumneavoastră, nu trebuie să faceți nimic; sau deschideți linkul, alegeți „Nu am fost eu” și recenzia dispare.',
    'proof.title': 'Ați scris dumneavoastră?',
    'proof.ask': 'A venit o recenzie cu adresa dumneavoastră: {product}.',
    'proof.order': 'Mulțumim. Recenzia e marcată drept achiziție verificată și apare de obicei într-o oră.',
    'proof.email': 'Mulțumim. Adresa e confirmată, iar recenzia apare de obicei într-o zi.',
    'proof.withdrawn': 'Nu mai există. Mulțumim că ne-ați spus.',
    'proof.notValid':
      'Linkul e incomplet sau prea vechi. Deschideți-l din nou din e-mail sau copiați-l pe tot.',
    'unsubscribe.lead':
      '{shop} nu vă va mai întreba cum a fost. Răspunsurile la recenziile dumneavoastră vin în continuare.',
    'unsubscribe.done': 'Gata. {shop} nu vă mai întreabă.',
    'unsubscribe.notValid': 'Linkul e incomplet. Deschideți-l din nou din e-mail sau copiați-l pe tot.',
    'hosted.heading': '{name}, cum e ce ați cumpărat de la {shop}?',
    'hosted.headingNoName': 'Cum e ce ați cumpărat de la {shop}?',
    'hosted.lead':
      'Atingeți o stea: contează imediat, fără numele dumneavoastră. O puteți schimba sau șterge.',
    'hosted.leadWords':
      'Atingeți o stea și adăugați câteva cuvinte: împreună contează, de obicei într-o zi. Le puteți schimba sau șterge.',
    'hosted.since': 'La dumneavoastră din {date}',
    'hosted.choose': 'Stelele dumneavoastră',
    'hosted.fromMail': {
      one: 'Ați atins {n} stea. E bine așa?',
      few: 'Ați atins {n} stele. E bine așa?',
      other: 'Ați atins {n} de stele. E bine așa?',
    },
    'hosted.counts': {
      one: 'Steaua dumneavoastră contează.',
      few: 'Cele {n} stele ale dumneavoastră contează.',
      other: 'Cele {n} de stele ale dumneavoastră contează.',
    },
    'hosted.kept': 'Stelele dumneavoastră sunt aici și contează de îndată ce au și câteva cuvinte.',
    'hosted.question': 'Ce ar fi bine să știe cine alege după dumneavoastră?',
    'hosted.ifYouLike': 'dacă doriți',
    'hosted.prompt': 'De exemplu: ce v-a surprins? Cui i se potrivește?',
    'hosted.yourName': 'Numele dumneavoastră',
    'hosted.nameHint': 'Se văd doar prenumele și o inițială. Dacă îl lăsați gol, apare fără nume.',
    'hosted.wordsWait': 'Textul dumneavoastră e aici. Apare de obicei într-o oră, oricâte stele ar avea.',
    'hosted.wordsWaitDay': 'Textul dumneavoastră e aici. Apare de obicei într-o zi, oricâte stele ar avea.',
    'hosted.wordsShown': 'Textul dumneavoastră e pe pagină.',
    'hosted.closed': 'Recenzia dumneavoastră nu e pe pagină. V-am scris de ce și ce puteți face.',
    'hosted.answered': 'Aici ați răspuns deja. Mulțumim.',
    'hosted.wordsMissing': 'Scrieți întâi câteva cuvinte sau lăsați doar stelele: contează deja.',
    'hosted.wordsTooLong': {
      one: 'E {n} caracter în plus. Nu s-a pierdut nimic: scurtați puțin textul și trimiteți din nou.',
      few: 'Sunt {n} caractere în plus. Nu s-a pierdut nimic: scurtați puțin textul și trimiteți din nou.',
      other:
        'Sunt {n} de caractere în plus. Nu s-a pierdut nimic: scurtați puțin textul și trimiteți din nou.',
    },
    'hosted.nameTooLong': 'Numele e prea lung. Nu s-a pierdut nimic: scurtați-l și trimiteți din nou.',
    'hosted.needMissing': 'Spuneți-ne despre ce e vorba. Nu s-a pierdut nimic.',
    'hosted.contactMissing': 'Spuneți-ne unde vă găsim.',
    'hosted.emailWrong': 'Nu pare o adresă de e-mail. Nu s-a pierdut nimic: mai verificați-o o dată.',
    'hosted.phoneWrong': 'Nu pare un număr de telefon. Nu s-a pierdut nimic: mai verificați-l o dată.',
    'hosted.until': 'O puteți schimba aici până pe {date}.',
    'hosted.privateLead':
      'Asta citesc doar oamenii de la {shop}. Nu se publică și nu schimbă recenzia dumneavoastră.',
    'hosted.feeling': 'Cu ce sentiment ați rămas?',
    'hosted.stages': 'Ce v-a rămas în minte? Marcați ce a fost bine sau rău.',
    'hosted.wish': 'Ce ați schimba mai întâi?',
    'hosted.contact': 'Doriți să vă contacteze cineva?',
    'hosted.reachEmail': 'Adresa dumneavoastră de e-mail',
    'hosted.note': 'Cu cuvintele dumneavoastră',
    'hosted.promise':
      'Cineva de la {shop} vă contactează până {date}. Numărul sau adresa se folosește doar pentru asta, apoi se șterge (termen: {days} zile).',
    'hosted.requested': 'Cineva de la {shop} vă contactează până {date}.',
    'hosted.did.later':
      'Atunci mai întrebăm o singură dată. Până atunci puteți răspunde oricând pe această pagină.',
    'hosted.did.notArrived':
      'Mulțumim că ne-ați spus. Așteptăm o săptămână înainte să întrebăm din nou. Dacă nu ajunge, vorbiți cu cineva: se va ocupa.',
    'hosted.did.gift':
      'Cadou: atunci spuneți cum a fost să-l faceți sau dați pagina mai departe cui l-a primit. Răspunsul va arăta că a fost cadou.',
    'hosted.did.stopped': 'Nu vă mai întreabă nimeni. Puteți totuși răspunde aici.',
    'hosted.did.again': 'Vă putem întreba din nou, cel mult o dată după o comandă.',
    'hosted.did.withdrawn': 'Atunci nu vă contactează nimeni. Ce ați scris acolo s-a șters.',
    'hosted.expiredText':
      'Linkurile ca acesta sunt valabile 90 de zile. Ce ați spus rămâne. Dacă doriți să schimbați sau să adăugați ceva, răspundeți la orice e-mail de la {shop}.',
    'hosted.notValidText':
      'Poate lipsește o parte: deschideți-l din nou din e-mail sau copiați-l pe tot. Nu s-a pierdut nimic și nu s-a trimis nimic.',
    'hosted.tooMuchText':
      'Întoarceți-vă la pagina dinainte: textul dumneavoastră e tot acolo. Scurtați-l și trimiteți din nou.',
    'hosted.offline':
      'Nu există conexiune, dar nu s-a pierdut nimic. Ce ați ales rămâne pe acest dispozitiv și pleacă singur cât timp pagina e deschisă.',
    'ask.subject': 'Vă întrebăm peste două săptămâni? {shop}',
    'ask.lead':
      'Ați bifat o căsuță la {shop}: un e-mail, peste două săptămâni, care întreabă cum a fost. E bine așa?',
    'ask.notYou': 'Dacă nu ați cerut asta, nu faceți nimic. Atunci nu vă scrie nimeni.',
    'ask.done':
      'Bine. Peste două săptămâni {shop} vă întreabă cum a fost: un singur e-mail, și puteți refuza oricând.',
    'contact.lateSubject': '{shop} vă datorează un răspuns',
    'contact.late': 'Am promis că vă contactăm până acum și nu am reușit.',
    'contact.lateOwner': 'Cererea dumneavoastră e acum la {owner}.',
    'contact.lateChoice': 'Dacă o mai doriți, nu trebuie să faceți nimic. Dacă nu, spuneți aici:',
    'question.answered': 'Întrebarea dumneavoastră are un răspuns',
    'question.youAsked': 'Ați întrebat:',
    'question.against': 'Așa nu putem arăta ce ați scris',
    'question.againstWhy': 'Ce ați scris nu e pe pagină. Motivul e o regulă: {rule}',
    'question.yourWords': 'Ați scris:',
    'question.why':
      'Primiți acest e-mail pentru că v-ați lăsat adresa la o întrebare sau la un răspuns la {shop}. Scriem o singură dată pentru fiecare.',
    'question.rule.author_request': 'ne-ați cerut să scoatem textul.',
    'statement.rejectSubject': 'Așa nu vă putem publica încă recenzia',
    'statement.removeSubject': 'Recenzia dumneavoastră nu mai e pe pagină',
    'statement.photoSubject': 'Fotografia dumneavoastră nu e pe pagină',
    'statement.updateSubject': 'Așa nu putem publica ce ați adăugat',
    'statement.reject': 'Recenzia dumneavoastră nu e pe pagină.',
    'statement.remove': 'Recenzia dumneavoastră a fost scoasă de pe pagină.',
    'statement.photo':
      'O fotografie din recenzia dumneavoastră nu e pe pagină. Textul și stelele rămân așa cum sunt.',
    'statement.update': 'Ce ați adăugat la recenzie nu e pe pagină. Recenzia rămâne așa cum e.',
    'statement.change': 'O puteți schimba și trimite din nou; textul e deja acolo:',
    'statement.again': 'Puteți scrie alta aici:',
    'statement.mine': 'Aici puteți vedea și schimba ce ați scris:',
    'statement.object':
      'Sau spuneți „Nu sunt de acord” și altcineva din echipă o citește din nou în cel mult 7 zile; puteți face asta timp de 6 luni:',
    'statement.partObject':
      'Sau spuneți „Nu sunt de acord” și altcineva din echipă se uită din nou în cel mult 7 zile; puteți face asta timp de 6 luni:',
    'statement.rejectScope':
      'Privește pagina produsului și listele pe care magazinul le dă motoarelor de căutare, peste tot, până când schimbați textul.',
    'statement.body': 'Vă puteți adresa și aici: {body}.',
    'statement.court':
      'Vă puteți adresa și unei instanțe sau autorității pentru protecția consumatorilor din țara dumneavoastră.',
    'objection.upheldSubject': 'Ați avut dreptate: recenzia e pe pagină',
    'objection.upheld':
      'Am citit din nou recenzia dumneavoastră și ați avut dreptate. E pe pagină. Mulțumim că ne-ați spus.',
    'objection.dismissedSubject': 'Am citit din nou recenzia dumneavoastră',
    'objection.dismissed':
      'Am citit din nou recenzia dumneavoastră. Nu apare pe pagină, din motivul pe care vi l-am spus. Vă puteți adresa unei instanțe sau autorității pentru protecția consumatorilor din țara dumneavoastră.',
    'objection.title': 'Nu sunteți de acord?',
    'objection.lead':
      'Altcineva din echipă citește din nou recenzia dumneavoastră în cel mult 7 zile și vă spunem ce s-a hotărât. Stelele nu contează aici.',
    'objection.told': 'Ce v-am spus:',
    'objection.label': 'Ce ar trebui să știe? (dacă doriți)',
    'objection.done':
      'Mulțumim. Altcineva din echipă citește din nou recenzia dumneavoastră în cel mult 7 zile. Vă scriem noi.',
    'objection.over':
      'Aici nu mai e nimic de hotărât: recenzia dumneavoastră e pe pagină sau au trecut mai mult de șase luni.',
    'objection.stateUpheld': 'Am citit-o din nou și ați avut dreptate: recenzia dumneavoastră e pe pagină.',
    'objection.stateDismissed':
      'Am citit-o din nou. Recenzia dumneavoastră nu apare pe pagină. Vă puteți adresa unei instanțe sau autorității pentru protecția consumatorilor din țara dumneavoastră.',
    'objection.photoUpheldSubject': 'Ați avut dreptate: fotografia e pe pagină',
    'objection.photoUpheld':
      'Ne-am uitat din nou la fotografia dumneavoastră și ați avut dreptate. E pe pagină. Mulțumim că ne-ați spus.',
    'objection.photoDismissedSubject': 'Ne-am uitat din nou la fotografia dumneavoastră',
    'objection.photoDismissed':
      'Ne-am uitat din nou la fotografia dumneavoastră. Nu apare pe pagină, din motivul deja menționat.',
    'objection.photoLead':
      'Altcineva din echipă se uită din nou la fotografia dumneavoastră în cel mult 7 zile și vă spunem ce s-a hotărât. Stelele nu contează aici.',
    'objection.photoDone':
      'Mulțumim. Altcineva din echipă se uită din nou la fotografia dumneavoastră în cel mult 7 zile. Vă scriem noi.',
    'objection.photoOver':
      'Aici nu mai e nimic de hotărât: fotografia dumneavoastră e pe pagină sau a fost ștearsă, ori au trecut mai mult de șase luni.',
    'objection.updateUpheldSubject': 'Ați avut dreptate: ce ați adăugat e pe pagină',
    'objection.updateUpheld':
      'Am citit din nou ce ați adăugat și ați avut dreptate. E pe pagină. Mulțumim că ne-ați spus.',
    'objection.updateDismissedSubject': 'Am citit din nou ce ați adăugat',
    'objection.updateDismissed':
      'Am citit din nou ce ați adăugat. Nu apare pe pagină, din motivul deja menționat.',
    'objection.updateLead':
      'În cel mult 7 zile, altcineva din echipă citește din nou ce ați adăugat și vă spunem ce s-a hotărât. Stelele nu contează aici.',
    'objection.updateDone':
      'Mulțumim. În cel mult 7 zile, altcineva din echipă citește din nou ce ați adăugat. Vă scriem noi.',
    'objection.updateOver':
      'Aici nu mai e nimic de hotărât: ce ați adăugat e pe pagină sau a fost șters, ori au trecut mai mult de șase luni.',
    'objection.unknown': 'Linkul e incomplet. Deschideți-l din nou din e-mailul nostru sau copiați-l pe tot.',
    'private.alone':
      'Asta citiți doar dumneavoastră; nu se publică. Primiți acest e-mail pentru că v-ați lăsat adresa la o recenzie la {shop}.',
    'report.receivedSubject': 'Am primit raportarea dumneavoastră',
    'report.received':
      'Mulțumim pentru raportare. Se uită la ea o persoană de la magazin și vă spunem ce s-a hotărât.',
    'report.upheldSubject': 'Ce ați raportat a fost scos',
    'report.upheld':
      'O persoană de la magazin s-a uitat la ce ați raportat și a scos textul de pe pagină. Mulțumim că ne-ați spus.',
    'report.dismissedSubject': 'Ce ați raportat rămâne pe pagină',
    'report.dismissed':
      'O persoană de la magazin s-a uitat la ce ați raportat și a văzut că respectă regulile, așa că rămâne pe pagină. Vă puteți adresa unei instanțe sau autorității pentru protecția consumatorilor din țara dumneavoastră.',
    'author.publishedSubject': 'Recenzia dumneavoastră e publicată',
    'author.answeredSubject': '{name} v-a răspuns',
    'author.several': 'Noutăți despre ce ați scris la {shop}',
    'author.published':
      'Recenzia dumneavoastră e pe pagină. Mulțumim: îi ajută pe cei care aleg după dumneavoastră.',
    'author.helped': 'V-a ajutat?',
    'author.add': 'Adaugă la recenzia mea (doar dacă doriți)',
    'author.why':
      'Primiți acest e-mail pentru că v-ați lăsat adresa la o recenzie la {shop}. Scriem o singură dată pentru fiecare.',
    'author.mine': 'Vedeți, schimbați sau ștergeți ce ați scris',
    'me.title': 'Ce ați spus',
    'me.hello': '{name}, iată ce ați spus la {shop}.',
    'me.helloNoName': 'Iată ce ați spus la {shop}.',
    'me.empty': 'Aici nu e nimic de-al dumneavoastră.',
    'me.state.withdrawn': 'Ați retras-o.',
    'me.facts': 'Ce v-am explicat:',
    'me.resend': 'Mai jos o puteți schimba și trimite din nou.',
    'me.privateAnswer': 'Doar pentru dumneavoastră, de la {name}',
    'me.headline': 'Titlu (dacă doriți)',
    'me.words': 'Ce ar fi bine să știe cine alege după dumneavoastră?',
    'me.helped': 'V-a ajutat?',
    'me.data': 'Datele dumneavoastră',
    'me.dataLead':
      'Pentru acestea vă cerem șase cifre pe care vi le trimitem prin e-mail, fiindcă un link poate fi dat mai departe.',
    'me.eraseLead': 'Numele, adresa și fotografiile dumneavoastră dispar imediat. Nu se poate anula.',
    'me.addressNew': 'Noua dumneavoastră adresă',
    'me.done.changed': 'Recenzia dumneavoastră s-a schimbat. O verificăm din nou.',
    'me.done.added': 'Mulțumim. Ce ați adăugat apare după verificare.',
    'me.done.withdrawn': 'Gata: recenzia dumneavoastră nu mai e pe pagină.',
    'me.done.helped': 'Mulțumim că ne-ați spus.',
    'me.done.code':
      'Dacă știm aici o adresă a dumneavoastră, cele șase cifre sunt pe drum. Sunt valabile zece minute.',
    'me.done.address': 'Am scris la noua adresă. Deschideți linkul de acolo și adresa e schimbată.',
    'me.done.erased': 'Gata. Datele dumneavoastră sunt șterse.',
    'me.wrong.code':
      'Cifrele nu sunt cele bune sau au mai mult de zece minute. Nu s-a întâmplat nimic: cereți altele.',
    'me.wrong.empty': 'Scrieți întâi câteva cuvinte.',
    'me.wrong.long': 'Textul e prea lung. Nu s-a pierdut nimic: scurtați-l și trimiteți din nou.',
    'me.wrong.address': 'Nu pare o adresă. Mai verificați-o o dată.',
    'me.wrong.late': 'Nu se mai poate: recenzia dumneavoastră s-a schimbat de când ați deschis pagina.',
    'me.wrong.limit':
      'Au fost multe încercări la rând. Nu s-a pierdut nimic: așteptați un minut și încercați din nou.',
    'me.confirmLead': 'E-mailurile despre ce ați spus la {shop} vor veni aici.',
    'me.lostLead': 'Spuneți-ne cu ce adresă ați lăsat recenzia la {shop}.',
    'me.lostEmail': 'E-mailul dumneavoastră',
    'me.linkSubject': 'Linkul dumneavoastră spre ce ați spus la {shop}',
    'me.linkText':
      'Aici vedeți, schimbați și ștergeți ce ați spus. Dacă nu ați cerut asta, nu trebuie să faceți nimic.',
    'me.codeSubject': '{code} este codul dumneavoastră',
    'me.codeText':
      'Iată cele șase cifre: {code}. Sunt valabile zece minute, o singură dată. Dacă nu le-ați cerut, nu țineți seama de acest e-mail: fără ele nu se întâmplă nimic.',
    'me.addressSubject': 'Aceasta e noua dumneavoastră adresă?',
    'me.addressText':
      'Deschideți acest link și de acum înainte vă scriem aici. Dacă nu ați cerut asta, nu trebuie să faceți nimic.',
    'reason.fake_or_not_genuine': 'trebuie să vină din experiența dumneavoastră.',
    'reason.author_request': 'ne-ați cerut să o scoatem.',
    'rules.own':
      'Scrieți despre ce ați folosit chiar dumneavoastră. O singură recenzie pentru fiecare lucru primit.',
    'rules.honest':
      'Spuneți dacă ați primit ceva în schimb, dacă lucrați la magazin sau dacă știți pe cineva de acolo.',
    'rules.people': 'Lăsați deoparte numele, adresele și numerele altora, și pe ale dumneavoastră.',
    'rules.kind':
      'Puteți critica produsul oricât de aspru; pe oameni tratați-i corect: fără jigniri, fără ură.',
    'rules.topic': 'Rămâneți la produs sau la magazin. Politica și alte magazine își au locul în altă parte.',
    'rules.after':
      'Dacă recenzia dumneavoastră nu poate fi publicată, vă spunem ce regulă încalcă. O puteți schimba și trimite din nou sau puteți să nu fiți de acord.',
  },
}
