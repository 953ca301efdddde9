## Papers of an organisation

menu-papers = Документлар
command-papers = Документлар: битләр, боерыклар, үрнәкләр
papers-button = Документлар
papers-which = <b>Кайсы оешманың документларын күрсәтергә?</b>
papers-home = <b>Документлар</b>
    Имзаланмаган битләр: { $unsigned }
    Боерык көткән парлар: { $ready }
    Язылган боерыклар: { $orders }
papers-signer = Имза куя: { $post } { $name }
papers-no-signer = Кем имза куясын белмим әле: документларда исем өчен буш юл булыр. «Реквизитлар һәм имза» дигән җирдә языгыз.
papers-do-supplements = Өстәмә килешүләр
papers-do-draft = Парлар турында боерык
papers-do-ask = Җитәкчедән сорарга
papers-do-appoint = Билгеләү боерыгы
papers-do-orders = Боерыклар: { $count }
papers-do-details = Реквизитлар һәм имза
papers-do-names = Исемнәр килешләрдә
papers-do-templates = Документ үрнәкләре
papers-asked-head = Җитәкчегә боерык проекты белән хәбәр китте. Кәгазьдә тизрәк булса, номерын һәм датасын үзегез языгыз.
papers-told-order-wanted = <b>Парлар боерык көтә</b>
    Барлык ризалык битләре имзаланган. Проектны укып, боерыкны монда чыгарып була, номерын һәм датасын сорармын.
papers-issue = Боерык чыгарырга

## Orders

papers-orders = <b>Боерыклар</b>
    Башта яңалары.
papers-orders-none = <b>Боерыклар юк әле</b>
    Барлык битләр имзалангач, беренчесен языгыз.
papers-listed-pairs = № { $number }, { $day }: парлар
papers-listed-mentor = № { $number }, { $day }: остазлар
papers-listed-curator = № { $number }, { $day }: куратор
papers-listed-council = № { $number }, { $day }: совет
papers-order-pairs = Парларны беркетү турында
papers-order-mentor = Остазлар билгеләү турында
papers-order-curator = Куратор билгеләү турында
papers-order-council = Остазлар советы турында
papers-order-more = …тагын { $count }, барысы да файлда
papers-order-corrected = Төзәтелде { $moment }, { $name }: № { $old }, { $old_day } иде, хәзер № { $new }, { $new_day }
papers-appoint-file-mentor = Остазлар турында боерык.docx
papers-appoint-file-curator = Куратор турында боерык.docx
papers-appoint-file-council = Совет турында боерык.docx
ordering-pairs-all = Барлык парлар бергә
appointing-appoints = <b>Боерык кемне билгели?</b>
appointing-appoints-label = Кемне
appointing-appoints-mentor = Остазларны
appointing-appoints-curator = Кураторны
appointing-appoints-council = Остазлар советын
appointing-people = <b>Боерыкка кем керә?</b>
    Барысын да билгеләгез.
appointing-people-label = Кешеләр
appointing-number = <b>Боерык номеры</b>
    Боерык имзаланган булса, кәгазьдәгечә языгыз. Проект кына кирәк булса, «Калдырып торырга» басыгыз.
appointing-number-label = Номер
appointing-day = <b>Боерык датасы</b>
    Басыгыз яки языгыз, мәсәлән: 26.11.2026
appointing-day-label = Дата
appointing-review = <b>Барысы да дөресме?</b>
    Номеры булса, боерыкны язып куям, булмаса, имза өчен проект җибәрәм.
appointing-confirm = Әзер

## The head, the place, the pay

requisites-full_name = <b>Оешманың тулы исеме</b>
    Боерык башындагыча, мәсәлән: МБОУ «Средняя школа № 7»
requisites-full_name-label = Исем
requisites-place = <b>Торак пункт</b>
    Ул боерык датасы белән номеры арасында тора, мәсәлән: с. Заречное
