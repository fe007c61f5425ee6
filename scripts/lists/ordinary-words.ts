/**
 * Words of the lists that reviews of ordinary things use in an ordinary sense: bags are big and black, pumps pump, hooks are
 * hooks. A mask over them would look like censorship, so they are left out.
 */
export const ORDINARY: Record<string, string> = {
  en: `alaskan pipeline|anal|auto erotic|babeland|baby batter|baby juice|ball gag|ball gravy|ball kicking|ball licking|bareback|
    barely legal|barenaked|bastinado|bbw|beaner|beaners|beaver lips|big black|birdlock|black cock|blonde action|blue waffle|
    bondage|booty call|brown showers|brunette action|bullet vibe|busty|butt|camel toe|chocolate rosebuds|cialis|coon|coons|
    cornhole|domination|dommes|dvda|ecchi|ejaculation|erotic|erotism|escort|eunuch|fecal|fingering|fisting|genitals|girl on|
    girl on top|girls gone wild|golden shower|god damn|grope|guro|hand job|hard core|hardcore|honkey|hooker|horny|hot carl|
    hot chick|how to kill|how to murder|huge fat|incest|intercourse|jelly donut|juggs|kinky|knobbing|leather restraint|
    leather straight jacket|lemon party|lolita|lovemaking|male squirting|menage a trois|missionary position|mong|
    mound of venus|mr hands|nawashi|negro|neonazi|nipple|nipples|nsfw|nsfw images|nude|nudity|nutten|orgasm|paedophile|paki|
    panties|panty|pedophile|pegging|phone sex|pikey|playboy|pleasure chest|pole smoker|poof|prince albert piercing|pubes|
    quim|rape|raping|rapist|rectum|reverse cowgirl|rosy palm|rusty trombone|sadism|santorum|scat|scissoring|semen|sex|sexo|
    sexy|sexual|sexually|sexuality|shibari|shota|shrimping|skeet|snatch|snowballing|spastic|spic|spunk|strap on|strapon|
    strappado|strip club|suck|sucks|suicide girls|swastika|swinger|tainted love|taste my|tea bagging|threesome|throating|
    tied up|tight white|tit|tongue in a|topless|tosser|tranny|tushy|twink|twinkie|undressing|urethra play|vagina|venus mound|
    viagra|vibrator|violet wand|voyeur|vulva|white power|wrapping men|wrinkled starfish|xx|xxx|yaoi|penis|anus|clitoris|
    domination|female squirting|bastardo|doggie style|doggy style|dog style|style doggy|dick`,
  it: `anale|assatanato|bagnarsi|balle|battere|battona|biga|bordello|brinca|cacca|cadavere|cagna|casci|cesso|checca|chiappa|cornuto|
    cozza|fava|femminuccia|finocchio|goldone|guardone|imbecille|lecchino|loffa|mannaggia|mona|monta|montare|mussa|nave scuola|
    ingoio|padulo|palle|palloso|patacca|pecorina|pesce|picio|pincare|pippa|pipì|pisello|pistolotto|pomiciare|pompa|porca|
    porca miseria|porco|potta|quaglia|regina|rizzarsi|ruffiano|sbattere|sbattersi|sbrodolata|sega|slinguare|socmel|sorca|
    spagnola|succhione|sveltina|terrone|tirare|topa|troia|vacca|vangare|zio cantante|figone|belino|boiata|arrapato|figa|fica|
    lofare|loffare|rompiballe|pirla|scopare|scopata|trombare|tarzanello|fregna|ammucchiata`,
  de: `bimbo|bonze|ische|kimme|lümmel|möpse|mufti|muschi|nackt|neger|nippel|orgasmus|penis|popel|poppen|reudig|rosette|schnackeln|
    tittchen|vögeln|vollpfosten|morgenlatte|MILF|milf|schabracke|möse|bratze|dödel`,
  fr: `baiser|bander|bite|bitte|bigornette|bloblos|bourré|bourrée|caca|chatte|clito|clitoris|con|conne|cul|folle|gerbe|gerber|
    grande folle|gueule|jouir|meuf|ménage à trois|nègre|negro|pédale|péter|pipi|suce|tapette|tanche|tringler|trique|troncher|
    zizi|zigounette|bordel|ramoner|étron|brouter le cresson|teuch|pisser|MALPT|malpt|palucher`,
  'fr-CA': `calice`,
  es: `asesinato|asno|bastardo|caca|chupada|chupetón|concha|drogas|esperma|fiesta de salchichas|haciendo el amor|heroína|idiota|
    imbécil|infierno|maciza|maldito|mamada|martillo|nazi|orina|pedo|pervertido|pezón|pinche|pis|prostituta|racista|ramera|
    sádico|semen|sexo|sexo oral|tetas grandes|tía buena|travesti|trio|verga|vulva|bollera|marica|culo`,
  pt: `aborto|amador|aranha|ariano|balalao|bastardo|bicha|bissexual|boob|braulio de borracha|bumbum|burro|camisinha|cerveja|
    clitoris|cocaína|coito|comer|consolo|corno|dum raio|esporra|fecal|frango assado|gozar|grelho|heroína|heterosexual|homem gay|
    homoerótico|homosexual|inferno|lésbica|lolita|mama|passar um cheque|pau|pênis|pinto|queca|sacanagem|saco|torneira|transar|
    vadia|veado|vibrador|ânus|cu|chupar|dar o rabo|cona`,
  nl: `aardappels afgieten|achter het raam zitten|afberen|aflebberen|afrossen|aftrekken|afzuigen|anita|asbak|aso|bagger schijten|
    balen|bedonderen|bekken|belazeren|beurt|boemelen|boerenpummel|botergeil|broekhoesten|brugpieper|buffelen|da's kloten van de bok|
    de ballen|de hond uitlaten|de koffer induiken|del|de pijp uitgaan|dombo|draaikont|driehoog achter wonen|drol|een beurt geven|
    een halve man en een paardekop|een nummertje maken|een wip maken|eikel|engerd|flikken|gadverdamme|gat|gedoogzone|
    gesodemieter|gras maaien|gratenkut|greppeldel|griet|hol|huisdealer|johny|kanen|klaarkomen|klooien|knor|kont|
    krentekakker|kwakkie|liefdesgrot|lummel|mafketel|matje|mof|muts|naaien|naakt|nicht|oprotten|opzouten|ouwehoeren|paal|palen|penoze|
    piesen|pijpen|pik|poep|poepen|poot|pot|potverdorie|raaskallen|reet|remsporen|reutelen|rukken|schatje|schoft|standje|
    stootje|sufferd|tapijtnek|toeter|tongzoeng|vergallen|vingeren|vleesroos|watje|welzijnsmafia|wijf|wippen|wuftje|zaadje|zeiken|
    zeiker|zuigen|zuiplap|op z'n hondjes|spuiten|slempen|trottoir prostituée|viespeuk|hoerenbuurt`,
  sv: `brutta|fan|hård|moona|moonade|moonar|moonat|mutta|neger|olla|pippa|pitt|prutt|skäggbiff|stake|subba|sås|sätta på|tusan|
    kötthuvud|köttnacke|fittig`,
  da: `anus|cock|fisse|lort|pik|pis|hestepik`,
  no: `fan|fanken|pakkis|pokker|ræven|sinnsykt|skitt|dritt`,
  fi: `alfred nussi|bylsiä|haahka|hatullinen|hitto|hässiä|jätkä|kuppainen|kusta|kulli|lahtari|lutka|molo|muna|munaton|mutakuono|
    mutiainen|naida|nainti|paljaalla|palli|pallit|paneskella|panettaa|panna|pano|pantava|pehko|pipari|pistää|pyllyvako|reikä|reva|
    ripsipiirakka|ryssä|suklaaosasto|tavara|toosa|tuhkaluukku|tumputtaa|turpasauna|tussu|tussut|vakipano|vetää käteen|viiksi|
    rättipää|äpärä|hitosti|narttu|piru|paskanmarjat`,
  pl: `burdel|cyc|debil|dmuchać|duperele|jajco|jajko|pieprzyć|pierdoła|rzygać|suka|syf|ciota`,
  cs: `bordel|čumět|debil|držka|hajzl|žrát|flundra|chcanky|píchat`,
  hu: `barmok|barmokat|barmot|barom|búr|búrok|fing|fingok|fingokat|fingot|franc|francok|francokat|francot|marha|marhák|marhákat|
    marhát|megdöglik|pele|pelék|pofa|pofákat|pofát|szar|szarabb|szarok|szarokat|szart|segg|seggek|seggeket|segget|csöcs|pina`,
  tr: `am|amı|amlar|çingene|çingenede|çingeneden|çingeneler|çingenelerde|çingenelerden|çingenelere|çingeneleri|çingenelerin|çingenenin|
    çingeneye|çingeneyi|taşak|otuz birci|otuz bircide|otuz birciden|otuz birciler|otuz bircilerde|otuz bircilerden|
    otuz bircilere|otuz bircileri|otuz bircilerin|otuz bircinin|otuz birciye|otuz birciyi|göt|sik`,
  fil: `bobo|tanga|bayag`,
  eo: `fekulo|kacen|bugri|bugru|bugren`,
  ru: `byk|gol|bychara|vafl'a|petuh|бугор|голый|дать пизды|другой дразнится|каждый дрочит как он хочет|какая разница|играть на кожаной флейте|
    лысого в кулаке гонять|курите мою трубку|мент|на фиг|обнаженный|половое сношение|секс|сиськи|фига|хапать|хохол|хрен|
    ты мне ваньку не валяй|офигеть|встать раком|манда|po'imat' na konchik|styervo|svoloch|vafli lovit|gol|shalava|один ебётся`,
  zh: `13.|13点|十三点|三级片|九游|乳|乳头|乳房|交配|你全家|你妈|你娘|你是鸡|你是鸭|刚度|包皮|卵|卵子|吹箫|处女|外阴|大卵子|大卵泡|奶|后庭|屁股|性|成人|性无能|
    性器|情色|扒光|打飞机|撒尿|月经|激情|烂|爛|玉杵|瓜娃子|白癡|白痴|祖宗|私服|笨蛋|精子|老二|老味|老母|逼|野鸡|靠背|靠北|靠母|靠爸|靠腰|鬼公|
    鸡鸡|鳩|尻|撚|柒|粉腸|笨實|你老闆|硬膠|机机歪歪|双峰微颤|放荡|小卵子|小卵泡|小乳头|淫|奸|幹|賤|妓|插你|口肯|湿透的内裤|迷药|花柳|龟头|巨乳|阳具|
    阴部|阴道|阴唇|阴毛|阴茎|陰莖|做爱|性爱|性交|色情|下贱|贝肉|密洞|肉棒|肉缝|肉壁|刚瘪三|妈妈的|他妈|它妈地|小鸡鸡`,
  ja: `3p|g スポット|s ＆ m|sm|sm女王|xx|アジアのかわいい女の子|いたずら|エクスタシー|エスコート|エロティック|エロティズム|オーガズム|おしっこ|おしり|オシリ|
    おもらし|お尻|カーマスートラ|カント|グロ|ゲイボーイ|ゴールデンシャワー|コカイン|サディズム|しばり|スウィンガー|スカートの中|ストリップ劇場|スラット|スリット|
    セクシーな|セクシーな 10 代|ソドミー|ディック|デブ|ドッグスタイル|トップレス|なめ|ヌード|ネオ・ナチ|ハードコア|バイブレーター|バック・スタイル|パンティー|ファンタジー|
    フィスト|フェティッシュ|フック|プリンス アルバート ピアス|プレイボーイ|ベアバック|ボーイズラブ|ボールギャグ|ぽっちゃり|ボンテージ|ラティーナ|ラバー|ランジェリー|ローター|
    ロリータ|やおい|レズビアン|革抑制|嫌い|拷問|殺し方|殺人事件|殺人方法|支配|自己愛性|女の子|女王様|女子高生|女装|新しいポルノ|人妻|人種|正常位|生殖器|
    足を広げる|脱衣|直腸|剃毛|貞操帯|奴隷|乳首|覗き|縛り|噴出|糞便|平手打ち|毛深い|誘惑|裸|裸の女性|両性|両性具有|両刀|卍|宦官|肛門|膣|挿入|強姦犯|変態|
    夢精|合意の性交|児童性虐待|幼児性愛者|ゲイ・セックス|オカマ|おっぱい|オッパイ|精液|陰毛|糞`,
  ko: `거유|고자|근친|노모|로리타|망가|몰카|미친|바바리맨|변태|보지|애자|야동|야사|야애니|에로|유모|육갑|자위|자지|하드코어|호로|후장|강간|섹스|스와핑|포르노|불알|
    은꼴|직촬|염병|또라이`,
  th: `กะปิ|ขี้|จู๋|ตูด|สัด|หลั่ง|ห่า|ล้างตู้เย็น|น้ําแตก|อมนกเขา|กู|มึง|เสือก|ตอแหล|กระดอ|จิ๋ม|เจี๊ยว|แม่ง`,
  hi: `balatkar|balatkari|bhangi|chinki|chude|gashti|hawas|hawas ke pujari|hijda|hijra|kamine|kaminey|kanjar|kutta|maal|najayaz|
    najayaz aulaad|najayaz paidaish|paki|pataka|patakha|saala|suar|tatte|gasti|ghassa|boobe|chakke|gucchi|gucchu|loda`,
  ar: `شرج|لعق|لحس|مص|تمص|ثدي|بز|حلمة|مفلقسة|بظر|فرج|شهوة|شاذ|مبادل|جماع|قضيب|سحاق|سحاقية|اغتصاب|خنثي|احتلام|خول|لبوة|بيضان|لوطي|لواط|سكس|بزاز|كس`,
  fa: `آب کیر|ارگاسم|برهنه|تجاوز|حشر|داف|دودول|سوپر|شهوت|شهوتی|فیلم سوپر|کوس|کون|لخت|لش|منی|هرزه|کس|سکس|سکسی|پورن|پورنو|لاپا|شق کردن`,
  kab: `qqan|uqan|aqerqur|qqu|qqiɣ|qquɣ`,
}
