## The tour: headings and marks of the stories that are played on the terminal

tour-role-admin = администратор
tour-role-curator = куратор
tour-role-head = директор
tour-role-mentor = остаз
tour-role-mentee = өйрәнүче
tour-role-guest = бот белмәгән хезмәттәш
tour-role-group = төркем

tour-deed-open = сылтаманы ача
tour-deed-file = файл җибәрә
tour-deed-photo = фото җибәрә
tour-deed-vote = тавыш бирә
tour-deed-join = төркемгә керә
tour-picture = рәсем
tour-restarted = бот туктатылды һәм яңадан җибәрелде
tour-failed = Бу адым барып чыкмады. Экраннарда менә нәрсә иде:
tour-table = Нәрсә күрсәтелде
tour-unknown = «{ $name }» тарихы юк. Бар: { $known }

## More of the same kind, told in one line

tour-aside-others-join = Тагын өч кеше шулай ук таныша: бер остаз һәм ике өйрәнүче
tour-aside-group = Икенче остаз һәм ике өйрәнүче дә шулай ризалаша: төркем барлыкка килә
tour-aside-entry = Эш башындагы анкетаны бишесе дә берничә минутта тутыра
tour-aside-middle = Калган дүртесе дә шулай җавап бирә

## The ten steps of the main story

tour-step-school = Мәктәп һәм чакырулар
tour-step-school-what = Администратор район һәм мәктәп өсти, кураторны сылтама белән чакыра, куратор калганнарны чакыра.
tour-step-joining = Танышу
tour-step-joining-what = Һәркем бот сорауларына җавап бирә, кире кайта, баш тарта, урталыкта бот яңадан җибәрелә. Куратор раслый.
tour-step-pairing = Пар һәм боерык
tour-step-pairing-what = Куратор сәбәпләре күрсәтелгән исемлектән остаз сайлый, икесе дә ризалаша, кәгазьләргә кул куела, боерык языла, директор раслый.
tour-step-meeting = Очрашу
tour-step-meeting-what = Сайларга ике вакыт, бер җавап, календарь файлы, һәркемгә үз вакыты белән искәртү; остаз очрашуны күчерә.
tour-step-closing = Ничек узды
tour-step-closing-what = Икесе дә ике-өч басу белән җавап бирә, остаз көндәлеге үзе языла.
tour-step-help = Ярдәм сорау
tour-step-help-what = Үз сүзләре белән сорау; остаз бот аша җавап бирә. Җавапсыз калган икенче сорау башка остазга, аннары кураторга күчә.
tour-step-speed = Тиз очрашулар
tour-step-speed-what = Куратор төркемдә очрашу игълан итә; таныш һәм таныш булмаган кешеләр языла, урыннар шунда ук күренә, беркем дә ике тапкыр очрашмый.
tour-step-surveys = Сораштырулар
tour-step-surveys-what = Квартал башында парлардагы һәркемгә сораштыру килә, дәшмәгәннәргә искәртү, кураторга нәтиҗә; эш уртасында анкета.
tour-step-report = Хисап
tour-step-report-what = Рәсемле бер хәбәр һәм «Остазлар базасы» XLSX файлы, нәкъ сигез багана.
tour-step-own-data = Минем мәгълүматлар
tour-step-own-data-what = Саклана торган барлык нәрсә файлларда; башка тел; бетерү.

## The steps of the story people-and-pairs that the main one has not

tour-step-district = Координаторлы район
tour-step-district-what = Координатор балалар бакчасын һәм мәктәпне өсти, кураторны чакыра; һәр сылтаманың QR-коды һәм укытучылар бүлмәсе өчен бите бар.
tour-step-profile = Профиль
tour-step-profile-what = Хезмәттәш сылтамасыз килә, куратор раслый; пар турында теләкне бары язган кеше үзе күрә; «авырыйм» һәм яңадан элемтәдә.
tour-step-import = Остазлар базасы файлдан
tour-step-import-what = Исеме кыскартылган юл сүзләр белән әйтелә, төзәтелгән файл алына, шул ук файл тагын бер тапкыр бернәрсәне дә үзгәртми.
tour-step-matching = Бөтен мәктәп өчен сайлау
tour-step-matching-what = Куратор парларны сәбәпләре белән карый, берсен беркетә, икенчесен алып куя һәм барысын да җибәрә; икенче басу бернәрсә дә җибәрми.