requisites-place-label = Урын
requisites-head_post = <b>Җитәкченең вазифасы</b>
    Русча, мәсәлән: директор, заведующая, и. о. директора
requisites-head_post-label = Вазифа
requisites-head_name = <b>Документларга кем имза куя?</b>
    Фамилиясе, исеме, әтисенең исеме. Ботта булган җитәкче икән, калдырып торыгыз.
requisites-head_name-label = Кем имза куя
requisites-basis = <b>Боерыклар нәрсәгә нигезләнә?</b>
    Русча, родительный падежда, мәсәлән: Положения о системе наставничества, утверждённого приказом от 01.09.2026 № 96
requisites-basis-label = Нигез
requisites-pay = <b>Остазлык гадәттә ничек түләнә?</b>
    Бу битләргә һәм өстәмә килешүләргә керә, мәсәлән: доплата 3000 рублей в месяц. Бер остазга башкача язарга була.
requisites-pay-label = Түләү
requisites-review = <b>Документлар өчен реквизитлар</b>
    Күрсәтелмәгәнен кулдан язарлар.
requisites-confirm = Сакларга
paying-contract = <b>Остазның хезмәт килешүе</b>
    Датасы һәм номеры, мәсәлән: от 01.09.2020 № 15. Булмаса, каләм өчен урын калыр.
paying-contract-label = Килешү
paying-pay = <b>Нәкъ бу остазга түләү</b>
    Мәсәлән: доплата 5000 рублей в месяц. Барысына кебек булса, калдырып торыгыз.
paying-pay-label = Түләү

## One pair

papers-pair-button = Пар документлары
papers-pair = <b>Пар документлары</b>
    { $name }
papers-agreed = { $name }: ризалык { $moment }, редакция { $version }
papers-not-agreed = { $name }: төймә белән ризалык юк, кәгазьдә генә
papers-terms = Килешү: { $contract }; түләү: { $pay }
papers-by-pen = кулдан языла
papers-pair-supplement = Өстәмә килешү
papers-pair-terms = Килешү һәм түләү
papers-agreed-button = Текст: { $name }
papers-sheet-scans = Сканнар: { $name } ({ $count })
papers-name-button = Килешләр: { $name }
papers-agreed-text = <b>{ $name }</b>
    Ризалык бирелгән { $moment }
    Редакция { $version }, контроль сумма { $hash }…
papers-agreed-erased = Текст үзе алынган: катнашучы мәгълүматын бетергән. Редакция, контроль сумма һәм вакыт калды.
papers-supplement-file = Өстәмә килешүләр.docx
papers-supplement-ready = <b>Өстәмә килешүләр</b>
    Остазлар: { $count }. Икешәр нөсхә бастырыгыз: берсе остазда кала.
papers-supplement-no-pay = Түләү барысында да күрсәтелмәгән: анда каләм өчен урын бар.
papers-my-button = Минем документлар
papers-my = <b>Бу парда минем документлар</b>
papers-my-signed = Ризалык бите { $day } имзаланган
papers-my-unsigned = Ризалык бите кәгазьдә имзаланмаган әле
papers-my-text = Ризалык тексты

## Scans

papers-scans-button = Сканнар: { $count }
papers-scans-sheet = <b>Имзаланган бит сканнары</b>
    { $name }: { $count }
    Аларны куратор, җитәкче һәм катнашучы үзе генә күрә.
papers-scans-order = <b>№ { $number }, { $day } боерык сканнары</b>
    Барлыгы: { $count }
papers-scan = { $day } сканын күрсәтергә
papers-scan-add = Скан өстәргә
papers-scan-photo = Скан.jpg
papers-scan-pdf = Скан.pdf
papers-scan-caption = Тегелде: { $moment }, { $name }
papers-scan-away = Бу сканны алырга
papers-scan-sure = <b>Бу сканны алыргамы?</b>
    Файл үзе бетә, кире кайтарып булмый. Булганлыгы тарихта кала.
