## The command line

demo-open = Күрсәтү ачык: { $address }. Туктату: Ctrl+C
demo-port-busy = { $port } портын башка программа биләгән. Башкасын сайлагыз: nastavnik demo --port 8766

## The page's frame

demo-title = Наставник: сынап карау
demo-brand = Наставник
demo-brand-note = сезнең компьютерда уйлап чыгарылган мәктәп
demo-skip = Телефоннарга
demo-phones = Телефоннар
demo-people = Кешеләр
demo-language = Бит теле
demo-language-ru = Русский
demo-language-en = English
demo-language-tt = Татарча
demo-theme = Якты яки караңгы
demo-restart = Яңадан башлау
demo-guide = Киңәшләр
demo-lost = Күрсәтү белән элемтә өзелде. Ул туктатылган булса, яңадан җибәрегез, бит үзе тоташачак.
demo-cannot = Хәзер алай эшләп булмый. Чатта нәрсә үзгәргәнен карагыз.
demo-close = Ябу
demo-cancel = Баш тарту
demo-ok = Аңлашылды
demo-noscript = Бу биткә JavaScript кирәк: ул тере чатларны күрсәтә.

## The clock

demo-clock = Мәктәп сәгате
demo-clock-zone = МСК
demo-plus-hour = +1 сәгать
demo-plus-day = +1 көн
demo-next = Киләсе вакыйгага кадәр
demo-next-short = Вакыйгага
demo-moving = Вакыт бара…
demo-nothing-due = Бернәрсә дә планлаштырылмаган: вакыт үзгәрмәде.
demo-nothing-happened = Вакыт узды, бот беркемгә дә язмады.
demo-happened = Вакыт узганда

## The people

demo-part-mentee = Яшь укытучы
demo-part-mentor = Остаз
demo-part-curator = Куратор
demo-part-head = Директор
demo-part-admin = Администратор
demo-part-colleague = Таныш булмаган хезмәттәш
demo-part-group = Мәктәп төркеме
demo-write-as = Яза
demo-no-access = Бу кеше төркемдә юк.
demo-unread = яңа: { $count }

## A chat

demo-bot = бот
demo-members = катнашучылар: { $count }
demo-chat-of = Чат: { $name }
demo-messages = Хәбәрләр
demo-empty-bot = Монда әлегә буш. Telegram’дагы кебек «Башлау» төймәсенә басыгыз.
demo-empty-group = Төркемдә әлегә тыныч.
demo-start = Башлау
demo-unblock = Блоктан чыгару
demo-add-bot = Ботны төркемгә өстәү
demo-message = Хәбәр
demo-send = Җибәрү
demo-attach = Беркетү
demo-attach-photo = Фото
demo-attach-file = Файл
demo-attach-school = «Остазлар базасы»
demo-attach-sample = Үрнәк рәсем
demo-voice = Тавышлы хәбәр
demo-voice-stop = Яздыруны тәмамлау
demo-commands = Командалар
demo-keyboard = Бот клавиатурасы
demo-chat-menu = Тагын
demo-block = Ботны блоклау
demo-clear = Язышуны бетерү
demo-remove-bot = Ботны төркемнән чыгару
demo-hide-phone = Телефонны алып кую
demo-message-menu = Хәбәр белән эшләр
demo-reply = Җавап бирү
demo-edit = Үзгәртү
demo-edit-save = Саклау
demo-delete = Бетерү
demo-copy = Күчереп алу
demo-copied = Күчереп алынды
demo-forward-bot = Ботка җибәрү
demo-forward-group = Төркемгә җибәрү
demo-editing = Хәбәрне үзгәртү
demo-edited = үзгәртелде
demo-pinned = Беркетелгән хәбәр
demo-forwarded = { $name } хәбәре җибәрелде
demo-down = Яңа хәбәрләргә
demo-today = Бүген
demo-service-joined = { $name } хәзер төркемдә
demo-service-left = { $name } төркемдә юк инде
demo-service-pinned = Хәбәр беркетелде
demo-service-renamed = Яңа исем: { $name }
demo-service-other = Чат үзгәрде
demo-photo = Фотография
demo-sticker = Стикер
demo-video = Видео
demo-place = Картадагы урын
demo-save = Саклау

## Polls

demo-poll = Сораштыру
demo-poll-anonymous = Аноним сораштыру
demo-poll-closed = Сораштыру тәмамланды
demo-poll-vote = Тавыш бирү
demo-poll-votes = тавышлар: { $count }
demo-poll-retract = Тавышны кире алу
demo-poll-none = Әлегә тавышлар юк

## A link for somebody else

demo-link = Ботка сылтама
demo-link-where = Аны кем телефонында ачарга?
demo-link-here = бу телефонда

## Beginning

demo-begin = Ничек башлыйбыз?
demo-begin-note = Сез эшләгәннең барысы да онытылачак: чатлар яңа, база буш булачак.
demo-begin-ready = Барысы да әзер
demo-begin-ready-note = 7 нче мәктәп җыелган: куратор, директор, остаз Анна Петровна һәм яшь укытучы ботка таныш. Пар төзисе генә калды.
demo-begin-scratch = Иң башыннан
demo-begin-scratch-note = Бот администраторны гына белә. Районны, мәктәпне һәм кешеләрне үзегез кертәсез, калганнар сылтама буенча килә.

## The story

demo-story = Ун адымда тарих
demo-story-note = Тәртип белән яки теләгәнчә барыгыз. Күргәннәрегезне билгеләгез.
demo-story-school = Йөкләү өчен мәктәп файлы
demo-step-1 = Мәктәп һәм чакырулар
demo-step-1-hint = Администратор районны һәм мәктәпне кертә, кураторны сылтама белән чакыра, куратор калганнарны чакыра. Сылтамага басыгыз: кем телефонында ачарга икәнен сорарбыз.
demo-step-2 = Танышу
demo-step-2-hint = Һәркем бот сорауларына җавап бирә: тел, ризалык, исем, үзе турында. Куратор раслый.
demo-step-3 = Пар һәм боерык
demo-step-3-hint = Куратор «Парлар»ны ача һәм исемлектән остазны сайлый. Икесе дә ризалаша, куратор битләрне бастыра һәм боерыкны яза, директор раслый.
demo-step-4 = Очрашу
demo-step-4-hint = Яшь укытучы вакыт тәкъдим итә, остаз бер басу белән раслый. Сәгатьне күчерегез: искәртмәләр килер.
demo-step-5 = Ничек узды
demo-step-5-hint = Очрашудан соң бот икесеннән дә сорый. Остаз көндәлеге үзе тула.
demo-step-6 = Ярдәм сорау
demo-step-6-hint = Яшь укытучы үз сүзләре белән сорый, остаз бот аша җавап бирә. Беркем җавап бирмәдеме? Сәгатьне күчерегез.
demo-step-7 = Тиз танышулар
demo-step-7-hint = Куратор төркемдә очрашу игълан итә. Танышлар да, таныш булмаганнар да языла: хезмәттәш телефонын ачыгыз.
demo-step-8 = Сораштырулар
demo-step-8-hint = Куратор сораштыру башлый, яисә яңа чирекне көтегез: «+1 көн» һәм «Киләсе вакыйгага кадәр».
demo-step-9 = Хисап
demo-step-9-hint = Куратор белән директорда: /report командасы. Остазлар базасы XLSX файлы булып саклана.
demo-step-10 = Минем мәгълүматлар
demo-step-10-hint = /mydata, /forget һәм /language командалары һәркемдә бар.
