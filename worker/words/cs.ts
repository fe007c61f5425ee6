import type { Words } from './words.ts'

/** Česky, s tykáním i vykáním; bez minulého času, který by hádal rod. */
export const words: Words = {
  phrases: {
    'mail.hello': 'Ahoj,',
    'mail.helloName': 'Ahoj {name},',
    'mail.talk': 'Chceš si radši promluvit? Odpověz na tento e-mail: čtu ho osobně.',
    'mail.talkTeam': 'Chceš si radši promluvit? Odpověz na tento e-mail: přečte si ho člověk.',

    'stars.n': { one: '{n} hvězdička', few: '{n} hvězdičky', many: '{n} hvězdičky', other: '{n} hvězdiček' },
    'stars.1': 'Špatné',
    'stars.2': 'Nic moc',
    'stars.3': 'Ujde to',
    'stars.4': 'Dobré',
    'stars.5': 'Skvělé',

    'notice.subject': {
      one: '{shop}: jedna věc na tebe čeká',
      few: '{shop}: {n} věci na tebe čekají',
      other: '{shop}: {n} věcí na tebe čeká',
    },
    'notice.subjectCame': {
      one: '{shop}: nová recenze',
      few: '{shop}: {n} nové recenze',
      other: '{shop}: {n} nových recenzí',
    },
    'notice.contacts': {
      one: 'Jeden člověk čeká, že se ozveš.',
      few: '{n} lidé čekají, že se ozveš.',
      other: '{n} lidí čeká, že se ozveš.',
    },
    'notice.late': {
      one: 'Jeden čeká déle, než bylo slíbeno.',
      few: '{n} čekají déle, než bylo slíbeno.',
      other: '{n} čeká déle, než bylo slíbeno.',
    },
    'notice.toDecide': {
      one: 'Jedna recenze čeká na rozhodnutí.',
      few: '{n} recenze čekají na rozhodnutí.',
      other: '{n} recenzí čeká na rozhodnutí.',
    },
    'notice.toAnswer': {
      one: 'Jedna recenze čeká na odpověď.',
      few: '{n} recenze čekají na odpověď.',
      other: '{n} recenzí čeká na odpověď.',
    },
    'notice.contested': {
      one: 'U jedné recenze je hlášení nebo námitka.',
      other: 'U {n} recenzí je hlášení nebo námitka.',
    },
    'notice.questions': {
      one: 'Jedna otázka čeká na odpověď.',
      few: '{n} otázky čekají na odpověď.',
      other: '{n} otázek čeká na odpověď.',
    },
    'notice.mine': {
      one: 'Jedna z těchto věcí leží na tvém stole.',
      few: '{n} z těchto věcí leží na tvém stole.',
      other: '{n} z těchto věcí leží na tvém stole.',
    },
    'notice.came': {
      one: 'Od minulého e-mailu přišla jedna recenze.',
      few: 'Od minulého e-mailu přišly {n} recenze.',
      other: 'Od minulého e-mailu přišlo {n} recenzí.',
    },
    'notice.most': 'Nejčastější téma: {product} ({n}×).',
    'notice.hundred': 'Nebo víc: počítáme do sta.',
    'notice.open': 'Podívat se, kdo čeká',
    'notice.why': 'Píšeme ti, protože pracuješ v obchodě {shop}. Když není co říct, nic nepřijde.',
    'notice.change': 'Vybrat, jak často',
    'notice.end': 'Už tyto e-maily neposílat',
    'notice.endTitle': 'E-maily o tom, kdo čeká',
    'notice.endLead':
      'Má ti Voce přestat psát o obchodě {shop}? V týmu zůstáváš a v nastavení to můžeš změnit.',
    'notice.ended': 'Hotovo. Voce ti už o obchodě {shop} nenapíše. V nastavení to můžeš zase změnit.',

    'invitation.subject': 'Jaké to je? {product}',
    'invitation.subjectName': '{name}, jaké to je? {product}',
    'invitation.subjectDiscreet': 'Krátká otázka z obchodu {shop}',
    'invitation.preview':
      'Stačí jedno kliknutí. Ať je to dobré, nebo ne, pomůže to těm, kdo teprve vybírají.',
    'invitation.previewWords':
      'Hvězdička a pár slov. Ať je to dobré, nebo ne, pomůže to těm, kdo teprve vybírají.',
    'invitation.opening': {
      one: 'tohle už máš nějakou dobu u sebe. Jaké to je?',
      other: 'tyhle věci už máš nějakou dobu u sebe. Jaké jsou?',
    },
    'invitation.openingShop': 'jaké to u nás bylo?',
    'invitation.again': {
      one: 'ptáme se podruhé a naposledy. Jaké to je?',
      other: 'ptáme se podruhé a naposledy. Jaké jsou?',
    },
    'invitation.askedLater': {
      one: 'ptáme se o něco později, jak bylo přání. Jaké to teď je?',
      other: 'ptáme se o něco později, jak bylo přání. Jaké teď jsou?',
    },
    'invitation.underStars':
      'Hvězdička otevře stránku. Tam hodnocení potvrdíš, a jestli chceš, přidáš pár slov nebo fotku.',
    'invitation.underStarsWords':
      'Hvězdička otevře stránku. Tam hodnocení potvrdíš a přidáš pár slov: dohromady se počítají.',
    'invitation.tell': 'Řekni, jaké to je:',
    'invitation.later': 'Zeptejte se za dva týdny',
    'invitation.notArrived': 'Ještě to nedorazilo',
    'invitation.gift': 'Byl to dárek',
    'invitation.why.consent':
      'Píšeme kvůli nákupu v obchodě {shop} ({date}) a se souhlasem, který jsme k takové otázce dostali.',
    'invitation.why.softOptIn':
      'Píšeme kvůli nákupu v obchodě {shop} ({date}). Tehdy jsme napsali, že se zeptáme a že to jde kdykoli odmítnout.',
    'invitation.why.plain': 'Píšeme kvůli nákupu v obchodě {shop} ({date}).',
    'invitation.whyUndated': 'Píšeme kvůli nákupu v obchodě {shop}.',
    'invitation.whyAsked':
      'Píšeme, protože v obchodě {shop} bylo zaškrtnuté políčko ({date}) a potvrzené, že se smíme zeptat.',
    'invitation.shown':
      'Hvězdičky se počítají bez tvého jména. Slova se objeví na stránce produktu s podpisem „{name}“, ať chválí, nebo ne. Kdykoli je můžeš změnit nebo smazat.',
    'invitation.shownNoName':
      'Hvězdičky se počítají bez tvého jména. Slova se objeví na stránce produktu s podpisem, jaký si zvolíš, ať chválí, nebo ne. Kdykoli je můžeš změnit nebo smazat.',
    'invitation.shownWords':
      'Slova se objeví s hvězdičkami na stránce produktu s podpisem „{name}“, ať chválí, nebo ne. Kdykoli je můžeš změnit nebo smazat.',
    'invitation.shownWordsNoName':
      'Slova se objeví s hvězdičkami na stránce produktu s podpisem, jaký si zvolíš, ať chválí, nebo ne. Kdykoli je můžeš změnit nebo smazat.',
    'invitation.unsubscribe': 'Už se mě neptejte',

    'visit.choose': 'Čeho se recenze týká?',
    'visit.chooseLead': 'Vyber, co máš z obchodu {shop}, nebo obchod samotný.',
    'visit.more': 'Zobrazit další',
    'visit.nameHint': 'Vidět bude jen jméno a iniciála.',
    'visit.email': 'Tvůj e-mail',
    'visit.emailHint':
      'Nikdo ho neuvidí. Pošleme na něj odkaz. Když ho otevřeš, potvrdí, že jsi to ty, a pokud je to adresa z objednávky, i nákup.',
    'visit.tie': 'Něco za to mám, nebo znám lidi z obchodu',
    'visit.tie.none': 'Ani jedno',
    'visit.tie.reward': 'Něco za to mám',
    'visit.tie.staff': 'Pracuji v tomto obchodě',
    'visit.tie.friend': 'Někoho tam dobře znám',
    'visit.send': 'Odeslat recenzi',
    'visit.starsMissing': 'Nejdřív vyber hvězdičky. Nic se neztratilo.',
    'visit.wordsMissing':
      'Nejdřív napiš pár slov: samotné hvězdičky se počítají jen s doloženou objednávkou.',
    'visit.emailMissing': 'Tento obchod prosí o adresu. Nic se neztratilo: doplň ji a odešli to znovu.',
    'visit.wrong': 'Ještě to neodešlo, ale nic se neztratilo.',
    'visit.stale': 'Stránka byla dlouho otevřená. Projdi ji ještě jednou a odešli znovu.',
    'visit.notFromHere': 'Přišlo to z jiné stránky. Napiš to prosím tady.',
    'visit.tooOften': 'Bylo toho moc najednou. Počkej minutu a odešli to znovu.',
    'visit.mailed':
      'Zbývá jeden krok: otevři odkaz v e-mailu, který je na cestě na uvedenou adresu. Pak se recenze objeví, bez ohledu na hvězdičky.',
    'visit.noMail': 'Nejdřív se na ni podívá někdo z obchodu; pak se objeví, bez ohledu na hvězdičky.',
    'visit.gone': 'Tady nic není',
    'visit.goneText': 'Tento kód už nevede k ničemu, co se prodává. Zeptej se v obchodě.',

    'visit.others': 'Co dalšího tu je',
    'proof.subject': 'Je to tvoje recenze? {product}',
    'proof.lead': 'v obchodě {shop} někdo nechal recenzi ({product}) a uvedl tuto adresu.',
    'proof.why':
      'Jestli jsi to ty, potvrď to tady. Pokud nákup proběhl s touto adresou, recenze dostane označení „Ověřený nákup“.',
    'proof.link': 'Ano, je moje',
    'proof.notYou':
      'Jestli to nejsi ty, nemusíš nic dělat. Nebo otevři odkaz a zvol „To nejsem já“, a recenze zmizí.',
    'proof.title': 'Je to tvoje recenze?',
    'proof.ask': 'S tvojí adresou přišla recenze: {product}.',
    'proof.no': 'To nejsem já',
    'proof.order': 'Děkujeme. Recenze má označení „Ověřený nákup“ a obvykle se objeví do hodiny.',
    'proof.email': 'Děkujeme. Adresa je potvrzená a recenze se obvykle objeví do jednoho dne.',
    'proof.withdrawn': 'Recenze je pryč. Děkujeme za zprávu.',
    'proof.already': 'Tady už není co potvrdit. Děkujeme.',
    'proof.notValid': 'Odkaz není celý, nebo je moc starý. Otevři ho znovu z e-mailu, nebo ho zkopíruj celý.',

    'unsubscribe.title': 'Už žádné otázky?',
    'unsubscribe.lead':
      'Obchod {shop} se tě už nebude ptát, jaké to je. Odpovědi na tvoje recenze budou chodit dál.',
    'unsubscribe.button': 'Už se mě neptejte',
    'unsubscribe.done': 'Hotovo. Obchod {shop} se už ptát nebude.',
    'unsubscribe.notValid': 'Odkaz není celý. Otevři ho znovu z e-mailu, nebo ho zkopíruj celý.',

    'hosted.title': 'Jaké to je?',
    'hosted.heading': '{name}, jaké jsou věci z obchodu {shop}?',
    'hosted.headingNoName': 'Jaké jsou věci z obchodu {shop}?',
    'hosted.headingOne': '{name}, jaké to je?',
    'hosted.headingOneNoName': 'Jaké to je?',
    'hosted.lead': 'Vyber hvězdičku: hodnocení se počítá hned, bez tvého jména. Můžeš ho změnit nebo smazat.',
    'hosted.leadWords':
      'Vyber hvězdičku a přidej pár slov: dohromady se počítají, obvykle do jednoho dne. Můžeš je změnit nebo smazat.',
    'hosted.since': 'U tebe od {date}',
    'hosted.boughtOn': 'Nákup {date}',
    'hosted.theShop': 'Obchod samotný: rady, doručení, pomoc',
    'hosted.stars': {
      one: '{n} hvězdička',
      few: '{n} hvězdičky',
      many: '{n} hvězdičky',
      other: '{n} hvězdiček',
    },
    'hosted.star1': 'Špatné',
    'hosted.star2': 'Nic moc',
    'hosted.star3': 'Ujde to',
    'hosted.star4': 'Dobré',
    'hosted.star5': 'Skvělé',
    'hosted.choose': 'Tvoje hvězdičky',
    'hosted.fromMail': {
      one: 'Tvoje volba: {n} hvězdička. Souhlasí to?',
      few: 'Tvoje volba: {n} hvězdičky. Souhlasí to?',
      other: 'Tvoje volba: {n} hvězdiček. Souhlasí to?',
    },
    'hosted.fromMailLead': 'Zatím se nic neodesílá.',
    'hosted.confirm': {
      one: 'Ano, dávám {n} hvězdičku',
      few: 'Ano, dávám {n} hvězdičky',
      other: 'Ano, dávám {n} hvězdiček',
    },
    'hosted.confirmWords': {
      one: 'Ano, dávám {n} hvězdičku',
      few: 'Ano, dávám {n} hvězdičky',
      other: 'Ano, dávám {n} hvězdiček',
    },
    'hosted.counts': {
      one: 'Tvoje hodnocení se počítá: {n} hvězdička.',
      few: 'Tvoje hodnocení se počítá: {n} hvězdičky.',
      other: 'Tvoje hodnocení se počítá: {n} hvězdiček.',
    },
    'hosted.kept': 'Tvoje hvězdičky tu máme. Počítají se, jakmile k nim přibude pár slov.',
    'hosted.takeBack': 'Vzít zpět',
    'hosted.delete': 'Smazat',
    'hosted.question': 'Co je dobré vědět před nákupem?',
    'hosted.ifYouLike': 'nepovinné',
    'hosted.prompt': 'Třeba: co tě překvapilo? Komu to sedne?',
    'hosted.addWords': 'Přidat moje slova',
    'hosted.changeWords': 'Změnit moje slova',
    'hosted.under':
      'Recenze se objeví na stránce produktu, ať chválí, nebo ne, po kontrole na spam a osobní údaje.',
    'hosted.shownAs': 'Podpis:',
    'hosted.noName': 'Bez podpisu',
    'hosted.change': 'změnit',
    'hosted.yourName': 'Tvoje jméno',
    'hosted.nameHint': 'Vidět bude jen jméno a iniciála. Prázdné pole znamená recenzi bez podpisu.',
    'hosted.wordsWait': 'Tvoje slova tu máme. Obvykle se objeví do hodiny, bez ohledu na hvězdičky.',
    'hosted.wordsWaitDay': 'Tvoje slova tu máme. Obvykle se objeví do jednoho dne, bez ohledu na hvězdičky.',
    'hosted.wordsShown': 'Tvoje slova jsou na stránce.',
    'hosted.closed': 'Tvoje recenze na stránce není. Napsali jsme ti proč a co se s tím dá dělat.',
    'hosted.photos': 'Tvoje fotky',
    'hosted.photo': 'Fotka {n}',
    'hosted.photoWaits': 'Než se ukáže, podívá se na ni člověk.',
    'hosted.photoShown': 'Na stránce.',
    'hosted.photoNotShown': 'Nezobrazuje se:',
    'hosted.photoOut': 'Odebrat',
    'hosted.photoOutNamed': 'Odebrat fotku {n}',
    'hosted.sendPhotos': 'Odeslat fotky',
    'hosted.photosStay':
      'Odešlou se s tvým textem, nebo samostatně tlačítkem níže. Když stránku načteš znovu, vyber je ještě jednou.',
    'hosted.photosArrived': 'Tvoje fotky dorazily. Než se ukážou, podívá se na ně člověk.',
    'hosted.answered': 'Tohle už máš za sebou. Děkujeme.',
    'hosted.wordsMissing': 'Nejdřív napiš pár slov, nebo nech jen hvězdičky: už se počítají.',
    'hosted.wordsTooLong': {
      one: 'Text je o {n} znak delší, než se vejde. Nic se neztratilo: trochu ho zkrať a odešli znovu.',
      few: 'Text je o {n} znaky delší, než se vejde. Nic se neztratilo: trochu ho zkrať a odešli znovu.',
      other: 'Text je o {n} znaků delší, než se vejde. Nic se neztratilo: trochu ho zkrať a odešli znovu.',
    },
    'hosted.nameTooLong': 'Tohle jméno je moc dlouhé. Nic se neztratilo: zkrať ho a odešli znovu.',
    'hosted.needMissing': 'Napiš nám, o co jde. Nic se neztratilo.',
    'hosted.contactMissing': 'Napiš nám, kde se ti máme ozvat.',
    'hosted.emailWrong': 'Tohle nevypadá jako e-mailová adresa. Nic se neztratilo: podívej se na ni znovu.',
    'hosted.phoneWrong': 'Tohle nevypadá jako telefonní číslo. Nic se neztratilo: podívej se na ně znovu.',
    'hosted.thatsAll': 'To je všechno',
    'hosted.thanks': 'Děkujeme, {name}.',
    'hosted.thanksNoName': 'Děkujeme.',
    'hosted.next': 'Recenze se obvykle objeví do hodiny, bez ohledu na hvězdičky.',
    'hosted.nextDay': 'Recenze se obvykle objeví do jednoho dne, bez ohledu na hvězdičky.',
    'hosted.until': 'Změnit ji tu můžeš do {date}.',
    'hosted.private': 'A jak jsme si vedli my?',
    'hosted.privateLead': 'Čtou to jen lidé z obchodu {shop}. Nezveřejňuje se to a tvoji recenzi to nezmění.',
    'hosted.feeling': 'Jaký pocit v tobě zůstal?',
    'hosted.delighted': 'Nadšení',
    'hosted.pleased': 'Spokojenost',
    'hosted.indifferent': 'Lhostejnost',
    'hosted.annoyed': 'Rozladění',
    'hosted.upset': 'Vztek',
    'hosted.ladder': 'Kam až jsme se dostali?',
    'hosted.ladder0': 'Ještě nikam',
    'hosted.ladder1': 'Splnilo to účel',
    'hosted.ladder2': '…a bylo to snadné',
    'hosted.ladder3': '…a byla to radost',
    'hosted.stages': 'Co stálo za zmínku? Označ, co bylo dobré a co špatné.',
    'hosted.finding': 'Objevení',
    'hosted.choosing': 'Výběr',
    'hosted.buying': 'Nákup',
    'hosted.getting': 'Doručení',
    'hosted.using': 'Používání',
    'hosted.help': 'Pomoc',
    'hosted.telling': 'Doporučení ostatním',
    'hosted.good': 'dobré',
    'hosted.bad': 'špatné',
    'hosted.nothing': 'nic zvláštního',
    'hosted.wish': 'Co změnit jako první?',
    'hosted.tell': 'Říct to obchodu {shop}',
    'hosted.did.private': 'Obchod {shop} to má. Děkujeme.',
    'hosted.contact': 'Chceš, aby se ti někdo ozval?',
    'hosted.way': 'Jak?',
    'hosted.call': 'Zavolejte mi',
    'hosted.write': 'Napište mi',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'O co jde?',
    'hosted.need.not_right': 'Něco není v pořádku',
    'hosted.need.help': 'Potřebuji pomoct s používáním',
    'hosted.need.question': 'Mám otázku',
    'hosted.need.tell': 'Chci jen něco říct',
    'hosted.reach': 'Telefonní číslo nebo e-mailová adresa',
    'hosted.reachEmail': 'Tvoje e-mailová adresa',
    'hosted.note': 'Vlastními slovy',
    'hosted.promise':
      'Ozve se ti někdo z obchodu {shop}. Nejpozději: {date}. Číslo nebo adresu použijeme jen k tomu a po {days} dnech je smažeme.',
    'hosted.request': 'Ano, ozvěte se mi',
    'hosted.requested': 'Ozve se ti někdo z obchodu {shop}. Nejpozději: {date}.',
    'hosted.noLonger': 'Už není potřeba',
    'hosted.later': 'Zeptejte se později',
    'hosted.later7': 'Za týden',
    'hosted.later14': 'Za dva týdny',
    'hosted.later30': 'Za měsíc',
    'hosted.notArrived': 'Ještě to nedorazilo',
    'hosted.gift': 'Byl to dárek',
    'hosted.talk': 'Promluvit si s někým',
    'hosted.stop': 'Už se mě neptejte',
    'hosted.stopSure': 'Už žádné e-maily z obchodu {shop} s otázkou, jaké to je. Souhlasí to?',
    'hosted.stopYes': 'Ano, už se neptejte',
    'hosted.undo': 'Vrátit zpět',
    'hosted.did.later': 'Zeptáme se tedy ještě jednou. Odpovědět tu můžeš i dřív, kdykoli chceš.',
    'hosted.did.notArrived':
      'Děkujeme za zprávu. Týden počkáme, než se zeptáme znovu. Kdyby to nepřišlo, promluv si s někým od nás: podívá se na to.',
    'hosted.did.gift':
      'Dárek! Napiš tedy, jak se povedl, nebo pošli tuto stránku tomu, kdo ho dostal. U odpovědi bude vidět, že to byl dárek.',
    'hosted.did.noGift': 'Takže to dárek nebyl.',
    'hosted.did.stopped': 'Už se tě nikdo ptát nebude. Odpovědět tu můžeš pořád.',
    'hosted.did.again': 'Můžeme se zase zeptat, nejvýš jednou po objednávce.',
    'hosted.did.takenBack': 'Vzato zpět. Nic z toho nezůstalo.',
    'hosted.did.photoOut': 'Fotka je pryč.',
    'hosted.did.nothing': 'To už nejde, takže se nic nezměnilo.',
    'hosted.did.withdrawn': 'Nikdo se tedy neozve. Co tam bylo napsané, je smazané.',
    'hosted.footer': 'Nehodí se to teď?',
    'hosted.walk': 'Tuhle stránku jen zkoušíš.',
    'hosted.walkLead':
      'Takhle ji vidí zákazníci. Nic z toho se neukládá, nepočítá ani neposílá a fotky tu nejsou.',
    'hosted.walkAgain': 'Začít znovu',
    'hosted.expired': 'Platnost odkazu skončila',
    'hosted.expiredText':
      'Takové odkazy platí 90 dní. Co už od tebe máme, zůstává. Když budeš chtít něco změnit nebo přidat, odpověz na kterýkoli e-mail z obchodu {shop}.',
    'hosted.notValid': 'Tento odkaz nic neotevře',
    'hosted.notValidText':
      'Možná mu kousek chybí: otevři ho znovu z e-mailu, nebo ho zkopíruj celý. Nic se neztratilo a nic se neodeslalo.',
    'hosted.tooMuch': 'Tohle bylo moc najednou',
    'hosted.tooMuchText': 'Vrať se o stránku zpět: tvůj text tam pořád je. Zkrať ho a odešli znovu.',
    'hosted.offline':
      'Chybí připojení, ale nic se neztratilo. Tvoje volba čeká v tomto zařízení a odešle se sama, dokud je stránka otevřená.',
    'ask.subject': 'Máme se tě zeptat za dva týdny? {shop}',
    'ask.title': 'Zeptejte se mě za dva týdny',
    'ask.lead':
      'V obchodě {shop} bylo zaškrtnuté políčko: jeden e-mail, za dva týdny, s otázkou, jaké to je. Souhlasí to?',
    'ask.confirm': 'Ano, zeptejte se mě:',
    'ask.notYou': 'Jestli to nejsi ty, nic nedělej. Nikdo ti pak psát nebude.',
    'ask.button': 'Ano, zeptejte se mě',
    'ask.done':
      'Dobře. Za dva týdny se tě obchod {shop} zeptá, jaké to je: jeden e-mail, a odmítnout můžeš kdykoli.',
    'contact.lateSubject': 'Obchod {shop} ti dluží odpověď',
    'contact.late': 'Slíbili jsme ozvat se dřív a nestihli jsme to.',
    'contact.lateOwner': 'Tvoji žádost má na stole {owner}.',
    'contact.lateChoice': 'Jestli na ni pořád čekáš, nemusíš nic dělat. Jestli ne, řekni to tady:',

    'question.answered': 'Na tvoji otázku přišla odpověď',
    'question.youAsked': 'Tvoje otázka:',
    'question.anonymous': 'někdo, kdo to zná',
    'question.against': 'Takhle to nemůžeme zobrazit',
    'question.againstWhy': 'tvůj text na stránce není. Důvodem je pravidlo: {rule}',
    'question.yourWords': 'Tvůj text:',
    'question.why':
      'Píšeme na adresu uvedenou u otázky nebo odpovědi v obchodě {shop}. Ke každé přijde jeden e-mail.',
    'question.rule.spam_or_ad': 'žádná reklama a nic, co se rozesílá hromadně.',
    'question.rule.fake_or_not_genuine': 'má to být skutečná otázka, nebo to, co někdo opravdu ví.',
    'question.rule.abusive_or_obscene': 'nikoho neurážíme a obejdeme se bez vulgarit.',
    'question.rule.discriminatory': 'nikoho neponižujeme za to, kým je.',
    'question.rule.personal_data': 'žádná jména, čísla ani adresy lidí.',
    'question.rule.confidential_info': 'nic, co bylo řečeno důvěrně.',
    'question.rule.off_topic': 'má se to týkat produktu, jeho doručení nebo služeb.',
    'question.rule.illegal': 'nic, co porušuje zákon.',
    'question.rule.false_or_misleading': 'nic, co je zjevně nepravda.',
    'question.rule.duplicate': 'stejná otázka s odpovědí už na stránce je.',
    'question.rule.conflict_of_interest': 'kdo pracuje v tomto nebo jiném obchodě, musí to uvést.',
    'question.rule.ip_infringement': 'žádné cizí texty.',
    'question.rule.malicious_link': 'žádné odkazy, které můžou uškodit.',
    'question.rule.author_request': 'smazali jsme to na tvoje přání.',

    'statement.rejectSubject': 'Takhle tvoji recenzi zatím nemůžeme zveřejnit',
    'statement.removeSubject': 'Tvoje recenze už na stránce není',
    'statement.photoSubject': 'Tvoje fotka na stránce není',
    'statement.updateSubject': 'Takhle tvůj dodatek nemůžeme zveřejnit',
    'statement.reject': 'tvoje recenze na stránce není.',
    'statement.remove': 'tvoje recenze byla ze stránky stažena.',
    'statement.photo':
      'jedna fotka z tvojí recenze na stránce není. Tvoje slova a hvězdičky zůstávají beze změny.',
    'statement.update': 'tvůj dodatek k recenzi na stránce není. Recenze sama zůstává beze změny.',
    'statement.stars': 'Hvězdičky v tom roli nehrají: zveřejňujeme jakýkoli jejich počet.',
    'statement.rule': 'Důvodem je pravidlo {number}: {rule}',
    'statement.reason': 'Důvod: {rule}',
    'statement.facts': 'Jde o tohle:',
    'statement.change': 'Můžeš ji změnit a odeslat znovu; text už tam je:',
    'statement.again': 'Novou můžeš napsat tady:',
    'statement.mine': 'Svůj text si prohlédneš a změníš tady:',
    'statement.object':
      'Nebo zvol „Nesouhlasím“ a někdo jiný z týmu si ji do 7 dnů přečte znovu. Máš na to 6 měsíců:',
    'statement.partObject':
      'Nebo zvol „Nesouhlasím“ a někdo jiný z týmu se do 7 dnů podívá znovu. Máš na to 6 měsíců:',
    'statement.filter': 'Text označil filtr.',
    'statement.reported': 'Nahlásil ji někdo ze čtenářů.',
    'statement.person': 'Žádný stroj o tom nerozhodoval.',
    'statement.decided': 'Rozhodnutí: {name}, {date}.',
    'statement.decidedNoName': 'Rozhodl člověk z obchodu, {date}.',
    'statement.rejectScope':
      'Týká se to stránky produktu a seznamů, které obchod sdílí s vyhledávači, a to všude, dokud se text nezmění.',
    'statement.removeScope':
      'Týká se to stránky produktu a seznamů, které obchod sdílí s vyhledávači, a to všude, dokud se rozhodnutí nezmění.',
    'statement.body': 'Můžeš se obrátit i sem: {body}.',
    'statement.court': 'Můžeš se obrátit i na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',
    'objection.upheldSubject': 'Máš pravdu: tvoje recenze je na stránce',
    'objection.upheld':
      'tvoji recenzi jsme si přečetli znovu a máš pravdu. Je na stránce. Děkujeme za námitku.',
    'objection.dismissedSubject': 'Tvoji recenzi jsme si přečetli znovu',
    'objection.dismissed':
      'tvoji recenzi jsme si přečetli znovu. Na stránku se nevrátí, z důvodu, který už znáš. Můžeš se obrátit na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',
    'objection.title': 'Nesouhlasíš?',
    'objection.lead':
      'Někdo jiný z týmu si tvoji recenzi do 7 dnů přečte znovu a dáme ti vědět, jak to dopadlo. Hvězdičky v tom roli nehrají.',
    'objection.told': 'Takhle jsme to zdůvodnili:',
    'objection.label': 'Co bychom měli vědět? (nepovinné)',
    'objection.send': 'Nesouhlasím: přečtěte ji znovu',
    'objection.done': 'Děkujeme. Někdo jiný z týmu si tvoji recenzi do 7 dnů přečte znovu. Napíšeme ti.',
    'objection.over':
      'Tady už není o čem rozhodovat: recenze je na stránce, nebo uplynulo víc než šest měsíců.',
    'objection.stateUpheld': 'Přečetli jsme si ji znovu a máš pravdu: tvoje recenze je na stránce.',
    'objection.stateDismissed':
      'Přečetli jsme si ji znovu. Tvoje recenze se na stránku nevrátí. Můžeš se obrátit na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',
    'objection.partSend': 'Nesouhlasím: podívejte se znovu',
    'objection.photoUpheldSubject': 'Máš pravdu: tvoje fotka je na stránce',
    'objection.photoUpheld':
      'Na tvoji fotku jsme se podívali znovu a máš pravdu. Je na stránce. Děkujeme za námitku.',
    'objection.photoDismissedSubject': 'Na tvoji fotku jsme se podívali znovu',
    'objection.photoDismissed':
      'Na tvoji fotku jsme se podívali znovu. Na stránku se nedostane, z důvodu, který jsme uvedli.',
    'objection.photoLead':
      'Někdo jiný z týmu se na tvoji fotku do 7 dnů podívá znovu a dáme ti vědět, jak to dopadlo. Hvězdičky v tom roli nehrají.',
    'objection.photoDone':
      'Děkujeme. Někdo jiný z týmu se na tvoji fotku do 7 dnů podívá znovu. Napíšeme ti.',
    'objection.photoOver':
      'Tady už není o čem rozhodovat: fotka je na stránce nebo smazaná, nebo uplynulo víc než šest měsíců.',
    'objection.updateUpheldSubject': 'Máš pravdu: tvůj dodatek je na stránce',
    'objection.updateUpheld':
      'Tvůj dodatek jsme si přečetli znovu a máš pravdu. Je na stránce. Děkujeme za námitku.',
    'objection.updateDismissedSubject': 'Tvůj dodatek jsme si přečetli znovu',
    'objection.updateDismissed':
      'Tvůj dodatek jsme si přečetli znovu. Na stránku se nedostane, z důvodu, který jsme uvedli.',
    'objection.updateLead':
      'Někdo jiný z týmu si tvůj dodatek do 7 dnů přečte znovu a dáme ti vědět, jak to dopadlo. Hvězdičky v tom roli nehrají.',
    'objection.updateDone': 'Děkujeme. Někdo jiný z týmu si tvůj dodatek do 7 dnů přečte znovu. Napíšeme ti.',
    'objection.updateOver':
      'Tady už není o čem rozhodovat: dodatek je na stránce nebo smazaný, nebo uplynulo víc než šest měsíců.',
    'objection.unknown': 'Odkaz není celý. Otevři ho znovu z našeho e-mailu, nebo ho zkopíruj celý.',
    'private.alone':
      'Čteš to jen ty, nezveřejňuje se to. Píšeme na adresu uvedenou u recenze v obchodě {shop}.',
    'report.receivedSubject': 'Tvoje hlášení máme',
    'report.received':
      'děkujeme za hlášení. Podívá se na ně člověk z obchodu a dáme ti vědět, jak to dopadlo.',
    'report.upheldSubject': 'Nahlášený text je ze stránky pryč',
    'report.upheld':
      'člověk z obchodu se na nahlášený text podíval a stáhl ho ze stránky. Děkujeme za upozornění.',
    'report.dismissedSubject': 'Nahlášený text na stránce zůstává',
    'report.dismissed':
      'člověk z obchodu se na nahlášený text podíval a zjistil, že odpovídá pravidlům, takže na stránce zůstává. Můžeš se obrátit na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',

    'author.publishedSubject': 'Tvoje recenze je na stránce',
    'author.answeredSubject': 'Máš odpověď ({name})',
    'author.several': 'Novinky k tvým textům v obchodě {shop}',
    'author.published': 'tvoje recenze je na stránce. Děkujeme: pomáhá těm, kdo teprve vybírají.',
    'author.helped': 'Pomohlo to?',
    'author.yes': 'Ano',
    'author.notYet': 'Ještě ne',
    'author.add': 'Doplnit recenzi (jen jestli chceš)',
    'author.why':
      'Píšeme na adresu uvedenou u recenze v obchodě {shop}. Ke každé recenzi přijde jeden e-mail.',
    'author.mine': 'Zobrazit, změnit nebo smazat svoje texty',

    'me.title': 'Tvoje texty',
    'me.hello': '{name}, tady jsou tvoje texty z obchodu {shop}.',
    'me.helloNoName': 'Tady jsou tvoje texty z obchodu {shop}.',
    'me.empty': 'Nic tvého tu není.',
    'me.by': 'Ze dne {date}',
    'me.state.pending': 'Kontrolujeme ji. Hvězdičky v tom roli nehrají.',
    'me.state.published': 'Je na stránce.',
    'me.state.rejected': 'Na stránce není. Důvod:',
    'me.state.removed': 'Byla ze stránky stažena. Důvod:',
    'me.state.withdrawn': 'Je vzata zpět.',
    'me.state.spam': 'Kontrolujeme ji. Hvězdičky v tom roli nehrají.',
    'me.facts': 'Co jsme k ní napsali:',
    'me.resend': 'Níže ji můžeš změnit a odeslat znovu.',
    'me.answer': 'Odpověď: {name}',
    'me.privateAnswer': 'Jen pro tebe: {name}',
    'me.update': 'Doplněno {date}',
    'me.updateWaits': 'Doplněno {date}, kontrolujeme',
    'me.change': 'Změnit',
    'me.changeLead': 'Dokud není na stránce, nový text nahradí ten předchozí. Zkontrolujeme ji znovu.',
    'me.stars': 'Hvězdičky',
    'me.headline': 'Nadpis (nepovinný)',
    'me.words': 'Co je dobré vědět před nákupem?',
    'me.send': 'Odeslat',
    'me.add': 'Něco doplnit',
    'me.addLead': 'Objeví se s datem pod prvním textem, který zůstane, jak je.',
    'me.addLabel': 'Jaké to je teď?',
    'me.addSend': 'Doplnit',
    'me.withdraw': 'Vzít zpět',
    'me.withdrawLead': 'Zmizí ze stránky i s fotkami a odpovědí. Vrátit to nejde.',
    'me.helped': 'Pomohlo to?',
    'me.yes': 'Ano',
    'me.notYet': 'Ještě ne',
    'me.data': 'Tvoje údaje',
    'me.dataLead':
      'Tady potřebujeme šest číslic, které ti pošleme e-mailem, protože odkaz mohl někdo přeposlat.',
    'me.codeSend': 'Pošlete mi šest číslic',
    'me.code': 'Šest číslic',
    'me.export': 'Stáhnout všechny moje údaje',
    'me.erase': 'Smazat moje údaje',
    'me.eraseAll': 'Smazat všechno, co je ode mě',
    'me.eraseName': 'Nechat moje slova na stránce s podpisem „{name}“',
    'me.eraseLead': 'Jméno, adresa a fotky zmizí hned. Vrátit to nejde.',
    'me.formerCustomer': 'Někdo ze zákazníků',
    'me.eraseSend': 'Smazat',
    'me.address': 'Změnit moji adresu',
    'me.addressNew': 'Tvoje nová adresa',
    'me.addressSend': 'Změnit',
    'me.done.changed': 'Tvoje recenze je změněná. Zkontrolujeme ji znovu.',
    'me.done.added': 'Děkujeme. Dodatek se objeví, až ho zkontrolujeme.',
    'me.done.withdrawn': 'Hotovo: tvoje recenze už na stránce není.',
    'me.done.helped': 'Děkujeme za zprávu.',
    'me.done.code': 'Jestli tu tvoji adresu známe, šest číslic je na cestě. Platí deset minut.',
    'me.done.address': 'Napsali jsme na novou adresu. Otevři tam odkaz, a začne platit.',
    'me.done.erased': 'Hotovo. Tvoje údaje jsou smazané.',
    'me.wrong.code':
      'Tyto číslice nesedí, nebo jsou starší než deset minut. Zatím se nic nestalo: požádej o nové.',
    'me.wrong.empty': 'Nejdřív napiš pár slov.',
    'me.wrong.long': 'Tento text je moc dlouhý. Nic se neztratilo: zkrať ho a odešli znovu.',
    'me.wrong.address': 'Tohle nevypadá jako adresa. Podívej se na ni znovu.',
    'me.wrong.late': 'To už nejde: recenze se od otevření této stránky změnila.',
    'me.wrong.limit': 'Bylo to mnohokrát za sebou. Nic se neztratilo: počkej minutu a zkus to znovu.',
    'me.confirm': 'Od teď pište na tuto adresu',
    'me.confirmLead': 'Sem budou chodit e-maily o tvých textech v obchodě {shop}.',
    'me.confirmed': 'Hotovo. Od teď píšeme na tuto adresu.',
    'me.taken': 'Tuto adresu tu použít nejde, patří někomu, koho už známe.',
    'me.notValid': 'Platnost odkazu skončila, nebo odkaz není celý.',
    'me.lost': 'Pošlete mi nový odkaz',
    'me.lostLead': 'Napiš nám adresu, kterou máš u recenze v obchodě {shop}.',
    'me.lostEmail': 'Tvůj e-mail',
    'me.lostDone': 'Jestli tuto adresu známe, odkaz je na cestě.',
    'me.linkSubject': 'Odkaz na tvoje texty v obchodě {shop}',
    'me.linkText': 'tady svoje texty uvidíš, změníš i smažeš. Jestli jde o omyl, nemusíš nic dělat.',
    'me.codeSubject': '{code} je tvůj kód',
    'me.codeText':
      'tady je šest číslic: {code}. Platí deset minut, jednou. Jestli jde o omyl, nemusíš si tohoto e-mailu všímat: bez nich se nic nestane.',
    'me.addressSubject': 'Je tohle tvoje nová adresa?',
    'me.addressText': 'otevři tento odkaz a od teď ti budeme psát sem. Jestli jde o omyl, nemusíš nic dělat.',

    'reason.spam_or_ad': 'žádná reklama a žádný spam.',
    'reason.fake_or_not_genuine': 'recenze má vycházet z vlastní zkušenosti.',
    'reason.abusive_or_obscene': 'žádné urážky, výhrůžky ani vulgarity.',
    'reason.discriminatory': 'nikoho neponižujeme za to, kým je.',
    'reason.personal_data': 'žádná jména, čísla ani adresy jiných lidí.',
    'reason.confidential_info': 'nic, co bylo řečeno důvěrně.',
    'reason.off_topic': 'má se to týkat produktu, jeho doručení nebo služeb.',
    'reason.illegal': 'nic, co porušuje zákon.',
    'reason.false_or_misleading': 'nic, co je zjevně nepravda.',
    'reason.duplicate': 'jedna recenze ke každé koupené věci.',
    'reason.conflict_of_interest': 'kdo pracuje pro obchod nebo konkurenci, musí to uvést.',
    'reason.ip_infringement': 'žádné cizí texty ani obrázky.',
    'reason.malicious_link': 'žádné odkazy, které můžou uškodit.',
    'reason.author_request': 'smazali jsme ji na tvoje přání.',
    'policy.reason.spam_or_ad': 'Spam nebo reklama',
    'policy.reason.fake_or_not_genuine': 'Není skutečná',
    'policy.reason.abusive_or_obscene': 'Urážky nebo vulgarity',
    'policy.reason.discriminatory': 'Diskriminace',
    'policy.reason.personal_data': 'Cizí osobní údaje',
    'policy.reason.confidential_info': 'Důvěrné informace',
    'policy.reason.off_topic': 'Mimo téma',
    'policy.reason.illegal': 'Porušení zákona',
    'policy.reason.false_or_misleading': 'Nepravda',
    'policy.reason.duplicate': 'Dvakrát totéž',
    'policy.reason.conflict_of_interest': 'Střet zájmů',
    'policy.reason.ip_infringement': 'Cizí dílo',
    'policy.reason.malicious_link': 'Nebezpečný odkaz',
    'policy.reason.author_request': 'Na přání toho, kdo ji napsal',
    'policy.title': 'Jak obchod {shop} sbírá a kontroluje recenze',
    'policy.figures':
      'Za posledních dvanáct měsíců: přijato recenzí {received}, z toho zveřejněno {published}.',
    'policy.median': 'Polovina byla zveřejněna za tuto dobu nebo dřív: {time}.',
    'policy.answers': 'Polovina odpovědí přišla za tuto dobu nebo dřív: {time}.',
    'policy.blind': 'Rozhodnutí, která lidé udělali se zakrytými hvězdičkami: {share}.',
    'policy.collect': 'Odkud recenze jsou',
    'policy.asked':
      'Kupujících se po objednávce ptáme e-mailem, všech podle stejných pravidel: nikdo si nemůže vybírat, koho se zeptá, podle toho, jak spokojeně působí. Napsat může kdokoli i na stránce produktu.',
    'policy.proof':
      '„Ověřený nákup“ stojí jen tam, kde recenze vznikla přes odkaz z objednávky. U ostatních je „Neověřený nákup“ a recenze z jiných webů to mají uvedeno.',
    'policy.fake':
      'Falešné recenze jsou zakázané: obchod {shop} je nesmí psát, kupovat ani objednávat, ani nesmí za cokoli žádat změnu hvězdiček nebo slov.',
    'policy.rewardCounts':
      'Kdo za recenzi něco dostal, musí to uvést a recenze je označená. Do průměru se takové recenze počítají.',
    'policy.rewardOut':
      'Kdo za recenzi něco dostal, musí to uvést a recenze je označená. Takové recenze je vidět, ale do průměru se nepočítají. Stejně tak recenze zaměstnanců a jejich známých.',
    'policy.check': 'Jak se kontrolují',
    'policy.road':
      'Programy hledají spam, odkazy, osobní údaje a kopie. Hvězdičky nikdy nevidí. Co neoznačí, zveřejní se samo; co označí, čeká na člověka a zveřejní se nejpozději po 14 dnech, ledaže by šlo o něco protiprávního, o osobní údaje, nebezpečný odkaz nebo kopii.',
    'policy.people':
      'Lidé z obchodu {shop} rozhodují se zakrytými hvězdičkami. Aby se něco nezveřejnilo, musí k tomu být důvod z uzavřeného seznamu; autor se ho dozví a může nesouhlasit.',
    'policy.masked':
      'Nadávky a osobní údaje se zakrývají, zbytek zůstává, jak byl napsán. Nikdo v obchodě {shop} nemůže recenzi upravit.',
    'policy.objection':
      'Když autor nesouhlasí, recenze se přečte znovu; čte ji někdo jiný, pokud tam někdo jiný je.',
    'policy.stars': 'Hvězdičky',
    'policy.received': 'Přijato',
    'policy.published': 'Zveřejněno',
    'policy.kept': 'Nezveřejněno',
    'policy.why': 'Proč některé zveřejněné nejsou',
    'policy.spam': 'K tomu spam od strojů: {n}. Po 30 dnech se maže.',
    'policy.show': 'Jak se zobrazují',
    'policy.average':
      'Průměr je součet hvězdiček dělený jejich počtem, na jedno desetinné místo, poloviny nahoru. Hvězdičky beze slov se počítají jen s doloženou objednávkou.',
    'policy.newest':
      'Nejdřív nejnovější. Seřadit jde i podle hvězdiček nebo podle toho, kolika lidem recenze pomohla, s předností pro novější.',
    'policy.helpful': 'Každý čtenář má u recenze jeden hlas. Žádná adresa se kvůli tomu neukládá.',
    'policy.edits': 'Autor může později něco doplnit, s datem, nebo recenzi vzít zpět.',
    'policy.retention': 'Recenze zůstává na stránce tak dlouho jako produkt, pokud ji autor nevezme zpět.',
    'rules.title': 'Pravidla pro recenze',
    'rules.lead':
      'Zveřejňujeme každou poctivou recenzi, s jakýmkoli počtem hvězdiček, když dodrží tato pravidla.',
    'rules.own': 'Piš o tom, s čím máš vlastní zkušenost. Jedna recenze ke každé věci.',
    'rules.any':
      'Dobrá, nebo špatná, krátká, nebo dlouhá: všechno pomáhá. Kritika doručení nebo služeb je taky vítaná.',
    'rules.honest': 'Uveď, jestli za to něco máš, pracuješ v obchodě nebo znáš někoho, kdo v něm pracuje.',
    'rules.people': 'Jména, adresy a čísla jiných lidí vynech, a svoje taky.',
    'rules.kind': 'Věc kritizuj, jak ostře chceš, ale k lidem férově: žádné urážky, žádná nenávist.',
    'rules.topic': 'Drž se produktu nebo obchodu. Politika a jiné obchody mají svoje místo jinde.',
    'rules.legal': 'Nic protizákonného, nic opsaného, nic důvěrného.',
    'rules.links': 'Žádná reklama a žádné odkazy.',
    'rules.after':
      'Když tvoji recenzi zveřejnit nejde, dozvíš se, o které pravidlo jde. Můžeš ji změnit a odeslat znovu, nebo nesouhlasit.',
  },
  polite: {
    'mail.hello': 'Dobrý den,',
    'mail.helloName': 'Dobrý den {name},',
    'mail.talk': 'Chcete si radši promluvit? Odpovězte na tento e-mail: čtu ho osobně.',
    'mail.talkTeam': 'Chcete si radši promluvit? Odpovězte na tento e-mail: přečte si ho člověk.',

    'invitation.opening': {
      one: 'tohle už máte nějakou dobu u sebe. Jaké to je?',
      other: 'tyhle věci už máte nějakou dobu u sebe. Jaké jsou?',
    },
    'invitation.underStars':
      'Hvězdička otevře stránku. Tam hodnocení potvrdíte, a jestli chcete, přidáte pár slov nebo fotku.',
    'invitation.underStarsWords':
      'Hvězdička otevře stránku. Tam hodnocení potvrdíte a přidáte pár slov: dohromady se počítají.',
    'invitation.tell': 'Řekněte, jaké to je:',
    'invitation.shown':
      'Hvězdičky se počítají bez vašeho jména. Slova se objeví na stránce produktu s podpisem „{name}“, ať chválí, nebo ne. Kdykoli je můžete změnit nebo smazat.',
    'invitation.shownNoName':
      'Hvězdičky se počítají bez vašeho jména. Slova se objeví na stránce produktu s podpisem, jaký si zvolíte, ať chválí, nebo ne. Kdykoli je můžete změnit nebo smazat.',

    'invitation.shownWords':
      'Slova se objeví s hvězdičkami na stránce produktu s podpisem „{name}“, ať chválí, nebo ne. Kdykoli je můžete změnit nebo smazat.',
    'invitation.shownWordsNoName':
      'Slova se objeví s hvězdičkami na stránce produktu s podpisem, jaký si zvolíte, ať chválí, nebo ne. Kdykoli je můžete změnit nebo smazat.',
    'visit.chooseLead': 'Vyberte, co máte z obchodu {shop}, nebo obchod samotný.',
    'visit.email': 'Váš e-mail',
    'visit.emailHint':
      'Nikdo ho neuvidí. Pošleme na něj odkaz. Když ho otevřete, potvrdí, že jste to vy, a pokud je to adresa z objednávky, i nákup.',
    'visit.starsMissing': 'Nejdřív vyberte hvězdičky. Nic se neztratilo.',
    'visit.wordsMissing':
      'Nejdřív napište pár slov: samotné hvězdičky se počítají jen s doloženou objednávkou.',
    'visit.emailMissing': 'Tento obchod prosí o adresu. Nic se neztratilo: doplňte ji a odešlete to znovu.',
    'visit.stale': 'Stránka byla dlouho otevřená. Projděte ji ještě jednou a odešlete znovu.',
    'visit.notFromHere': 'Přišlo to z jiné stránky. Napište to prosím tady.',
    'visit.tooOften': 'Bylo toho moc najednou. Počkejte minutu a odešlete to znovu.',
    'visit.mailed':
      'Zbývá jeden krok: otevřete odkaz v e-mailu, který je na cestě na uvedenou adresu. Pak se recenze objeví, bez ohledu na hvězdičky.',
    'visit.goneText': 'Tento kód už nevede k ničemu, co se prodává. Zeptejte se v obchodě.',

    'proof.subject': 'Je to vaše recenze? {product}',
    'proof.why':
      'Jestli jste to vy, potvrďte to tady. Pokud nákup proběhl s touto adresou, recenze dostane označení „Ověřený nákup“.',
    'proof.notYou':
      'Jestli to nejste vy, nemusíte nic dělat. Nebo otevřete odkaz a zvolte „To nejsem já“, a recenze zmizí.',
    'proof.title': 'Je to vaše recenze?',
    'proof.ask': 'S vaší adresou přišla recenze: {product}.',
    'proof.notValid':
      'Odkaz není celý, nebo je moc starý. Otevřete ho znovu z e-mailu, nebo ho zkopírujte celý.',

    'unsubscribe.lead':
      'Obchod {shop} se vás už nebude ptát, jaké to je. Odpovědi na vaše recenze budou chodit dál.',
    'unsubscribe.notValid': 'Odkaz není celý. Otevřete ho znovu z e-mailu, nebo ho zkopírujte celý.',

    'hosted.lead':
      'Vyberte hvězdičku: hodnocení se počítá hned, bez vašeho jména. Můžete ho změnit nebo smazat.',
    'hosted.leadWords':
      'Vyberte hvězdičku a přidejte pár slov: dohromady se počítají, obvykle do jednoho dne. Můžete je změnit nebo smazat.',
    'hosted.since': 'U vás od {date}',
    'hosted.choose': 'Vaše hvězdičky',
    'hosted.fromMail': {
      one: 'Vaše volba: {n} hvězdička. Souhlasí to?',
      few: 'Vaše volba: {n} hvězdičky. Souhlasí to?',
      other: 'Vaše volba: {n} hvězdiček. Souhlasí to?',
    },
    'hosted.counts': {
      one: 'Vaše hodnocení se počítá: {n} hvězdička.',
      few: 'Vaše hodnocení se počítá: {n} hvězdičky.',
      other: 'Vaše hodnocení se počítá: {n} hvězdiček.',
    },
    'hosted.kept': 'Vaše hvězdičky tu máme. Počítají se, jakmile k nim přibude pár slov.',
    'hosted.prompt': 'Třeba: co vás překvapilo? Komu to sedne?',
    'hosted.yourName': 'Vaše jméno',
    'hosted.wordsWait': 'Vaše slova tu máme. Obvykle se objeví do hodiny, bez ohledu na hvězdičky.',
    'hosted.wordsWaitDay': 'Vaše slova tu máme. Obvykle se objeví do jednoho dne, bez ohledu na hvězdičky.',
    'hosted.wordsShown': 'Vaše slova jsou na stránce.',
    'hosted.closed': 'Vaše recenze na stránce není. Napsali jsme vám proč a co se s tím dá dělat.',
    'hosted.photos': 'Vaše fotky',
    'hosted.photosStay':
      'Odešlou se s vaším textem, nebo samostatně tlačítkem níže. Když stránku načtete znovu, vyberte je ještě jednou.',
    'hosted.photosArrived': 'Vaše fotky dorazily. Než se ukážou, podívá se na ně člověk.',
    'hosted.answered': 'Tohle už máte za sebou. Děkujeme.',
    'hosted.wordsMissing': 'Nejdřív napište pár slov, nebo nechte jen hvězdičky: už se počítají.',
    'hosted.wordsTooLong': {
      one: 'Text je o {n} znak delší, než se vejde. Nic se neztratilo: trochu ho zkraťte a odešlete znovu.',
      few: 'Text je o {n} znaky delší, než se vejde. Nic se neztratilo: trochu ho zkraťte a odešlete znovu.',
      other:
        'Text je o {n} znaků delší, než se vejde. Nic se neztratilo: trochu ho zkraťte a odešlete znovu.',
    },
    'hosted.nameTooLong': 'Toto jméno je moc dlouhé. Nic se neztratilo: zkraťte ho a odešlete znovu.',
    'hosted.needMissing': 'Napište nám, o co jde. Nic se neztratilo.',
    'hosted.contactMissing': 'Napište nám, kde se vám máme ozvat.',
    'hosted.emailWrong': 'Tohle nevypadá jako e-mailová adresa. Nic se neztratilo: podívejte se na ni znovu.',
    'hosted.phoneWrong': 'Tohle nevypadá jako telefonní číslo. Nic se neztratilo: podívejte se na ně znovu.',
    'hosted.until': 'Změnit ji tu můžete do {date}.',
    'hosted.privateLead': 'Čtou to jen lidé z obchodu {shop}. Nezveřejňuje se to a vaši recenzi to nezmění.',
    'hosted.feeling': 'Jaký pocit ve vás zůstal?',
    'hosted.stages': 'Co stálo za zmínku? Označte, co bylo dobré a co špatné.',
    'hosted.contact': 'Chcete, aby se vám někdo ozval?',
    'hosted.reachEmail': 'Vaše e-mailová adresa',
    'hosted.promise':
      'Ozve se vám někdo z obchodu {shop}. Nejpozději: {date}. Číslo nebo adresu použijeme jen k tomu a po {days} dnech je smažeme.',
    'hosted.requested': 'Ozve se vám někdo z obchodu {shop}. Nejpozději: {date}.',
    'hosted.did.later': 'Zeptáme se tedy ještě jednou. Odpovědět tu můžete i dřív, kdykoli chcete.',
    'hosted.did.notArrived':
      'Děkujeme za zprávu. Týden počkáme, než se zeptáme znovu. Kdyby to nepřišlo, promluvte si s někým od nás: podívá se na to.',
    'hosted.did.gift':
      'Dárek! Napište tedy, jak se povedl, nebo pošlete tuto stránku tomu, kdo ho dostal. U odpovědi bude vidět, že to byl dárek.',
    'hosted.did.stopped': 'Už se vás nikdo ptát nebude. Odpovědět tu můžete pořád.',
    'hosted.expiredText':
      'Takové odkazy platí 90 dní. Co už od vás máme, zůstává. Když budete chtít něco změnit nebo přidat, odpovězte na kterýkoli e-mail z obchodu {shop}.',
    'hosted.notValidText':
      'Možná mu kousek chybí: otevřete ho znovu z e-mailu, nebo ho zkopírujte celý. Nic se neztratilo a nic se neodeslalo.',
    'hosted.tooMuchText': 'Vraťte se o stránku zpět: váš text tam pořád je. Zkraťte ho a odešlete znovu.',
    'hosted.offline':
      'Chybí připojení, ale nic se neztratilo. Vaše volba čeká v tomto zařízení a odešle se sama, dokud je stránka otevřená.',

    'ask.subject': 'Máme se vás zeptat za dva týdny? {shop}',
    'ask.notYou': 'Jestli to nejste vy, nic nedělejte. Nikdo vám pak psát nebude.',
    'ask.done':
      'Dobře. Za dva týdny se vás obchod {shop} zeptá, jaké to je: jeden e-mail, a odmítnout můžete kdykoli.',

    'contact.lateSubject': 'Obchod {shop} vám dluží odpověď',
    'contact.lateOwner': 'Vaši žádost má na stole {owner}.',
    'contact.lateChoice': 'Jestli na ni pořád čekáte, nemusíte nic dělat. Jestli ne, řekněte to tady:',

    'question.answered': 'Na vaši otázku přišla odpověď',
    'question.youAsked': 'Vaše otázka:',
    'question.againstWhy': 'váš text na stránce není. Důvodem je pravidlo: {rule}',
    'question.yourWords': 'Váš text:',
    'question.rule.author_request': 'smazali jsme to na vaše přání.',

    'statement.rejectSubject': 'Takhle vaši recenzi zatím nemůžeme zveřejnit',
    'statement.removeSubject': 'Vaše recenze už na stránce není',
    'statement.photoSubject': 'Vaše fotka na stránce není',
    'statement.updateSubject': 'Takhle váš dodatek nemůžeme zveřejnit',
    'statement.reject': 'vaše recenze na stránce není.',
    'statement.remove': 'vaše recenze byla ze stránky stažena.',
    'statement.photo':
      'jedna fotka z vaší recenze na stránce není. Vaše slova a hvězdičky zůstávají beze změny.',
    'statement.update': 'váš dodatek k recenzi na stránce není. Recenze sama zůstává beze změny.',
    'statement.change': 'Můžete ji změnit a odeslat znovu; text už tam je:',
    'statement.again': 'Novou můžete napsat tady:',
    'statement.mine': 'Svůj text si prohlédnete a změníte tady:',
    'statement.object':
      'Nebo zvolte „Nesouhlasím“ a někdo jiný z týmu si ji do 7 dnů přečte znovu. Máte na to 6 měsíců:',
    'statement.partObject':
      'Nebo zvolte „Nesouhlasím“ a někdo jiný z týmu se do 7 dnů podívá znovu. Máte na to 6 měsíců:',
    'statement.body': 'Můžete se obrátit i sem: {body}.',
    'statement.court': 'Můžete se obrátit i na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',

    'objection.upheldSubject': 'Máte pravdu: vaše recenze je na stránce',
    'objection.upheld':
      'vaši recenzi jsme si přečetli znovu a máte pravdu. Je na stránce. Děkujeme za námitku.',
    'objection.dismissedSubject': 'Vaši recenzi jsme si přečetli znovu',
    'objection.dismissed':
      'vaši recenzi jsme si přečetli znovu. Na stránku se nevrátí, z důvodu, který už znáte. Můžete se obrátit na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',
    'objection.title': 'Nesouhlasíte?',
    'objection.lead':
      'Někdo jiný z týmu si vaši recenzi do 7 dnů přečte znovu a dáme vám vědět, jak to dopadlo. Hvězdičky v tom roli nehrají.',
    'objection.done': 'Děkujeme. Někdo jiný z týmu si vaši recenzi do 7 dnů přečte znovu. Napíšeme vám.',
    'objection.stateUpheld': 'Přečetli jsme si ji znovu a máte pravdu: vaše recenze je na stránce.',
    'objection.stateDismissed':
      'Přečetli jsme si ji znovu. Vaše recenze se na stránku nevrátí. Můžete se obrátit na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',
    'objection.photoUpheldSubject': 'Máte pravdu: vaše fotka je na stránce',
    'objection.photoUpheld':
      'Na vaši fotku jsme se podívali znovu a máte pravdu. Je na stránce. Děkujeme za námitku.',
    'objection.photoDismissedSubject': 'Na vaši fotku jsme se podívali znovu',
    'objection.photoDismissed':
      'Na vaši fotku jsme se podívali znovu. Na stránku se nedostane, z důvodu, který jsme uvedli.',
    'objection.photoLead':
      'Někdo jiný z týmu se na vaši fotku do 7 dnů podívá znovu a dáme vám vědět, jak to dopadlo. Hvězdičky v tom roli nehrají.',
    'objection.photoDone':
      'Děkujeme. Někdo jiný z týmu se na vaši fotku do 7 dnů podívá znovu. Napíšeme vám.',
    'objection.updateUpheldSubject': 'Máte pravdu: váš dodatek je na stránce',
    'objection.updateUpheld':
      'Váš dodatek jsme si přečetli znovu a máte pravdu. Je na stránce. Děkujeme za námitku.',
    'objection.updateDismissedSubject': 'Váš dodatek jsme si přečetli znovu',
    'objection.updateDismissed':
      'Váš dodatek jsme si přečetli znovu. Na stránku se nedostane, z důvodu, který jsme uvedli.',
    'objection.updateLead':
      'Někdo jiný z týmu si váš dodatek do 7 dnů přečte znovu a dáme vám vědět, jak to dopadlo. Hvězdičky v tom roli nehrají.',
    'objection.updateDone': 'Děkujeme. Někdo jiný z týmu si váš dodatek do 7 dnů přečte znovu. Napíšeme vám.',
    'objection.unknown': 'Odkaz není celý. Otevřete ho znovu z našeho e-mailu, nebo ho zkopírujte celý.',

    'private.alone':
      'Čtete to jen vy, nezveřejňuje se to. Píšeme na adresu uvedenou u recenze v obchodě {shop}.',

    'report.receivedSubject': 'Vaše hlášení máme',
    'report.received':
      'děkujeme za hlášení. Podívá se na ně člověk z obchodu a dáme vám vědět, jak to dopadlo.',
    'report.dismissed':
      'člověk z obchodu se na nahlášený text podíval a zjistil, že odpovídá pravidlům, takže na stránce zůstává. Můžete se obrátit na soud nebo na úřad na ochranu spotřebitelů ve své zemi.',

    'author.publishedSubject': 'Vaše recenze je na stránce',
    'author.answeredSubject': 'Máte odpověď ({name})',
    'author.several': 'Novinky k vašim textům v obchodě {shop}',
    'author.published': 'vaše recenze je na stránce. Děkujeme: pomáhá těm, kdo teprve vybírají.',
    'author.add': 'Doplnit recenzi (jen jestli chcete)',

    'me.title': 'Vaše texty',
    'me.hello': '{name}, tady jsou vaše texty z obchodu {shop}.',
    'me.helloNoName': 'Tady jsou vaše texty z obchodu {shop}.',
    'me.empty': 'Nic vašeho tu není.',
    'me.resend': 'Níže ji můžete změnit a odeslat znovu.',
    'me.privateAnswer': 'Jen pro vás: {name}',
    'me.data': 'Vaše údaje',
    'me.dataLead':
      'Tady potřebujeme šest číslic, které vám pošleme e-mailem, protože odkaz mohl někdo přeposlat.',
    'me.addressNew': 'Vaše nová adresa',
    'me.done.changed': 'Vaše recenze je změněná. Zkontrolujeme ji znovu.',
    'me.done.withdrawn': 'Hotovo: vaše recenze už na stránce není.',
    'me.done.code': 'Jestli tu vaši adresu známe, šest číslic je na cestě. Platí deset minut.',
    'me.done.address': 'Napsali jsme na novou adresu. Otevřete tam odkaz, a začne platit.',
    'me.done.erased': 'Hotovo. Vaše údaje jsou smazané.',
    'me.wrong.code':
      'Tyto číslice nesedí, nebo jsou starší než deset minut. Zatím se nic nestalo: požádejte o nové.',
    'me.wrong.empty': 'Nejdřív napište pár slov.',
    'me.wrong.long': 'Tento text je moc dlouhý. Nic se neztratilo: zkraťte ho a odešlete znovu.',
    'me.wrong.address': 'Tohle nevypadá jako adresa. Podívejte se na ni znovu.',
    'me.wrong.limit': 'Bylo to mnohokrát za sebou. Nic se neztratilo: počkejte minutu a zkuste to znovu.',
    'me.confirmLead': 'Sem budou chodit e-maily o vašich textech v obchodě {shop}.',
    'me.lostLead': 'Napište nám adresu, kterou máte u recenze v obchodě {shop}.',
    'me.lostEmail': 'Váš e-mail',
    'me.linkSubject': 'Odkaz na vaše texty v obchodě {shop}',
    'me.linkText': 'tady svoje texty uvidíte, změníte i smažete. Jestli jde o omyl, nemusíte nic dělat.',
    'me.codeSubject': '{code} je váš kód',
    'me.codeText':
      'tady je šest číslic: {code}. Platí deset minut, jednou. Jestli jde o omyl, nemusíte si tohoto e-mailu všímat: bez nich se nic nestane.',
    'me.addressSubject': 'Je tohle vaše nová adresa?',
    'me.addressText':
      'otevřete tento odkaz a od teď vám budeme psát sem. Jestli jde o omyl, nemusíte nic dělat.',

    'reason.author_request': 'smazali jsme ji na vaše přání.',

    'rules.own': 'Pište o tom, s čím máte vlastní zkušenost. Jedna recenze ke každé věci.',
    'rules.honest':
      'Uveďte, jestli za to něco máte, pracujete v obchodě nebo znáte někoho, kdo v něm pracuje.',
    'rules.people': 'Jména, adresy a čísla jiných lidí vynechte, a svoje taky.',
    'rules.kind': 'Věc kritizujte, jak ostře chcete, ale k lidem férově: žádné urážky, žádná nenávist.',
    'rules.topic': 'Držte se produktu nebo obchodu. Politika a jiné obchody mají svoje místo jinde.',
    'rules.after':
      'Když vaši recenzi zveřejnit nejde, dozvíte se, o které pravidlo jde. Můžete ji změnit a odeslat znovu, nebo nesouhlasit.',
  },
}