papers-scan-gone = Әйе, алырга
filing-scans = <b>Фото яки PDF җибәрегез</b>
    Берничә дә, альбом белән дә була. Бетсә, «Әзер» басыгыз.
    Тегелде: { $count }
filing-scans-label = Сканнар
filing-none = Әлегә берни килмәде. Башта фото яки PDF җибәрегез.
filing-please = Имзаланган битнең фотосы яки PDF файл кирәк. Тагын бер тапкыр җибәрегез.

## Names

papers-names = <b>Исемнәр килешләрдә</b>
    Барлыгы: { $count }. Ничек төрләндерергә белмим: { $undecided }, алар үзгәрешсез кала. Теләсә кайсын төзәтеп була, төзәтү истә кала.
papers-name-undecided = ? { $name }
papers-name-listed = { $name }
papers-name = <b>{ $name }</b>
papers-name-by-rules = { $case }: { $form }
papers-name-by-hand = { $case }: { $form } (төзәтелгән)
papers-name-left = Исемнән ир-атмы, хатын-кызмы икәне күренми, шуңа үзгәрешсез калдырам.
papers-name-hint = Дөрес булмаса, килешкә басып, дөресен языгыз.
papers-name-do-genitive = Родительный
papers-name-do-dative = Дательный
papers-name-do-accusative = Винительный
papers-name-do-instrumental = Творительный
papers-name-do-male = Ир-ат исеме итеп
papers-name-do-female = Хатын-кыз исеме итеп
papers-name-do-rules = Кагыйдәчә кайтарырга
papers-case-genitive = кого? (родительный)
papers-case-dative = кому? (дательный)
papers-case-accusative = кого? (винительный)
papers-case-instrumental = кем? (творительный)
caseform-text = <b>Дөресе ничек?</b>
    { $name }, { $case }. Бу килештә тулы исемне русча языгыз.
caseform-text-label = Исем

## Templates

papers-templates = <b>Документ үрнәкләре</b>
    Һәрберсен үзегезнең Word файлы белән алыштырып, бер басуда кире кайтарып була.
papers-template-own = { $name }: үзегезнеке
papers-template-built-in = { $name }: боттагы
papers-paper-sheets = Ризалык бите
papers-paper-supplement = Өстәмә килешү
papers-paper-pairs = Парлар боерыгы
papers-paper-mentor = Остазлар боерыгы
papers-paper-curator = Куратор боерыгы
papers-paper-council = Совет боерыгы
papers-template-is-ours = <b>{ $name }</b>
    Хәзер боттагы үрнәк. Аны алып, Word'та сүзләрен төзәтегез дә кире җибәрегез. Икеләтә фигуралы җәяләр эчендәгесенә кагылмагыз: алар урынына исемнәр һәм даталар керә.
papers-template-is-own = <b>{ $name }</b>
    Хәзер сезнең үрнәк, йөкләнгән { $moment }.
papers-template-get = Үрнәкне алырга
papers-template-sample = Мисалын карарга
papers-template-put = Үземнекен йөкләргә
papers-template-drop = Боттагысын кайтарырга
papers-template-get-ready = <b>Үрнәк</b>
    Фигуралы җәяләр тирәсендәге сүзләрне үзгәртегез дә кире җибәрегез.
papers-template-sample-ready = <b>Документ шундый була</b>
    Исемнәр уйлап чыгарылган.
papers-template-file = { $name }.docx
papers-template-failed = Сезнең үрнәк бу мәгълүматка туры килмәде, шуңа документ боттагы үрнәк буенча ясалды. Бернәрсә дә югалмады.
    Куратор үрнәкне тикшерә ала: /papers, «Документ үрнәкләре».
papers-template-taken = Үрнәк тикшерелде һәм кабул ителде. Барысы да урындамы, мисалын карагыз.
tpl-file = <b>Word файлын җибәрегез (.docx)</b>
    { $name }. Башта мисалда тикшерәм, аннары гына кабул итәм.
tpl-file-label = Файл
tpl-file-please = .docx дип беткән Word файлы кирәк. Файл итеп җибәрегез әле.
tpl-too-large = Файл 2 МБтан зуррак. Зур рәсемнәрен алып, тагын җибәрегез. Элекке үрнәк калды.
tpl-old-format = Бу иске .doc яки серсүзле файл. Word'та серсүзсез .docx итеп саклагыз. Элекке үрнәк калды.
tpl-not-docx = Бу Word документы түгел. .docx файл җибәрегез. Элекке үрнәк калды.
tpl-damaged = Файл ачылмады: бозылган, ахры. Word'та яңадан саклагыз. Элекке үрнәк калды.
tpl-bomb = Файл артык зурга җәелә. Документны Word'та яңадан саклап җибәрегез. Элекке үрнәк калды.
tpl-macros = Файл эчендә макрос, программа яки кертелгән объект бар. Аларсыз гади .docx итеп саклагыз. Элекке үрнәк калды.
tpl-outside = Документ нидер интернеттан яки башка файлдан ала. Аны документның үзенә куегыз. Элекке үрнәк калды.
tpl-unknown = «{ $what }» тамгасын белмим. Боттагы үрнәктә нинди тамгалар барын карагыз. Элекке үрнәк калды.
tpl-unknown-close = «{ $what }» тамгасын белмим. Бәлки, «{ $instead }»? Төзәтеп, тагын җибәрегез. Элекке үрнәк калды.
tpl-forbidden = Үрнәктә тамгалар, шартлар һәм исемлекләр була, ә «{ $what }» ярамый. Аны алып, тагын җибәрегез. Элекке үрнәк калды.
tpl-grammar = Бер тамга ахырына кадәр язылмаган: { $what }. Җәяләрне тикшереп, тагын җибәрегез. Элекке үрнәк калды.
tpl-needless = Үрнәктә «{ $what }» тамгасы юк, ансыз документ буш чыга. Боттагысыннан башлагыз. Элекке үрнәк калды.
tpl-unfilled = Бу үрнәк буенча мисал җыелмады. Боттагысыннан башлагыз. Элекке үрнәк калды.

## Refusals

refusal-nobody-to-supplement = Өстәмә килешү кирәк кеше юк әле: башта барысы да риза булган пар кирәк.
refusal-nobody-to-order = Боерыкка әзер пар хәзер юк: башта битләрдәге имзаларны билгеләгез.
refusal-no-head = Җитәкче ботка кушылмаган әле. Проектны бастырып, номерын һәм датасын үзегез языгыз.
refusal-name-form = Исемдә хәрефләр, буш ара һәм сызыкча гына була. Тагын бер тапкыр языгыз әле.
refusal-template-built-in = Боттагы үрнәк болай да урында.
refusal-scan-kind = Бу фото да, PDF та түгел. Битнең фотосын яки PDF файл җибәрегез.
refusal-scan-too-large = Файл 8 МБтан зуррак. Битне фотога төшерегез яки кечерәк PDF саклагыз.
refusal-scans-enough = Сканнар { $most } инде, бүтән сыймый. Артыкларын алып була.
refusal-scan-known = Бу файл тегелгән инде, икенче тапкыр кирәкми.
refusal-scan-gone = Бу скан алынган инде. Хәзер болай:

## What is kept

mydata-table-agreements = Нәрсәгә риза булдыгыз
mydata-table-name_forms = Исемегез документларда ничек языла
mydata-table-contract_terms = Өстәмә килешүдәге шартлар
mydata-table-scans = Битләрегезнең сканнары (файллар: «Минем пар», «Минем документлар»)
mydata-table-appointed = Сезне билгеләгән боерыклар
mydata-column-account = Telegram номеры
mydata-column-contract = Хезмәт килешүе
mydata-column-pay = Түләү
mydata-column-name = Исем
mydata-column-added_at = Тегелгән
mydata-kind-pdf = PDF
mydata-kind-image = рәсем файлы
